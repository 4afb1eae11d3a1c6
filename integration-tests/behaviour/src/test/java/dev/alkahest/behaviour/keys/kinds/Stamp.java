package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** What a box is stamped with. */
@Table("kinds_stamp")
class Stamp {

    @Id
    @Convert(CodeConverter.class)
    @Column(length = 20)
    Code code;

    Stamp() {}

    Stamp(Code code) {
        this.code = code;
    }
}
