package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is a constant of an enum, stored by a single character. */
@Table("kinds_lettered")
class LetteredBox extends Box<LetteredBox> {

    @Id
    @Enumerated(code = "sign")
    Letter letter;

    LetteredBox() {}

    LetteredBox(Letter letter) {
        this.letter = letter;
    }

    @Override
    Object key() {
        return letter;
    }
}
