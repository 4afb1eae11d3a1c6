package dev.alkahest.engine;

import dev.alkahest.DatabaseException;
import dev.alkahest.sql.NestedList;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.SelectedValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows with lists of other rows inside: their own values are read first and kept, then the lists by one statement for each, and
 * then the objects are made of both. For sessions.
 *
 * @param <R> what a row is read into
 */
public final class NestedRows<R> {

    private static final int MOST_AT_ONCE = 1_000;

    private final RowProjection<R> projection;
    private final List<Place<?>> lists = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final int atOnce;
    private final Function<SQLException, DatabaseException> failure;
    private @Nullable RowReader reader;

    /**
     * Begins with no rows.
     *
     * @param atOnce how many values a statement may have that reads elements
     * @param failure says what has failed where a value can't be taken
     */
    NestedRows(RowProjection<R> projection, int atOnce, Function<SQLException, DatabaseException> failure) {
        this.projection = projection;
        this.atOnce = Math.min(atOnce, MOST_AT_ONCE);
        this.failure = failure;
        gather(projection, 1);
    }

    /** Returns whether rows are read into objects with lists of other rows inside. */
    public static boolean areIn(ProjectedSelect<?> select) {
        return hasLists(select.projection());
    }

    private static boolean hasLists(RowProjection<?> projection) {
        return projection.selected().stream()
                .anyMatch(part ->
                        part instanceof NestedList || part instanceof RowProjection<?> inner && hasLists(inner));
    }

    private void gather(RowProjection<?> part, int first) {
        int at = first;
        for (SelectedValue<?> selected : part.selected()) {
            if (selected instanceof NestedList<?> list) {
                lists.add(new Place<>(list, at));
            } else if (selected instanceof RowProjection<?> inner) {
                gather(inner, at);
            }
            at += selected.selection().size();
        }
    }

    /** Keeps the values of the row that a reader stands on. */
    void keep(RowReader row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[projection.selection().size() + 1];
        keep(projection, row, 1, values);
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
            return projection.read(row, 1);
        } catch (SQLException e) {
            throw failure.apply(e);
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
}
