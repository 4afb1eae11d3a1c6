package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Chip {

    @Id
    String number;

    @Relationship(backPopulates = "chip")
    @ForeignKey
    Ref<Pet> pet = Ref.empty();

    Chip() {}

    Chip(String number) {
        this.number = number;
    }
}
