package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Projection
record KioskSales(String name, long purchases, @Nullable BigDecimal total) {}
