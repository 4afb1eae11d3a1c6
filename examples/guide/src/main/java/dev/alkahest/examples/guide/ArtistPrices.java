package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

// guide: projection
@Projection
public record ArtistPrices(
        String name, long albums, @Nullable BigDecimal total) {}
// end
