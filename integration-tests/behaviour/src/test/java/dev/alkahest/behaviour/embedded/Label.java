package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

@Embeddable
@SuppressWarnings("ArrayRecordComponent") // a part that can change in place
record Label(@Column(length = 40, nullable = false) String text, byte[] picture) {}
