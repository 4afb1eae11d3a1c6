package dev.alkahest.behaviour.model;

/** What all entities of the model have: a key and one column. */
abstract class Item {
    String name;

    /** Takes its key from the number of its thing, unless the database makes it. */
    void take(int number) {}

    /** Returns the key; null as long as there is none. */
    abstract Object key();
}
