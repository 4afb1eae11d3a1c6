package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("theatre_ticket")
class Ticket {

    @Id
    Long id;

    int day;

    @Relationship(backPopulates = "tickets")
    Ref<Seat> seat = Ref.empty();

    Ticket() {}

    Ticket(int day) {
        this.day = day;
    }
}
