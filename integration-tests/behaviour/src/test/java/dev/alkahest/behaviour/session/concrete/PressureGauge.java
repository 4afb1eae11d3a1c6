package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("1")
class PressureGauge extends Gauge {

    int bars;

    PressureGauge() {}

    PressureGauge(String code, int bars) {
        super(code, 0.5);
        this.bars = bars;
    }
}
