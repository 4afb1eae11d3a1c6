package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the error numbers of Sybase ASE mean, and the two SQLSTATEs that its documents tell instead. */
final class SybaseErrors extends Errors {

    private static final Pattern CONSTRAINT = Pattern.compile("constraint name = '([^']+)'");

    private static final Pattern INDEX = Pattern.compile("with (?:unique )?index '([^']+)'");

    private static final Pattern COLUMN = Pattern.compile("^The column (\\S+) in table|into column '([^']+)'");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 2601, 2615 -> Sort.UNIQUE;
            case 546, 547 -> Sort.FOREIGN_KEY;
            case 548 -> Sort.CHECK;
            case 233, 515 -> Sort.NOT_NULL;
            case 1205 -> Sort.DEADLOCK;
            case 12205 -> Sort.TIMEOUT;
            case 208 -> Sort.NO_TABLE;
            default -> sortOfState(error.getSQLState());
        };
    }

    private static Sort sortOfState(@Nullable String state) {
        return switch (state == null ? "" : state) {
            case "22001" -> Sort.TOO_LONG;
            case "22003" -> Sort.OUT_OF_RANGE;
            default -> Sort.OTHER;
        };
    }

    @Override
    protected @Nullable String constraintOf(Sort sort, String message) {
        return switch (sort) {
            case UNIQUE -> found(INDEX, message);
            case FOREIGN_KEY, CHECK -> found(CONSTRAINT, message);
            case NOT_NULL -> columnOf(sort, message);
            default -> null;
        };
    }

    @Override
    protected @Nullable String columnOf(Sort sort, String message) {
        if (sort != Sort.NOT_NULL) {
            return null;
        }
        return COLUMN.matcher(message)
                .results()
                .findFirst()
                .map(column -> column.group(1) == null ? column.group(2) : column.group(1))
                .orElse(null);
    }
}
