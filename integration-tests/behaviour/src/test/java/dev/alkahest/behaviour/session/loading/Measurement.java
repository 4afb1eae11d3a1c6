package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.time.Instant;

/** A point in time is part of its key. */
@Table
class Measurement {

    @Id
    String sensor;

    @Id
    Instant time;

    double value;

    Measurement() {}

    Measurement(String sensor, Instant time) {
        this.sensor = sensor;
        this.time = time;
    }
}
