package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What MariaDB's error codes mean, and most of MySQL's. */
class MariadbErrors extends Errors {

    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^'.]+)'\\s*$");
    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT `([^`]+)`");
    private static final Pattern COLUMN = Pattern.compile("(?:[Cc]olumn|Field) '([^']+)'");

    private static final Pattern FOREIGN_KEY = Pattern.compile("FOREIGN KEY \\(([^)]+)\\)");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1062, 1169, 1586 -> Sort.UNIQUE;
            case 1216, 1217, 1451, 1452 -> Sort.FOREIGN_KEY;
            case 1048, 1364 -> Sort.NOT_NULL;
            case 4025 -> Sort.CHECK;
            case 1406 -> Sort.TOO_LONG;
            case 1264 -> Sort.OUT_OF_RANGE;
            case 1213 -> Sort.DEADLOCK;
            case 1020 -> Sort.SERIALIZATION;
            case 1205, 1317, 1969 -> Sort.TIMEOUT;
            case 1927 -> Sort.DISCONNECT;
            case 1146 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        Pattern pattern = switch (sort) {
            case UNIQUE -> KEY;
            case NOT_NULL -> COLUMN;
            default -> CONSTRAINT;
        };
        Matcher matcher = pattern.matcher(message);
        return matcher.find() && !matcher.group(1).equals("PRIMARY") ? matcher.group(1) : null;
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        return switch (sort) {
            case NOT_NULL, TOO_LONG, OUT_OF_RANGE -> found(COLUMN, message);
            case FOREIGN_KEY -> names(found(FOREIGN_KEY, message));
            default -> null;
        };
    }

    private static @Nullable String names(@Nullable String columns) {
        return columns == null ? null : columns.replace("`", "");
    }
}
