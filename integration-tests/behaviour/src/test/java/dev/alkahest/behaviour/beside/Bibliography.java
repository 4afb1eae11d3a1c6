package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Projection
record Bibliography(
        List<Novel> novels, Writer writer, @Nullable Home home) {}
