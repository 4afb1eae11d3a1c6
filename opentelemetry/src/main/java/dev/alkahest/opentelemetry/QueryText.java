package dev.alkahest.opentelemetry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of statements as a trace may have them. Thread-safe. */
final class QueryText {

    private static final Pattern FIRST_WORD = Pattern.compile("[\\s(]*([A-Za-z]+)");

    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
    private static final String NUMBER = "\\d[\\w.]*(?:(?<=[eE])[+-]\\d+)?";
    private static final String COMMENT = "--[^\\n]*|/\\*.*?(?:\\*/|$)";
    private static final String TEXT = "'(?:[^']|'')*+'?";

    /** A name is kept, a comment is left out, and all else that is found is a value. */
    private static final Pattern STANDARD = pattern(
            "[eE]" + escaped("'") + "|" + TEXT + "|\\$(?<tag>\\w*)\\$.*?(?:\\$\\k<tag>\\$|$)",
            "\"(?:[^\"]|\"\")*+\"?|`[^`]*`?|" + NAME,
            COMMENT);

    private static final Pattern MARIADB =
            pattern(escaped("'") + "|" + escaped("\""), "`(?:[^`]|``)*+`?|" + NAME, COMMENT + "|#[^\\n]*");

    private final Pattern pieces;

    private QueryText(Pattern pieces) {
        this.pieces = pieces;
    }

    /** Returns what reads the texts of a database. */
    static QueryText of(String dialect) {
        return new QueryText(dialect.equals("mariadb") ? MARIADB : STANDARD);
    }

    private static Pattern pattern(String text, String name, String comment) {
        return Pattern.compile(
                "(?<comment>" + comment + ")|" + text + "|(?<name>" + name + ")|" + NUMBER, Pattern.DOTALL);
    }

    private static String escaped(String quote) {
        return quote + "(?:[^" + quote + "\\\\]|" + quote + quote + "|\\\\.)*+" + quote + "?";
    }

    /** Returns the word that a statement begins with, in capitals; empty where it begins with none. */
    static String operation(String sql) {
        Matcher word = FIRST_WORD.matcher(sql);
        return word.lookingAt() ? word.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** Returns the text with a question mark for each value that stands in it, and without comments. */
    String withoutValues(String sql) {
        Matcher piece = pieces.matcher(sql);
        StringBuilder text = new StringBuilder(sql.length());
        while (piece.find()) {
            String name = piece.group("name");
            String kept = name != null ? name : piece.group("comment") != null ? "" : "?";
            piece.appendReplacement(text, Matcher.quoteReplacement(kept));
        }
        return piece.appendTail(text).toString();
    }
}
