package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is of a type of the user's, stored as bytes. */
@Table("kinds_binary")
class BinaryBox extends Box<BinaryBox> {

    @Id
    @Convert(SerialConverter.class)
    @Column(length = 4)
    Serial serial;

    BinaryBox() {}

    BinaryBox(Serial serial) {
        this.serial = serial;
    }

    @Override
    Object key() {
        return serial;
    }
}
