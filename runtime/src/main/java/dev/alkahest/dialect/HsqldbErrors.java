package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What HSQLDB's error codes mean. */
final class HsqldbErrors extends Errors {

    private static final Pattern CONSTRAINT = Pattern.compile(" ; (.+?) table: ");
    private static final Pattern COLUMN = Pattern.compile(" column: (\\S+)");
    private static final Pattern NOT_FOUND =
            Pattern.compile("object not found: (?:\\S+\\.)?(\\S+) in statement \\[(.*)", Pattern.DOTALL);

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (Math.abs(error.getErrorCode())) {
            case 104 -> Sort.UNIQUE;
            case 8, 177, 3501 -> Sort.FOREIGN_KEY;
            case 10 -> Sort.NOT_NULL;
            case 157 -> Sort.CHECK;
            case 3500 -> Sort.OTHER_CONSTRAINT;
            case 3401 -> Sort.TOO_LONG;
            case 3403 -> Sort.OUT_OF_RANGE;
            case 4861, 4871 -> Sort.DEADLOCK; // the transaction is rolled back, whoever the other one was
            case 4872 -> Sort.TIMEOUT;
            case 5501 -> isTable(error.getMessage()) ? Sort.NO_TABLE : Sort.OTHER;
            default -> Sort.OTHER;
        };
    }

    /** The message tells of tables and columns alike, and repeats the statement. */
    private static boolean isTable(@Nullable String message) {
        String name = message == null ? null : found(NOT_FOUND, message);
        return name != null
                && Pattern.compile(
                                "\\b(?:FROM|JOIN|INTO|UPDATE|USING) (?:\\S+\\.)?\"?" + Pattern.quote(name) + "\\b",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(message)
                        .find();
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        String name = found(sort == Sort.NOT_NULL ? COLUMN : CONSTRAINT, message);
        return name == null || name.startsWith("SYS_") ? null : plain(name);
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        String column = found(COLUMN, message);
        return column == null ? null : plain(column);
    }

    private static String plain(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
