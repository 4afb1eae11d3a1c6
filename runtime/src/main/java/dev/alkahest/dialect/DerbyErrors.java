package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Derby's SQLSTATEs mean. */
final class DerbyErrors extends Errors {

    private static final Pattern UNIQUE = Pattern.compile("index identified by '([^']+)'");
    private static final Pattern FOREIGN_KEY = Pattern.compile("oreign key constraint '([^']+)'");
    private static final Pattern CHECK = Pattern.compile("heck constraint '([^']+)'");
    private static final Pattern COLUMN = Pattern.compile("^Column '([^']+)'");

    @Override
    protected Sort sortOf(SQLException error) {
        String state = error.getSQLState();
        return switch (state == null ? "" : state) {
            case "23505" -> Sort.UNIQUE;
            case "23503", "23516" -> Sort.FOREIGN_KEY;
            case "23502" -> Sort.NOT_NULL;
            case "23513", "23514" -> Sort.CHECK;
            case "22001" -> Sort.TOO_LONG;
            case "22003" -> Sort.OUT_OF_RANGE;
            case "40001" -> Sort.DEADLOCK;
            case "40XL1", "40XL2", "XCL52" -> Sort.TIMEOUT;
            case "42X05", "42Y07", "42Y55" -> Sort.NO_TABLE;
            case "08003", "08006", "XJ040" -> Sort.DISCONNECT;
            default -> Sort.OTHER;
        };
    }

    @Override
    protected @Nullable String constraintOf(Sort sort, String message) {
        String name = switch (sort) {
            case UNIQUE -> found(UNIQUE, message);
            case FOREIGN_KEY -> found(FOREIGN_KEY, message);
            case CHECK -> found(CHECK, message);
            case NOT_NULL -> found(COLUMN, message);
            default -> null;
        };
        return name == null || name.startsWith("SQL") ? null : plain(name);
    }

    @Override
    protected @Nullable String columnOf(Sort sort, String message) {
        String column = sort == Sort.NOT_NULL ? found(COLUMN, message) : null;
        return column == null ? null : plain(column);
    }

    private static String plain(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
