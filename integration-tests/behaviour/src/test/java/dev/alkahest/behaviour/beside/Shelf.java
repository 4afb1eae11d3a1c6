package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a row is read into: an object between values, and a record of values behind them. */
@Projection
record Shelf(
        long novels,
        Writer writer,
        @Nullable Home home,
        @Nullable Span prices,
        String row) {

    @Projection
    record Span(BigDecimal least, BigDecimal greatest) {}
}
