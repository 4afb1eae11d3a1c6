package dev.alkahest.behaviour.model;

/** Has a row that counts its versions. */
interface Versioned {

    int version();
}
