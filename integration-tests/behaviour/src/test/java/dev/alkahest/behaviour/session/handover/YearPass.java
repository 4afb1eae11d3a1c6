package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Table;

@Table
final class YearPass extends Pass {

    YearPass() {}

    YearPass(int gate, String holder) {
        super(gate, holder);
    }
}
