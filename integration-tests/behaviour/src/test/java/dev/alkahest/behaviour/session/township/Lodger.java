package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Outlives its town. */
@Table("township_lodger")
class Lodger {

    @Id
    Long id;

    int number;

    @Relationship(backPopulates = "lodgers")
    @ForeignKey(onUpdate = Action.CASCADE, onDelete = Action.SET_NULL)
    Ref<Town> town = Ref.empty();

    Lodger() {}

    Lodger(int number) {
        this.number = number;
    }
}
