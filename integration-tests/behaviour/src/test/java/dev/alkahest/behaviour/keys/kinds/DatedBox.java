package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.time.LocalDate;

/** Its key is a day. */
@Table("kinds_dated")
class DatedBox extends Box<DatedBox> {

    @Id
    LocalDate day;

    DatedBox() {}

    DatedBox(LocalDate day) {
        this.day = day;
    }

    @Override
    Object key() {
        return day;
    }
}
