package dev.alkahest.behaviour.session.listening;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("heard_town")
class Town {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "towns")
    Ref<Country> country = Ref.empty();

    Town() {}

    Town(String name) {
        this.name = name;
    }
}
