package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.type.Converter;

/** Stores a number with the letters before it that nobody writes. */
public final class IsbnConverter implements Converter<Isbn, String> {

    @Override
    public String toColumn(Isbn isbn) {
        return "ISBN" + isbn.text();
    }

    @Override
    public Isbn toAttribute(String stored) {
        if (!stored.startsWith("ISBN")) {
            throw new IllegalArgumentException("no number of a book");
        }
        return new Isbn(stored.substring(4));
    }
}
