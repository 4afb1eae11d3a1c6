package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record Home(@Column(length = 40) String city, @Nullable Spot spot) {

    @Embeddable
    record Spot(int row, int place) {}
}
