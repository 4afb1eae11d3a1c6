package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its accessors throw while it is stuck. */
@Table("fail_valve")
class Valve {

    @Id
    private Long id;

    private int pressure;

    transient boolean isStuck;

    transient boolean refuses;

    Valve() {}

    Valve(int pressure) {
        this.pressure = pressure;
    }

    Long getId() {
        return id;
    }

    void setId(Long id) {
        this.id = id;
    }

    int getPressure() {
        if (isStuck) {
            throw new IllegalStateException("It is stuck.");
        }
        return pressure;
    }

    void setPressure(int pressure) {
        if (refuses) {
            throw new IllegalArgumentException("It refuses.");
        }
        this.pressure = pressure;
    }
}
