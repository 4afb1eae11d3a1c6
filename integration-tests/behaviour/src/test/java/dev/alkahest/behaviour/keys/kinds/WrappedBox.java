package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is of a type of the user's, stored as a UUID. */
@Table("kinds_wrapped")
class WrappedBox extends Box<WrappedBox> {

    @Id
    @Generated(with = BoxIds.class)
    @Convert(BoxIdConverter.class)
    BoxId id;

    @Override
    Object key() {
        return id;
    }
}
