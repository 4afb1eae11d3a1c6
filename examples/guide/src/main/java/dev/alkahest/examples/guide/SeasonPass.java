package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Table;

// guide: concrete-subclass
@Table
public final class SeasonPass extends Pass {
    int season;
}
