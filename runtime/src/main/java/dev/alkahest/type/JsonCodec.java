package dev.alkahest.type;

/**
 * Stores values of a class as JSON: {@code SettingsCodec implements JsonCodec<Settings>}. An attribute names it with
 * {@code @Json(SettingsCodec.class)}; which library writes the text, if any, is the codec's affair.
 *
 * <p>Values may be changed in place: a copy is what is read from the written text, and two values are the same where their
 * texts are. So a value is always written as the same text, with its members in the same order, and what is read from a text
 * is written as one that says the same. A codec of values that never change overrides {@code copy} and {@code isSame} by the
 * value itself and {@code equals}, which spares the writing and reading.
 *
 * <p>Null is NULL, and the document {@code null} is read as null: neither is seen by a codec. For threads, the constructor
 * and exceptions, the rules are those of {@link Converter}.
 *
 * @param <T> the class of the attribute
 */
public interface JsonCodec<T> extends Converter<T, JsonText> {

    /** Returns a value as a JSON document. */
    String write(T value);

    /** Returns the value of a JSON document, in whatever layout the database gives it back. */
    T read(String json);

    @Override
    default JsonText toColumn(T value) {
        return new JsonText(write(value));
    }

    @Override
    default T toAttribute(JsonText stored) {
        return read(stored.text());
    }

    @Override
    default T copy(T value) {
        return read(write(value));
    }

    @Override
    default boolean isSame(T first, T second) {
        return write(first).equals(write(second));
    }
}
