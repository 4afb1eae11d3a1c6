package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.UUID;

/** Its key is a UUID of the time when it was made. */
@Table("kinds_timed")
class TimedBox extends Box<TimedBox> {

    @Id
    @Generated(Generated.Strategy.UUID_V7)
    UUID id;

    @Override
    Object key() {
        return id;
    }
}
