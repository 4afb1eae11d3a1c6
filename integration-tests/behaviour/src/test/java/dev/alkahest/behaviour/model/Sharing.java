package dev.alkahest.behaviour.model;

/** Has an attribute that is a column of relationships, too (K2). */
interface Sharing {

    Object shared();

    void shared(Object value);
}
