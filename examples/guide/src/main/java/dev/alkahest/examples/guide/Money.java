package dev.alkahest.examples.guide;

import java.math.BigDecimal;

// guide: money
public record Money(BigDecimal amount) {}
// end
