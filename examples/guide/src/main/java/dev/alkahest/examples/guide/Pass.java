package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import java.util.UUID;

// guide: concrete-hierarchy
@Table
@Inheritance(Inheritance.Strategy.CONCRETE) // tables day_pass and season_pass, and none for Pass
public abstract sealed class Pass permits DayPass, SeasonPass {
    @Id
    @Generated(Generated.Strategy.UUID_V7)
    UUID id;

    String holder;
}
