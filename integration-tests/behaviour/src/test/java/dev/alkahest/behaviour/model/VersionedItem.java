package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Version;

/** An item whose row counts its versions. */
abstract class VersionedItem extends NumberedItem implements Versioned {
    @Version
    int version;

    @Override
    public final int version() {
        return version;
    }
}
