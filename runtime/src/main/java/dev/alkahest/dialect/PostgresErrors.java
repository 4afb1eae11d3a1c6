package dev.alkahest.dialect;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's SQLSTATEs mean. Stateless, so thread-safe. */
public class PostgresErrors extends Errors {

    /** A name in a message, in the quotes of whatever language the server speaks. */
    private static final Pattern QUOTED = Pattern.compile("[\"«»„“][\\s\u00A0]?([^\"«»„“”]+?)[\\s\u00A0]?[\"»«“”]");

    /** The columns in the detail of a message, before their values. */
    private static final Pattern COLUMNS = Pattern.compile("\\(([^()=]+)\\)=\\(");

    /** The number of the statement that was refused, which the driver says before the statement in whatever language. */
    private static final Pattern ENTRY = Pattern.compile("^\\D*(\\d{1,9})\\b");

    /** Makes what PostgreSQL's mean. */
    public PostgresErrors() {}

    @Override
    protected Sort sortOf(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return Sort.OTHER;
        }
        return switch (state) {
            case "23505" -> Sort.UNIQUE;
            case "23503", "23001" -> Sort.FOREIGN_KEY;
            case "23502" -> Sort.NOT_NULL;
            case "23514" -> Sort.CHECK;
            case "23000", "23P01" -> Sort.OTHER_CONSTRAINT;
            case "22001" -> Sort.TOO_LONG;
            case "22003" -> Sort.OUT_OF_RANGE;
            case "40P01" -> Sort.DEADLOCK;
            case "40001" -> Sort.SERIALIZATION;
            case "57014", "55P03", "25P03", "57P05" -> Sort.TIMEOUT;
            case "57P01", "57P02", "57P03" -> Sort.DISCONNECT;
            case "42P01" -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    @Override
    @Nullable
    protected String constraintOf(Sort sort, String message) {
        String firstLine = message.lines().findFirst().orElse("");
        List<String> names = QUOTED.matcher(firstLine)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        if (names.isEmpty()) {
            return null;
        }
        // Only NOT NULL names the column first; the others end with the constraint, but for rows still referred to.
        return switch (sort) {
            case NOT_NULL -> names.get(0);
            case FOREIGN_KEY -> names.get(Math.min(1, names.size() - 1));
            default -> names.get(names.size() - 1);
        };
    }

    @Override
    @Nullable
    protected String columnOf(Sort sort, String message) {
        return switch (sort) {
            case NOT_NULL -> constraintOf(sort, message);
            case UNIQUE, FOREIGN_KEY -> found(COLUMNS, message);
            default -> null;
        };
    }

    /** Reads it in the message: the driver marks all statements of the batch. */
    @Override
    protected int refusedIn(BatchUpdateException batch) {
        String entry = found(ENTRY, String.valueOf(batch.getMessage()));
        return entry == null ? super.refusedIn(batch) : Integer.parseInt(entry);
    }
}
