package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is made by a class of the user's. */
@Table("kinds_numbered")
class NumberedBox extends Box<NumberedBox> {

    @Id
    @Column(length = 20)
    @Generated(with = BoxNumbers.class)
    String number;

    @Override
    Object key() {
        return number;
    }
}
