package music;

import dev.alkahest.annotation.Projection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Projection
public record AlbumSale(String artist, @Nullable LocalDate released, long tracks) {}
