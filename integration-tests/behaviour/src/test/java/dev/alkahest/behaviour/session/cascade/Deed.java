package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Deed {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "deed")
    @ForeignKey
    Ref<House> house = Ref.empty();

    Deed() {}

    Deed(String name) {
        this.name = name;
    }
}
