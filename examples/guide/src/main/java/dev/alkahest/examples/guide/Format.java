package dev.alkahest.examples.guide;

/** What an album is pressed on. */
public enum Format {
    LP,
    CD
}
