package dev.alkahest.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of one kind from names of another: {@code publishedAt} and {@code published_at}. */
public final class Naming {

    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    private Naming() {}

    /** Returns a name in SQL's way: {@code URLName} is {@code url_name}. */
    public static String snakeCase(String name) {
        return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a constant: {@code InvoiceLine} is {@code INVOICE_LINE}. */
    public static String constant(String name) {
        return snakeCase(name).toUpperCase(Locale.ROOT);
    }

    /** Returns a name in Java's way: {@code artist_id} is {@code artistId}. */
    public static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        BETWEEN_WORDS
                .splitAsStream(snakeCase(name))
                .forEach(word -> camel.append(camel.isEmpty() ? word : capitalized(word)));
        return camel.toString();
    }

    /** Returns a name as it is said in a sentence: {@code InvoiceLine} is {@code invoice line}. */
    public static String words(String name) {
        return snakeCase(name).replace('_', ' ');
    }

    /** Returns a name with its first letter in upper case: {@code title} is {@code Title}. */
    public static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
