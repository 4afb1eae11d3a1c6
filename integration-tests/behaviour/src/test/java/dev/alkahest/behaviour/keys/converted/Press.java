package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashMap;
import java.util.Map;

/** Its key is a whole number, and stored as another. */
@Table("ck_press")
class Press {

    @Id
    @Convert(ShiftedConverter.class)
    int number;

    @Relationship(backPopulates = "press", mapKey = "isbn", cascade = Cascade.ALL)
    Map<Isbn, Book> books = new HashMap<>();

    Press() {}

    Press(int number) {
        this.number = number;
    }
}
