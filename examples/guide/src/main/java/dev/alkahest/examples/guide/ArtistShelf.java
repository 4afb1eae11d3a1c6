package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Projection;
import org.jspecify.annotations.Nullable;

// guide: object-projection
@Projection
public record ArtistShelf(Artist artist, @Nullable ArtistPrices prices) {}
// end
