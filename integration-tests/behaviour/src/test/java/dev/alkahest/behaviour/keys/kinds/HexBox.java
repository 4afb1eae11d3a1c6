package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is a primitive that is stored as a text. */
@Table("kinds_hex")
class HexBox extends Box<HexBox> {

    @Id
    @Convert(HexConverter.class)
    @Column(length = 8)
    int number;

    HexBox() {}

    HexBox(int number) {
        this.number = number;
    }

    @Override
    Object key() {
        return number;
    }
}
