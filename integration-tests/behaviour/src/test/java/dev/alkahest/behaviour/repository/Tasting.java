package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Projection;
import java.time.LocalDate;

@Projection
record Tasting(Strength strength, Beer.Style style, String beer, LocalDate brewed) {}
