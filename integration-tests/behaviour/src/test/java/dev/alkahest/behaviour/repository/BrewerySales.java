package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Projection
record BrewerySales(String name, long beerCount, @Nullable BigDecimal total) {}
