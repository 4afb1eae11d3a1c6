package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of an INSERT for rows whose values in some unique columns are there already: {@code
 * insert(ARTIST).set(...).onConflict(ARTIST.name).doNothing()}. Immutable.
 *
 * <p>In {@link #doUpdate(Assignment...)} and {@link #where} the table names the row that is there, and its alias {@code
 * excluded} the row that would have been inserted: {@code Artist proposed = ARTIST.as("excluded")}.
 */
public final class OnConflict {

    private final Insert insert;
    private final List<Column<?>> unique;
    private final List<Node> where;

    private OnConflict(Insert insert, List<Column<?>> unique, List<Node> where) {
        this.insert = insert;
        this.unique = unique;
        this.where = where;
    }

    static OnConflict of(Insert insert, Column<?>... unique) {
        List<Column<?>> columns = List.of(unique);
        requireUnique(insert.table(), columns);
        return new OnConflict(insert, columns, List.of());
    }

    /** Changes only rows that meet these conditions, too, and leaves others alone. MariaDB refuses it. */
    public OnConflict where(Condition... conditions) {
        List<Node> all = new ArrayList<>(where);
        all.addAll(Conditions.nodesOf(conditions));
        return new OnConflict(insert, unique, all);
    }

    /** Leaves the rows alone that are there. */
    public Insert doNothing() {
        if (!where.isEmpty()) {
            throw new InvalidStatementException("doNothing() changes no rows, so where(...) has none to choose.");
        }
        return insert.with(new ConflictAction(unique, List.of(), where));
    }

    /** Sets columns of the rows that are there: {@code doUpdate(TRACK.plays.to(TRACK.plays.plus(proposed.plays)))}. */
    public Insert doUpdate(Assignment... assignments) {
        if (assignments.length == 0) {
            throw new InvalidStatementException("doUpdate() sets nothing. Name columns, or use doNothing().");
        }
        return insert.with(new ConflictAction(unique, List.of(assignments), where));
    }

    /** Sets columns of the rows that are there to what would have been inserted. */
    public Insert doUpdate(Column<?>... columns) {
        Table proposed = insert.table().as(ConflictAction.PROPOSED);
        return doUpdate(Arrays.stream(columns)
                .map(column -> new Assignment(column.requireSettable(), proposed.column(column.name())))
                .toArray(Assignment[]::new));
    }

    /** Refuses columns that no constraint makes unique: some databases would take any row for the one that is there. */
    private static void requireUnique(Table table, List<Column<?>> columns) {
        List<List<Column<?>>> known = Stream.of(
                        Stream.of(table.primaryKey()).filter(key -> !key.isEmpty()),
                        table.columns().stream().filter(Column::isUnique).map(List::<Column<?>>of),
                        table.uniques().stream().map(Unique::columns),
                        table.indexes().stream().filter(Index::isUnique).map(Index::columns))
                .flatMap(keys -> keys)
                .map(List::<Column<?>>copyOf)
                .toList();
        Set<String> named = new HashSet<>(names(columns));
        if (columns.isEmpty() || known.stream().noneMatch(key -> new HashSet<>(names(key)).equals(named))) {
            throw new InvalidStatementException("No constraint makes " + names(columns) + " of " + table
                    + " unique, so no row can be there already. "
                    + (known.isEmpty()
                            ? "Declare one."
                            : "There is one of each of these: "
                                    + known.stream()
                                            .map(key -> names(key).toString())
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }
}
