package dev.alkahest.benchmarks;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;

/** What a price tag shows, as a SELECT gives it. */
@Projection
public record PriceTag(long id, String name, BigDecimal price) {}
