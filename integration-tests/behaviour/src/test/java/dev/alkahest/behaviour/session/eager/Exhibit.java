package dev.alkahest.behaviour.session.eager;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("eager_exhibit")
class Exhibit {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "exhibits")
    Ref<Room> room = Ref.empty();

    @Relationship(fetch = Fetch.JOINED)
    Ref<Painter> painter = Ref.empty();

    Exhibit() {}

    Exhibit(String name) {
        this.name = name;
    }
}
