package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is of a type of the user's, stored as a date. */
@Table("kinds_day")
class DayBox extends Box<DayBox> {

    @Id
    @Convert(DayConverter.class)
    Day day;

    DayBox() {}

    DayBox(Day day) {
        this.day = day;
    }

    @Override
    Object key() {
        return day;
    }
}
