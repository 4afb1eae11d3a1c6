package dev.alkahest.behaviour.projection.arrays;

import dev.alkahest.annotation.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Projection
final class Tagged {

    final List<String> tags;
    final long[] counts;

    public Tagged(@Nullable List<String> tags, long @Nullable [] counts) {
        this.tags = tags;
        this.counts = counts;
    }
}
