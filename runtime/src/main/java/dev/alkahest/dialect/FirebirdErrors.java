package dev.alkahest.dialect;

import java.sql.DataTruncation;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Firebird's error codes mean. */
final class FirebirdErrors extends Errors {

    private static final Pattern CONSTRAINT = Pattern.compile("(?:constraint|unique index) \"?([^\"\\s;]+)\"?");
    private static final Pattern COLUMN = Pattern.compile("for column (?:\"[^\"]+\"\\.)?\"?([^\"\\s,;]+)\"?");

    @Override
    protected Sort sortOf(SQLException error) {
        if (error instanceof DataTruncation) {
            return Sort.TOO_LONG; // the driver has counted
        }
        return switch (error.getErrorCode()) {
            case 335544665, 335544349 -> Sort.UNIQUE;
            case 335544466, 335544838, 335544839 -> Sort.FOREIGN_KEY;
            case 335544347 -> Sort.NOT_NULL;
            case 335544558 -> Sort.CHECK;
            case 335544914 -> Sort.TOO_LONG;
            case 335544916, 335544321, 335544779 -> Sort.OUT_OF_RANGE;
            case 335544336, 335544451, 335544878 -> Sort.SERIALIZATION;
            case 335544345, 335544510, 335544794 -> Sort.TIMEOUT;
            case 335544580 -> Sort.NO_TABLE;
            case 335544721, 335544726, 335544727, 335544741 -> Sort.DISCONNECT;
            default -> Sort.OTHER;
        };
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        String name = found(sort == Sort.NOT_NULL ? COLUMN : CONSTRAINT, message);
        return name == null || name.startsWith("INTEG_") || name.startsWith("RDB$") ? null : plain(name);
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        String column = sort == Sort.NOT_NULL ? found(COLUMN, message) : null;
        return column == null ? null : plain(column);
    }

    private static String plain(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
