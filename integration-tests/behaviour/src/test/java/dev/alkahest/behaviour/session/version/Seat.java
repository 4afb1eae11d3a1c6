package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

/** Its key and its version are all it has, but for one value. */
@Table
class Seat {

    @Id
    String hall;

    @Id
    int number;

    String guest;

    @Version
    short version;

    Seat() {}

    Seat(String hall, int number) {
        this.hall = hall;
        this.number = number;
    }
}
