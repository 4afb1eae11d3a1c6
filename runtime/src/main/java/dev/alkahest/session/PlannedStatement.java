package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement that a flush would send.
 *
 * @param sql its text, without values
 * @param subject what it writes: the simple name of a class, {@code Album}; for links, the relationship, {@code Album.tags}
 * @param rows how many rows it writes
 * @param reasons why it writes them; more than one where the rows of a batch have different ones
 * @param columns the columns that an UPDATE sets, a version included, and those that an INSERT names
 * @param engine the engine that it goes to, where the factory has several; else empty
 */
public record PlannedStatement(
        String sql, String subject, int rows, Set<WriteReason> reasons, List<String> columns, Optional<Engine> engine) {

    /** Copies the reasons and the columns. */
    public PlannedStatement {
        reasons = Collections.unmodifiableSet(reasonsOf(reasons));
        columns = List.copyOf(columns);
    }

    private static EnumSet<WriteReason> reasonsOf(Collection<WriteReason> reasons) {
        EnumSet<WriteReason> copy = EnumSet.noneOf(WriteReason.class);
        copy.addAll(reasons);
        return copy;
    }

    /** Returns whether it is an UPDATE. */
    private boolean isUpdate() {
        return reasons.contains(WriteReason.CHANGED) || reasons.contains(WriteReason.FOREIGN_KEY_EMPTIED);
    }

    /**
     * Returns one line, as in {@code Album, 2 rows, changed (title, version): UPDATE album SET ...}, or {@code Album, 2 rows, changed
     * (title) on Engine(h2:mem:archive): ...} where there are several engines.
     */
    @Override
    public String toString() {
        String why = reasons.stream().map(WriteReason::toString).collect(Collectors.joining(" or "));
        String named = isUpdate() ? " (" + String.join(", ", columns) + ")" : "";
        String where = engine.map(one -> " on " + one).orElse("");
        return subject + ", " + (rows == 1 ? "1 row" : rows + " rows") + ", " + why + named + where + ": " + sql;
    }
}
