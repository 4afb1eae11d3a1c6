package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Table;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names stand in text: as they are where they are plain and lower-case, else in quotes.
 *
 * <p>DDL and every other statement quote alike, so a name works whatever the database makes of unquoted ones. Immutable.
 */
public final class Quoting {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Set<String> reserved;
    private final int longestBytes;
    private final String quote;
    private final boolean takesUnderscoreFirst;
    private final boolean cutsSpaces;

    /**
     * Creates the quoting of one database.
     *
     * @param reserved words that mean something else without quotes, in lower case
     * @param longestBytes the length from which on the database refuses or cuts off a name
     */
    public Quoting(Set<String> reserved, int longestBytes) {
        this(reserved, longestBytes, '"', true, false);
    }

    /** As above, for a database whose plain names begin with a letter. */
    static Quoting ofLetters(Set<String> reserved, int longestBytes) {
        return new Quoting(reserved, longestBytes, '"', false, false);
    }

    /** As that one, for a database that cuts off the spaces at the end of a name. */
    static Quoting ofLettersWithoutSpaces(Set<String> reserved, int longestBytes) {
        return new Quoting(reserved, longestBytes, '"', false, true);
    }

    /** As above, for a database that has another quote than the standard's, and takes a backslash in a text for its own. */
    public Quoting(Set<String> reserved, int longestBytes, char quote) {
        this(reserved, longestBytes, quote, true, false);
    }

    private Quoting(
            Set<String> reserved, int longestBytes, char quote, boolean takesUnderscoreFirst, boolean cutsSpaces) {
        this.cutsSpaces = cutsSpaces;
        this.takesUnderscoreFirst = takesUnderscoreFirst;
        this.reserved = Set.copyOf(reserved);
        this.longestBytes = longestBytes;
        this.quote = String.valueOf(quote);
    }

    /**
     * Returns a name as it stands in text.
     *
     * @throws InvalidStatementException for one that no database keeps: it is empty, too long, or not of whole characters
     */
    public String quote(String name) {
        requireUsable(name);
        boolean isPlain = PLAIN.matcher(name).matches() && (takesUnderscoreFirst || name.charAt(0) != '_');
        if (isPlain && !reserved.contains(name)) {
            return name;
        }
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** Returns the name of a table, its schema before it. */
    public String quote(Table table) {
        return quote(table.schema(), table.name());
    }

    /** Returns the name of a table in a schema, which is empty for the one the connection looks in first. */
    String quote(String schema, String table) {
        return schema.isEmpty() ? quote(table) : quote(schema) + '.' + quote(table);
    }

    /** Returns a name in a schema: what is before a dot is the schema. */
    String quoteQualified(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? quote(name) : quote(name.substring(0, dot)) + '.' + quote(name.substring(dot + 1));
    }

    /** Returns text as a literal, for the few places where no parameter can stand. */
    public String literal(String text) {
        String escaped = quote.equals("\"") ? text : text.replace("\\", "\\\\");
        return '\'' + escaped.replace("'", "''") + '\'';
    }

    int longestBytes() {
        return longestBytes;
    }

    private void requireUsable(String name) {
        if (cutsSpaces && name.endsWith(" ")) {
            throw new InvalidStatementException(
                    "The name '" + name + "' ends with a space, which this database cuts off.");
        }
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new InvalidStatementException("A name in SQL is not empty and has no character 0.");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new InvalidStatementException("The name '" + name
                    + "' has half of a surrogate pair, in place of which a database would put another character.");
        }
        if (name.length() * 3 > longestBytes && name.getBytes(StandardCharsets.UTF_8).length > longestBytes) {
            throw new InvalidStatementException("The name '" + name + "' has more than " + longestBytes
                    + " bytes, which is the most this database keeps.");
        }
    }
}
