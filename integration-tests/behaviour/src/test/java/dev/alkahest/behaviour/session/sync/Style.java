package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Style {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "substyles")
    Ref<Style> parent = Ref.empty();

    @Relationship(backPopulates = "parent")
    List<Style> substyles = new ArrayList<>();

    Style() {}

    Style(String name) {
        this.name = name;
    }
}
