package dev.alkahest.behaviour.session.unique;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("seat_ticket")
class Ticket {

    @Id
    Long id;

    @Relationship(backPopulates = "tickets")
    @ForeignKey(nullable = false)
    Seat seat;
}
