package dev.alkahest.behaviour.model;

/** Has a column under which maps have it (B5). */
interface Labelled {

    int label();

    void label(int label);
}
