package dev.alkahest.behaviour.session.inheritance.together;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table
final class Kayak extends Vessel {

    boolean inflatable;

    int seats;

    @Column(length = 20, nullable = false)
    String harbour = "none";

    Kayak() {}

    Kayak(int seats, String harbour) {
        this.seats = seats;
        this.harbour = harbour;
    }
}
