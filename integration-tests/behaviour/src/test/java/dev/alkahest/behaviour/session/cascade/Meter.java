package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Meter {

    @Id
    Long id;

    @Relationship(backPopulates = "meters")
    @ForeignKey(nullable = false)
    Ref<House> house = Ref.empty();
}
