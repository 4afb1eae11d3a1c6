package dev.alkahest.behaviour.session.eager;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("eager_museum")
class Museum {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "museums")
    Ref<City> city = Ref.empty();

    @Relationship(backPopulates = "museum", fetch = Fetch.SELECTIN, orderBy = "name")
    List<Room> rooms = new ArrayList<>();

    Museum() {}

    Museum(String name) {
        this.name = name;
    }
}
