package dev.alkahest.acme;

import dev.alkahest.dialect.Errors;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Acme's error codes mean. */
final class AcmeErrors extends Errors {

    private static final Pattern COLUMN = Pattern.compile("column \"([^\"]+)\"");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 23505 -> Sort.UNIQUE;
            case 23502 -> Sort.NOT_NULL;
            case 40001 -> Sort.DEADLOCK;
            case 42102 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    @Override
    protected @Nullable String constraintOf(Sort sort, String message) {
        return columnOf(sort, message);
    }

    @Override
    protected @Nullable String columnOf(Sort sort, String message) {
        return sort == Sort.NOT_NULL ? found(COLUMN, message) : null;
    }
}
