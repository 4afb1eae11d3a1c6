package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Table;

@Table("hand_fishing")
final class FishingPermit extends Permit {

    String lake;

    FishingPermit() {}

    FishingPermit(String number, String lake) {
        super(number);
        this.lake = lake;
    }
}
