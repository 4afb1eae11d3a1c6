package dev.alkahest.behaviour.session.expiry;

import dev.alkahest.annotation.Embeddable;

/** How large something is. */
@Embeddable
public record Measure(int width, int height) {}
