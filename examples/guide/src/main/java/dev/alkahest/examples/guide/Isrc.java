package dev.alkahest.examples.guide;

// guide: isrc
public record Isrc(String text) {}
// end
