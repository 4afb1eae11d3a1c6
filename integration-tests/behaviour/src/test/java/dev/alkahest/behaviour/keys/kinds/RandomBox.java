package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.UUID;

/** Its key is a random UUID. */
@Table("kinds_random")
class RandomBox extends Box<RandomBox> {

    @Id
    @Generated
    UUID id;

    @Override
    Object key() {
        return id;
    }
}
