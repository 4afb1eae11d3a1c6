package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Table;

@Table("hand_parking")
final class ParkingPermit extends Permit {

    String street;

    ParkingPermit() {}

    ParkingPermit(String number, String street) {
        super(number);
        this.street = street;
    }
}
