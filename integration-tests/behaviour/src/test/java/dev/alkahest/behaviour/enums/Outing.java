package dev.alkahest.behaviour.enums;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Outing {

    @Id
    Long id;

    @Enumerated(Enumerated.As.NATIVE)
    Weather weather;

    @Enumerated(Enumerated.As.NATIVE)
    @Column(defaultValue = "'SUN'", nullable = false)
    Weather forecast;

    Outing() {}

    Outing(Weather weather) {
        this.weather = weather;
    }
}
