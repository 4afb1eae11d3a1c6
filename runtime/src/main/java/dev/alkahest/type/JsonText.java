package dev.alkahest.type;

import java.util.Objects;

/**
 * A JSON document as text: what a column of JSON holds.
 *
 * @param text the document, which the database may keep in another layout
 */
public record JsonText(String text) {

    /** Rejects null: a column that is NULL has no text. */
    public JsonText {
        Objects.requireNonNull(text, "text");
    }
}
