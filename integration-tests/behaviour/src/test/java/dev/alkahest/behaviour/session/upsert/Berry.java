package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

/** Adds nothing but its table. */
@Table("upsert_berry")
@DiscriminatorValue("2")
final class Berry extends Fruit {

    Berry() {}

    Berry(String code, String colour) {
        this.code = code;
        this.colour = colour;
    }
}
