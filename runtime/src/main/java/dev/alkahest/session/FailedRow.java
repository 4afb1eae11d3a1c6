package dev.alkahest.session;

import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.NotNullException;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row, and the column, for which the database has refused a batch: as the driver tells, or else by looking for the
 * value that can't be stored. Not every database says where it met that.
 */
final class FailedRow<E> {

    /** How many keys are shown of rows of which one was refused. */
    private static final int SHOWN = 10;

    private final MappedEntity<E> entity;
    private final List<Change<E>> run;
    private final DatabaseException error;
    private @Nullable Change<E> change;
    private @Nullable String column;

    private FailedRow(MappedEntity<E> entity, List<Change<E>> run, DatabaseException error) {
        this.entity = entity;
        this.run = run;
        this.error = error;
        this.column = error.column().orElse(null);
    }

    /** Returns what is known of the statement that failed. */
    static <E> FailedStatement find(
            MappedEntity<E> entity, List<Change<E>> run, DatabaseException error, SQLException cause, String sql) {
        FailedRow<E> row = new FailedRow<>(entity, run, error);
        int failed = run.size() == 1 ? 0 : entity.dialect().refusedOf(cause);
        row.change = failed >= 0 && failed < run.size() ? run.get(failed) : null;
        row.search();
        return new FailedStatement(sql, entity.name(), row.key(), row.column);
    }

    /** Returns which statement of a batch failed first; -1 where the driver does not say. */
    static int firstRefused(DatabaseException error) {
        int[] refused = error.getCause() instanceof SQLException cause ? refused(cause) : new int[0];
        return refused.length > 0 ? refused[0] : -1;
    }

    /** A driver marks the statements that failed, or stops at the first. */
    private static int[] refused(SQLException cause) {
        if (!(cause instanceof BatchUpdateException batch)) {
            return new int[0];
        }
        int[] counts = batch.getUpdateCounts();
        int[] failed = IntStream.range(0, counts.length)
                .filter(at -> counts[at] == Statement.EXECUTE_FAILED)
                .toArray();
        return failed.length == 0 ? new int[] {counts.length} : failed;
    }

    private String key() {
        Object key = change == null ? null : entity.mapper().key(change.entry().entity());
        if (key != null) {
            return key.toString();
        }
        return change != null ? "none yet, it is new" : "of one of " + run.size() + " rows" + keys();
    }

    /** Returns the first keys of the rows that it may be; nothing where they are new and have none. */
    private String keys() {
        List<String> keys = run.stream()
                .map(candidate -> entity.mapper().key(candidate.entry().entity()))
                .filter(Objects::nonNull)
                .limit(SHOWN)
                .map(String::valueOf)
                .toList();
        String more = run.size() > keys.size() ? ", ..." : "";
        return keys.isEmpty() ? "" : ": " + String.join(", ", keys) + more;
    }

    private void search() {
        boolean isOfValue = error instanceof DataTooLongException || error instanceof NotNullException;
        if (!isOfValue || change != null && column != null) {
            return;
        }
        for (Change<E> candidate : change == null ? run : List.of(change)) {
            for (Column<?> tested : entity.mapper().table().columns()) {
                if ((column == null || column.equalsIgnoreCase(tested.name())) && isRefused(tested, candidate)) {
                    change = candidate;
                    column = tested.name();
                    return;
                }
            }
        }
    }

    private boolean isRefused(Column<?> tested, Change<E> candidate) {
        Object value = WrittenValue.stored(entity.mapper(), candidate.entry().entity(), tested);
        return error instanceof NotNullException
                ? value == null && tested.name().equalsIgnoreCase(column)
                : value != null && !fits(value, tested.type());
    }

    private static boolean fits(Object value, ColumnType<?> type) {
        if (value instanceof String text && type.kind() == SqlKind.TEXT && type.length() > 0) {
            return text.codePointCount(0, text.length()) <= type.length();
        }
        if (value instanceof byte[] bytes && type.length() > 0) {
            return bytes.length <= type.length();
        }
        if (value instanceof BigDecimal decimal && type.precision() > 0) {
            return decimal.setScale(type.scale(), RoundingMode.HALF_UP).precision() <= type.precision();
        }
        if (value instanceof SqlArray array) {
            return array.elements().stream()
                    .allMatch(element ->
                            element == null || fits(element, type.element().orElseThrow()));
        }
        return true;
    }
}
