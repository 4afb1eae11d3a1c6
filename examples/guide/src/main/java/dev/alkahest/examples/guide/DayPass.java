package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Table;
import java.time.LocalDate;

/** Lets its holder in on one day. */
@Table
public final class DayPass extends Pass {
    LocalDate day;
}
