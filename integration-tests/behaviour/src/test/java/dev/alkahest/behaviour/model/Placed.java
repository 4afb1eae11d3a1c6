package dev.alkahest.behaviour.model;

/** Has a column that says where in a list it stands. */
interface Placed {
    Integer place();
}
