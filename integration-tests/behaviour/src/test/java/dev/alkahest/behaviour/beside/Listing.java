package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with lists of values inside. */
@Projection
record Listing(@Nullable String name, List<Line> lines, List<String> titles) {

    @Projection
    record Line(long id, String title, @Nullable BigDecimal price, Flag flag) {}

    @Projection
    record Flag(boolean hidden, @Nullable String writer) {}
}
