package dev.alkahest.behaviour.mixin;

/** What generic code asks of an entity; how it is stored is the entity's own affair. */
interface Named {

    String getName();

    void setName(String name);
}
