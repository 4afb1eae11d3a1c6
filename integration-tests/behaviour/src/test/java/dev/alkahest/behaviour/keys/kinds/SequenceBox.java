package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is made by a sequence, three at a time. */
@Table("kinds_sequence")
class SequenceBox extends Box<SequenceBox> {

    @Id
    @Generated(value = Generated.Strategy.SEQUENCE, block = 3)
    long id;

    @Override
    Object key() {
        return id;
    }
}
