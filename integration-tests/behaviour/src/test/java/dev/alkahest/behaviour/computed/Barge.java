package dev.alkahest.behaviour.computed;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Table;

@Table
final class Barge extends Vessel {

    int length;

    int width;

    @Computed("length * width")
    @Column("deck_area")
    Integer area;

    @Column(defaultValue = "3")
    Integer crew;

    Barge() {}

    Barge(int length, int width) {
        this.length = length;
        this.width = width;
    }
}
