package dev.alkahest.behaviour.types;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Has attributes that can't be null, in a table that others write too. */
@Table("gauge")
class Gauge {
    @Id
    Long id;

    boolean active;
    int number;
    double reading;

    Level level = Level.LOW;

    enum Level {
        LOW,
        HIGH
    }
}
