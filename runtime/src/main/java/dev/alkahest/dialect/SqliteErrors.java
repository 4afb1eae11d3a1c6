package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What SQLite's result codes mean. The driver gives the extended one at the beginning of its message. */
final class SqliteErrors extends Errors {

    private static final Pattern EXTENDED = Pattern.compile("\\[(SQLITE_[A-Z_]+)]");
    private static final Pattern FAILED = Pattern.compile("constraint failed: ([^)]+)\\)");

    private static final Pattern TABLE = Pattern.compile("\\w+\\.");

    @Override
    protected Sort sortOf(SQLException error) {
        String message = error.getMessage();
        if (message != null && message.contains("no such table: ")) {
            return Sort.NO_TABLE;
        }
        Matcher extended = EXTENDED.matcher(message == null ? "" : message);
        return extended.find() ? sortOf(extended.group(1)) : Sort.OTHER;
    }

    private static Sort sortOf(String code) {
        return switch (code) {
            case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" -> Sort.UNIQUE;
            case "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER" -> Sort.FOREIGN_KEY;
            case "SQLITE_CONSTRAINT_NOTNULL" -> Sort.NOT_NULL;
            case "SQLITE_CONSTRAINT_CHECK" -> Sort.CHECK;
            case "SQLITE_BUSY_SNAPSHOT" -> Sort.SERIALIZATION;
            case "SQLITE_BUSY",
                    "SQLITE_BUSY_TIMEOUT",
                    "SQLITE_BUSY_RECOVERY",
                    "SQLITE_LOCKED",
                    "SQLITE_LOCKED_SHAREDCACHE",
                    "SQLITE_INTERRUPT" -> Sort.TIMEOUT;
            case "SQLITE_TOOBIG" -> Sort.TOO_LONG;
            case "SQLITE_CANTOPEN", "SQLITE_NOTADB" -> Sort.DISCONNECT;
            default -> code.startsWith("SQLITE_CONSTRAINT") ? Sort.OTHER_CONSTRAINT : Sort.OTHER;
        };
    }

    /** SQLite names the column of NOT NULL and the constraint of a check, nothing else. */
    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        Matcher failed = FAILED.matcher(message);
        if (!failed.find() || sort != Sort.NOT_NULL && sort != Sort.CHECK) {
            return null;
        }
        String name = failed.group(1);
        return sort == Sort.NOT_NULL ? name.substring(name.lastIndexOf('.') + 1) : name;
    }

    /** SQLite names the columns of a unique constraint in its place. */
    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        String failed = sort == Sort.UNIQUE || sort == Sort.NOT_NULL ? found(FAILED, message) : null;
        return failed == null ? null : TABLE.matcher(failed).replaceAll("");
    }
}
