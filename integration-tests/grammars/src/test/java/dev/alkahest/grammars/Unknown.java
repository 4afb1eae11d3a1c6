package dev.alkahest.grammars;

import java.util.regex.Pattern;

/**
 * What a vendor documents and a grammar does not know.
 *
 * @param document the title of the vendor's document that has it
 * @param pattern the words
 * @param replacement what the grammar is given in their place
 */
record Unknown(String document, Pattern pattern, String replacement) {

    static Unknown of(String document, String pattern, String replacement) {
        return new Unknown(document, Pattern.compile(pattern), replacement);
    }

    /** Returns whether a text has these words. */
    boolean isIn(String sql) {
        return pattern.matcher(sql).find();
    }

    /** Returns the text as the grammar can read it. */
    String known(String sql) {
        return pattern.matcher(sql).replaceAll(replacement);
    }
}
