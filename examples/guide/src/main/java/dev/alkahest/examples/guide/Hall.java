package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

// guide: embeddable
@Embeddable
public record Hall(String name, @Column(length = 60) String city, int seats) {}
// end
