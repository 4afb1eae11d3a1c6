package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;
import java.time.LocalDate;

/** Stores the date alone. */
final class DayConverter implements Converter<Day, LocalDate> {

    @Override
    public LocalDate toColumn(Day day) {
        return day.date();
    }

    @Override
    public Day toAttribute(LocalDate stored) {
        return new Day(stored);
    }
}
