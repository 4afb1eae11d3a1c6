package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Table;

@Table("fail_desk")
final class Desk extends Asset {

    int drawers;

    Desk() {}

    Desk(String label, int drawers) {
        this.label = label;
        this.drawers = drawers;
    }
}
