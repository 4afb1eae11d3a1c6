package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What SQL Server's error numbers mean. */
final class SqlServerErrors extends Errors {

    private static final Pattern CONSTRAINT = Pattern.compile("(?:constraint|unique index) ['\"]([^'\"]+)['\"]");

    private static final Pattern COLUMN = Pattern.compile("column '([^']+)'");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 2601, 2627 -> Sort.UNIQUE;
            case 547 -> isCheck(error.getMessage()) ? Sort.CHECK : Sort.FOREIGN_KEY;
            case 515 -> Sort.NOT_NULL;
            case 2628, 8152 -> Sort.TOO_LONG;
            case 220, 8115 -> Sort.OUT_OF_RANGE;
            case 1205 -> Sort.DEADLOCK;
            case 3960, 3961, 41302, 41305, 41325 -> Sort.SERIALIZATION;
            case 1222 -> Sort.TIMEOUT;
            case 596, 4060, 40197, 40613 -> Sort.DISCONNECT;
            case 208 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    /** One number tells of foreign keys and checks. */
    private static boolean isCheck(@Nullable String message) {
        return message != null && message.contains("CHECK constraint");
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        return found(sort == Sort.NOT_NULL ? COLUMN : CONSTRAINT, message);
    }

    /** A message that names a column names it of the table that is written, but for a foreign key, where it is that of the other. */
    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        return switch (sort) {
            case NOT_NULL, TOO_LONG, CHECK -> found(COLUMN, message);
            default -> null;
        };
    }
}
