package dev.alkahest.behaviour.session.carried;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("carried_seat")
class Seat {

    @Id
    @Relationship(backPopulates = "seats")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Club> club = Ref.empty();

    @Id
    int number;

    Seat() {}

    Seat(int number) {
        this.number = number;
    }
}
