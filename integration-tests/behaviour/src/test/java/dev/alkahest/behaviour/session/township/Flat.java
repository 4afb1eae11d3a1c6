package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** The database deletes it with its town. */
@Table("township_flat")
class Flat {

    @Id
    Long id;

    int number;

    @Relationship(backPopulates = "flats")
    @ForeignKey(onUpdate = Action.CASCADE, onDelete = Action.CASCADE)
    Ref<Town> town = Ref.empty();

    Flat() {}

    Flat(int number) {
        this.number = number;
    }
}
