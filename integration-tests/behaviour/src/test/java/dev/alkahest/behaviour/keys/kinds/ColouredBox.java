package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is a constant of an enum. */
@Table("kinds_coloured")
class ColouredBox extends Box<ColouredBox> {

    @Id
    Colour colour;

    ColouredBox() {}

    ColouredBox(Colour colour) {
        this.colour = colour;
    }

    @Override
    Object key() {
        return colour;
    }
}
