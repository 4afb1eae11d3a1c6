package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table("upsert_apple")
@DiscriminatorValue("1")
final class Apple extends Fruit {

    int seeds;

    @Column(unique = true)
    String label;

    Apple() {}

    Apple(String code, String colour, int seeds, String label) {
        this.code = code;
        this.colour = colour;
        this.seeds = seeds;
        this.label = label;
    }
}
