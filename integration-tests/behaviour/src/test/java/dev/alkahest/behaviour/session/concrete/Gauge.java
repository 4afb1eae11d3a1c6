package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Inheritance.Discriminator;
import dev.alkahest.annotation.Table;

/** Not sealed, not abstract, told by numbers, and with keys of the user's. */
@Table("dial")
@Inheritance(
        value = CONCRETE,
        discriminator = "kind",
        discriminatorType = Discriminator.INTEGER,
        subclasses = {PressureGauge.class, HeatGauge.class})
@DiscriminatorValue("0")
class Gauge {

    @Id
    String code;

    Double reading;

    Gauge() {}

    Gauge(String code, double reading) {
        this.code = code;
        this.reading = reading;
    }
}
