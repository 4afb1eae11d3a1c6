package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

// guide: nested-projection
@Projection
public record ArtistCard(String name, List<AlbumCard> albums) {
    @Projection
    public record AlbumCard(String title, @Nullable BigDecimal price, List<String> tags) {}
}
// end
