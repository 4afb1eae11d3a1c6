package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("township_chair")
class Chair {

    @Id
    Long id;

    int number;

    @Relationship(backPopulates = "chairs")
    @ForeignKey(onDelete = Action.CASCADE)
    Ref<Hall> hall = Ref.empty();

    Chair() {}

    Chair(int number) {
        this.number = number;
    }
}
