package dev.alkahest.query;

import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A deferred column that a query reads with its rows, as an option asks for it.
 *
 * @param attributes the attributes that it is kept in: one for each class that declares it
 * @param at where it stands in a row
 * @param <E> the entity
 */
record UndeferredColumn<E>(List<DeferredColumn<? extends E, ?>> attributes, int at) {

    /** Returns columns of an entity, which stand in a row one after the other from a position on. */
    static <E> List<UndeferredColumn<E>> of(EntityMapper<E, ?> mapper, Collection<String> names, int at) {
        List<UndeferredColumn<E>> columns = new ArrayList<>(names.size());
        for (String name : names) {
            columns.add(new UndeferredColumn<>(DeferredLoading.attributes(mapper, name), at + columns.size()));
        }
        return columns;
    }

    /** Returns what to select for columns of a table as a statement has it. */
    static List<Column<?>> selected(Table table, Collection<String> names) {
        return names.stream().<Column<?>>map(table::column).toList();
    }

    /** Reads the value of a row, and hands over what gives it to the object once that has all else of the row. */
    void read(Snapshot<E> entry, RowReader row, boolean populatesExisting, Consumer<Runnable> later)
            throws SQLException {
        for (DeferredColumn<? extends E, ?> attribute : attributes) {
            if (DeferredLoading.isOf(attribute, entry)) {
                later.accept(loading(attribute, DeferredLoading.narrowed(entry), row, populatesExisting));
            }
        }
    }

    private <S extends E, T> Runnable loading(
            DeferredColumn<S, T> attribute, Snapshot<S> entry, RowReader row, boolean populatesExisting)
            throws SQLException {
        T value = attribute.read(row, at);
        return () -> {
            if (populatesExisting || !attribute.isLoaded(entry.entity())) {
                attribute.load(entry, value);
            }
        };
    }
}
