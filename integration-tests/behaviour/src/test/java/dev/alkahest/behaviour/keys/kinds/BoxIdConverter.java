package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;
import java.util.UUID;

/** Stores the UUID alone. */
final class BoxIdConverter implements Converter<BoxId, UUID> {

    @Override
    public UUID toColumn(BoxId id) {
        return id.value();
    }

    @Override
    public BoxId toAttribute(UUID stored) {
        return new BoxId(stored);
    }
}
