package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.ListView;
import dev.alkahest.mapping.SetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Table
class Lecture {

    @Id
    Long id;

    String title;

    @Relationship(
            backPopulates = "lecture",
            orderBy = "id",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Treatment> treatments = new ArrayList<>();

    Lecture() {}

    Lecture(String title) {
        this.title = title;
    }

    List<Theme> themes() {
        return ListView.of(treatments, treatment -> treatment.theme.get(), Treatment::new);
    }

    Set<Theme> themeSet() {
        return SetView.of(treatments, treatment -> treatment.theme.get(), Treatment::new);
    }
}
