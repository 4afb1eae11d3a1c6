package dev.alkahest.engine;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.sql.ListArrays;
import dev.alkahest.sql.NestedList;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SelectedValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows with lists of other rows inside: their own values are read first and kept, with the lists that the database gathers in the
 * same statement, then the other lists by one statement for each, and then the objects are made of all. For sessions.
 *
 * @param <R> what a row is read into
 */
public final class NestedRows<R> {

    private static final int MOST_AT_ONCE = 1_000;

    private final ProjectedSelect<R> select;
    private final List<Place<?>> lists = new ArrayList<>();
    private final List<Beside<?>> beside = new ArrayList<>();
    private final boolean joins;
    private Select statement;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final Dialect dialect;
    private @Nullable RowReader reader;

    /**
     * Begins with no rows.
     *
     * @param joins whether lists may be read by the statement of their rows, where the database can
     */
    NestedRows(ProjectedSelect<R> select, Dialect dialect, boolean joins) {
        this.select = select;
        this.dialect = dialect;
        this.joins = joins && dialect.supports(Capability.GATHERED_ROWS) && ListArrays.canJoin(select);
        this.statement = select;
        gather(select.projection(), 1);
    }

    /** Returns the statement whose rows are to be kept. */
    Select statement() {
        return statement;
    }

    /** Returns whether rows are read into objects with lists of other rows inside. */
    public static boolean areIn(ProjectedSelect<?> select) {
        return listsIn(select.projection()).findAny().isPresent();
    }

    /** Returns the tables that lists inside the rows are read from. */
    public static Set<String> tablesOfLists(ProjectedSelect<?> select) {
        return listsIn(select.projection())
                .flatMap(list -> list.tables().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<NestedList<?>> listsIn(RowProjection<?> projection) {
        return projection.selected().stream()
                .flatMap(part -> part instanceof NestedList<?> list
                        ? Stream.of(list)
                        : part instanceof RowProjection<?> inner ? listsIn(inner) : Stream.empty());
    }

    private void gather(RowProjection<?> part, int first) {
        int at = first;
        for (SelectedValue<?> selected : part.selected()) {
            if (selected instanceof NestedList<?> list) {
                gather(list, at);
            } else if (selected instanceof RowProjection<?> inner) {
                gather(inner, at);
            }
            at += selected.selection().size();
        }
    }

    private <T> void gather(NestedList<T> list, int at) {
        if (!joins || !ListArrays.canHold(list)) {
            lists.add(new Place<>(list, at));
            return;
        }
        ListArrays<T> arrays = new ListArrays<>(list, "list_" + (beside.size() + 1));
        beside.add(new Beside<>(arrays, at, statement.expressions().size() + 1));
        statement = arrays.joinedTo(statement);
    }

    /** Keeps the values of the row that a reader stands on. */
    void keep(RowReader row) throws SQLException {
        RowProjection<R> projection = select.projection();
        @Nullable Object[] values = new @Nullable Object[projection.selection().size() + 1];
        keep(projection, row, 1, values);
        for (Beside<?> list : beside) {
            values[list.at()] = list.arrays().read(row, list.arraysAt());
        }
        rows.add(values);
        reader = row;
    }

    private static void keep(RowProjection<?> part, RowReader row, int first, @Nullable Object[] values)
            throws SQLException {
        int at = first;
        for (SelectedValue<?> selected : part.selected()) {
            if (selected instanceof RowProjection<?> inner) {
                keep(inner, row, at, values);
            } else {
                values[at] = selected instanceof NestedList<?> list ? list.key(row, at) : selected.read(row, at);
            }
            at += selected.selection().size();
        }
    }

    /** Reads the lists by an executor, and returns the objects. */
    public Result<R> finish(ElementReader elements) {
        for (Place<?> place : lists) {
            fill(place, elements);
        }
        List<R> objects = new ArrayList<>(rows.size());
        RowReader last = reader;
        if (last != null) {
            for (@Nullable Object[] values : rows) {
                objects.add(object(last.ofValues(values)));
            }
        }
        return Result.ofRows(objects);
    }

    private R object(RowReader row) {
        try {
            return select.projection().read(row, 1);
        } catch (SQLException e) {
            throw dialect.translate(e, dialect.compile(statement).sql());
        }
    }

    private <T> void fill(Place<T> place, ElementReader elements) {
        Set<Object> keys = new LinkedHashSet<>();
        for (@Nullable Object[] values : rows) {
            Object key = values[place.at()];
            if (key != null) {
                keys.add(key);
            }
        }
        Map<Object, List<T>> byKey = read(place.list(), new ArrayList<>(keys), elements);
        for (@Nullable Object[] values : rows) {
            Object key = values[place.at()];
            List<T> found = key == null ? null : byKey.get(key);
            values[place.at()] = found == null ? List.of() : Collections.unmodifiableList(found);
        }
    }

    private <T> Map<Object, List<T>> read(NestedList<T> list, List<Object> keys, ElementReader elements) {
        Map<Object, List<T>> byKey = new HashMap<>();
        int atOnce = Math.min(dialect.maxParameters(), MOST_AT_ONCE);
        int chunk = Math.max(1, atOnce / list.selection().size());
        for (int from = 0; from < keys.size(); from += chunk) {
            List<Object> some = keys.subList(from, Math.min(from + chunk, keys.size()));
            for (NestedList.Element<T> element : elements.read(list.select(some))) {
                add(element, byKey.computeIfAbsent(element.key(), any -> new ArrayList<>()));
            }
        }
        return byKey;
    }

    @SuppressWarnings("NullAway") // an element that is NULL is one of a list
    private static <T> void add(NestedList.Element<T> element, List<T> list) {
        list.add(element.value());
    }

    /** Runs the statements that read elements. */
    @FunctionalInterface
    public interface ElementReader {

        /** Returns what a statement reads. */
        <E> List<E> read(ProjectedSelect<E> select);
    }

    private record Place<T>(NestedList<T> list, int at) {}

    private record Beside<T>(ListArrays<T> arrays, int at, int arraysAt) {}
}
