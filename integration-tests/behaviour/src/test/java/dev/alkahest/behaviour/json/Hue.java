package dev.alkahest.behaviour.json;

/** Never changes. */
record Hue(int degrees) {}
