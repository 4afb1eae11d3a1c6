package dev.alkahest.behaviour.session.unique;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("seat_guest")
class Guest {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "guest")
    @ForeignKey(nullable = false)
    Seat seat;

    Guest() {}

    Guest(String name) {
        this.name = name;
    }
}
