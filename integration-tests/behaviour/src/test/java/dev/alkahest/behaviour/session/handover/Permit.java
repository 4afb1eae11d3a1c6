package dev.alkahest.behaviour.session.handover;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** The unique value stands in the table that all classes have rows in. */
@Table("hand_permit")
@Inheritance(JOINED)
abstract sealed class Permit permits FishingPermit, ParkingPermit {

    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String number;

    Permit() {}

    Permit(String number) {
        this.number = number;
    }
}
