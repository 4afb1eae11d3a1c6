package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Version;

/** An item whose row counts its versions. */
abstract class VersionedItem extends Item {
    @Version
    int version;
}
