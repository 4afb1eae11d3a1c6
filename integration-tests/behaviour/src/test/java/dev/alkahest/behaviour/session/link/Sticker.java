package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.Objects;

/** Has another hash code when the database has given it a key. */
@Table
class Sticker {

    @Id
    Long id;

    String text;

    Sticker() {}

    Sticker(String text) {
        this.text = text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sticker sticker && Objects.equals(sticker.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
