package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Table;

@Table
final class DayPass extends Pass {

    DayPass() {}

    DayPass(int gate, String holder) {
        super(gate, holder);
    }
}
