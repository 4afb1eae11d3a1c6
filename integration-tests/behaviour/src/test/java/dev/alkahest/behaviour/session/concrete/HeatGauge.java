package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("2")
class HeatGauge extends Gauge {

    int degrees;

    HeatGauge() {}

    HeatGauge(String code, int degrees) {
        super(code, 0.5);
        this.degrees = degrees;
    }
}
