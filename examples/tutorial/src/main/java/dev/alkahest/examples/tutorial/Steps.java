package dev.alkahest.examples.tutorial;

/** Hears how far the tutorial has come. */
interface Steps {

    /** The code block with this name has run. */
    void done(String name);
}
