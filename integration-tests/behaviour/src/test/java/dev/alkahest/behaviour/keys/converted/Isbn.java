package dev.alkahest.behaviour.keys.converted;

/** The number of a book. */
public record Isbn(String text) {}
