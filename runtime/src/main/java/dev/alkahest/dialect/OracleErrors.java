package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Oracle's error codes mean: the number behind {@code ORA-}. */
final class OracleErrors extends Errors {

    private static final Pattern CONSTRAINT = Pattern.compile("constraint \\(([^)]+)\\)");

    /** The last of the names that stand in quotes with dots between. */
    private static final Pattern COLUMN = Pattern.compile("(?:\"[^\"]+\"\\.)*\"([^\"]+)\"");

    /** What a commit tells that has found a deferred constraint violated. */
    private static final Pattern WITHIN = Pattern.compile("ORA-(0\\d{4})");

    @Override
    protected Sort sortOf(SQLException error) {
        return error.getErrorCode() == 2091 ? within(error.getMessage()) : sortOf(error.getErrorCode());
    }

    private static Sort sortOf(int code) {
        return switch (code) {
            case 1 -> Sort.UNIQUE;
            case 2291, 2292 -> Sort.FOREIGN_KEY;
            case 1400, 1407 -> Sort.NOT_NULL;
            case 2290 -> Sort.CHECK;
            case 12899, 1461 -> Sort.TOO_LONG;
            case 1438, 1426 -> Sort.OUT_OF_RANGE;
            case 60 -> Sort.DEADLOCK;
            case 8177 -> Sort.SERIALIZATION;
            case 54, 1013, 2049, 30006 -> Sort.TIMEOUT;
            case 28, 1012, 1033, 1034, 1089, 3113, 3114, 3135, 17002, 17008, 17410 -> Sort.DISCONNECT;
            case 942 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    /** A transaction that is rolled back says why behind. */
    private static Sort within(@Nullable String message) {
        return message == null
                ? Sort.OTHER
                : WITHIN.matcher(message)
                        .results()
                        .map(found -> sortOf(Integer.parseInt(found.group(1))))
                        .filter(sort -> sort != Sort.OTHER)
                        .findFirst()
                        .orElse(Sort.OTHER);
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        String name = found(sort == Sort.NOT_NULL ? COLUMN : CONSTRAINT, message);
        return name == null || name.contains("SYS_C") ? null : plain(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        String column = sort == Sort.NOT_NULL || sort == Sort.TOO_LONG ? found(COLUMN, message) : null;
        return column == null ? null : plain(column);
    }

    private static String plain(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
