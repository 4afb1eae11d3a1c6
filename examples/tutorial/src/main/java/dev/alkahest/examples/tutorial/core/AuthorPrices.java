package dev.alkahest.examples.tutorial.core;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An author, and what the books cost. */
// tutorial: projection
@Projection
public record AuthorPrices(
        String name, long books, @Nullable BigDecimal total) {}
