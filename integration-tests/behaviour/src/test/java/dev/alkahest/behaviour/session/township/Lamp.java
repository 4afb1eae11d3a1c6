package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("township_lamp")
class Lamp {

    @Id
    @Relationship(backPopulates = "lamps")
    @ForeignKey(onUpdate = Action.CASCADE, onDelete = Action.CASCADE)
    Ref<Street> street = Ref.empty();

    @Id
    int number;

    Lamp() {}

    Lamp(int number) {
        this.number = number;
    }
}
