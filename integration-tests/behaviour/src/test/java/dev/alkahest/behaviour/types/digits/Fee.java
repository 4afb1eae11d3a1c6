package dev.alkahest.behaviour.types.digits;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** An amount of money, and since when it is asked. */
@Embeddable
public record Fee(@Column(precision = 10, scale = 2) BigDecimal amount, String currency, Instant since) {}
