package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Id;

/** An item with a key that the database makes. */
abstract class NumberedItem extends Item {
    @Id
    Long id;

    @Override
    final Object key() {
        return id;
    }
}
