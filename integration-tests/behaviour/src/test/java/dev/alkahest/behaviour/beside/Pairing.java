package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Projection;
import org.jspecify.annotations.Nullable;

@Projection
record Pairing(Writer writer, @Nullable Novel novel) {}
