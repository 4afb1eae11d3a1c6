package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Id;

/** What all entities of the model have: a key and one column. */
abstract class Item {
    @Id
    Long id;

    String name;
}
