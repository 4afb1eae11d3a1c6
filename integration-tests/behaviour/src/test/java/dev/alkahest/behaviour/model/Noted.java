package dev.alkahest.behaviour.model;

/** Has a column that its superclass does not have. */
interface Noted {

    String note();

    void note(String note);
}
