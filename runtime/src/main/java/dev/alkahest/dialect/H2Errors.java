package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What H2's error codes mean. */
final class H2Errors extends Errors {

    /** What stands between the first quotes of a message. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)");

    /** The columns of an index, or of a foreign key. */
    private static final Pattern COLUMNS = Pattern.compile("(?: ON [^(\"]+| FOREIGN KEY)\\(([^()]+)\\)");

    private static final Pattern COMMA = Pattern.compile(", *");

    /** The column whose declaration ends a message. */
    private static final Pattern DECLARED = Pattern.compile("(?:column|in column) \"([^\" ]+)");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 23505 -> Sort.UNIQUE;
            case 23503, 23506 -> Sort.FOREIGN_KEY;
            case 23502 -> Sort.NOT_NULL;
            case 23513, 23514 -> Sort.CHECK;
            case 22001 -> Sort.TOO_LONG;
            case 22003, 22004 -> Sort.OUT_OF_RANGE;
            case 40001 -> Sort.DEADLOCK;
            case 90131 -> Sort.SERIALIZATION;
            case 50200, 57014 -> Sort.TIMEOUT;
            case 90067, 90098, 90121, 90108 -> Sort.DISCONNECT;
            case 42102, 42103, 42104 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        Matcher matcher = QUOTED.matcher(message);
        if (!matcher.find()) {
            return null;
        }
        String quoted = matcher.group(1);
        return switch (sort) {
            case NOT_NULL -> plain(quoted);
            case UNIQUE -> uniqueOf(quoted);
            default -> plain(before(":", quoted));
        };
    }

    /** The message names the index, and says in what way it keeps a key. */
    private static @Nullable String uniqueOf(String index) {
        String constraint = before(" ON ", index);
        String name = before(" PRIMARY KEY", before(" INDEX ", before(": ", constraint)));
        return name.equals("PRIMARY KEY") || name.startsWith("PRIMARY_KEY_") ? null : plain(withoutIndex(name));
    }

    private static String before(String end, String text) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    /** H2 keeps a unique constraint by an index of its name and more. */
    private static String withoutIndex(String name) {
        return name.replaceFirst("_INDEX_[0-9A-F]+$", "");
    }

    private static String plain(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).strip();
        return last.equals(last.toUpperCase(Locale.ROOT)) ? last.toLowerCase(Locale.ROOT) : last;
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        return switch (sort) {
            case NOT_NULL -> constraintOf(sort, message);
            case UNIQUE, FOREIGN_KEY -> names(found(COLUMNS, message));
            case TOO_LONG, OUT_OF_RANGE -> names(found(DECLARED, message));
            default -> null;
        };
    }

    /** An index says of each column where it has NULL. */
    private static @Nullable String names(@Nullable String columns) {
        return columns == null
                ? null
                : COMMA.splitAsStream(columns)
                        .map(column -> plain(before(" NULLS", column.replace("\"", ""))))
                        .collect(Collectors.joining(", "));
    }
}
