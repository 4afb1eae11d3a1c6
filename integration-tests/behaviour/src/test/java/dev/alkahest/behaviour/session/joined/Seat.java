package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("theatre_seat")
class Seat {

    @Id
    String block;

    @Id
    int number;

    @Relationship(backPopulates = "seat", orderBy = "day", fetch = Fetch.JOINED)
    List<Ticket> tickets = new ArrayList<>();

    Seat() {}

    Seat(String block, int number) {
        this.block = block;
        this.number = number;
    }
}
