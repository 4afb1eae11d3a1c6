package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;

/** A key whose type each entity chooses, and with it who makes it. */
abstract class Keyed<K> {

    @Id
    @Generated
    K id;
}
