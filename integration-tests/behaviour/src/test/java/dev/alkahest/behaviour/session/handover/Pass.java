package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** Classes of one table, with a key of the user's and another unique value. */
@Table("hand_pass")
@Inheritance
abstract sealed class Pass permits DayPass, YearPass {

    @Id
    int gate;

    @Column(unique = true, nullable = false)
    String holder;

    @Column(unique = true)
    String seat;

    Pass() {}

    Pass(int gate, String holder) {
        this.gate = gate;
        this.holder = holder;
    }
}
