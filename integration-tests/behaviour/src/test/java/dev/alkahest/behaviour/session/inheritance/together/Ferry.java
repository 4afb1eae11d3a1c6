package dev.alkahest.behaviour.session.inheritance.together;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Table;

/** Has two columns together with a kayak, one of them by another name, and in another order. */
@Table(indexes = @Index("port"))
final class Ferry extends Vessel {

    @Column(value = "harbour", length = 20)
    String port;

    Integer decks;

    Integer seats;

    Ferry() {}

    Ferry(Integer seats, String port) {
        this.seats = seats;
        this.port = port;
    }
}
