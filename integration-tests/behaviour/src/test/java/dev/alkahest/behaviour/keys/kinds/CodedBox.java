package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is a text that the user sets. */
@Table("kinds_coded")
class CodedBox extends Box<CodedBox> {

    @Id
    @Column(length = 20)
    String code;

    CodedBox() {}

    CodedBox(String code) {
        this.code = code;
    }

    @Override
    Object key() {
        return code;
    }
}
