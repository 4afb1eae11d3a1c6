package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Projection;
import org.jspecify.annotations.Nullable;

@Projection
final class Picture {

    final byte[] bytes;

    public Picture(byte @Nullable [] bytes) {
        this.bytes = bytes;
    }
}
