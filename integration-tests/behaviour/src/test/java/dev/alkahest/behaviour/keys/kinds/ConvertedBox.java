package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is of a type of the user's, stored as a text. */
@Table("kinds_converted")
class ConvertedBox extends Box<ConvertedBox> {

    @Id
    @Convert(CodeConverter.class)
    @Column(length = 20)
    Code code;

    ConvertedBox() {}

    ConvertedBox(Code code) {
        this.code = code;
    }

    @Override
    Object key() {
        return code;
    }
}
