package dev.alkahest.behaviour.types.digits;

import dev.alkahest.annotation.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A part of a day, which can be moved. */
@Embeddable
public class Span {

    @Nullable
    LocalTime begins;

    @Nullable
    LocalTime ends;

    Span() {}

    Span(LocalTime begins, LocalTime ends) {
        this.begins = begins;
        this.ends = ends;
    }
}
