package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.mapping.KeyGenerator;
import java.util.UUID;

/** Makes random ones. */
final class BoxIds implements KeyGenerator<BoxId> {

    @Override
    public BoxId next() {
        return new BoxId(UUID.randomUUID());
    }
}
