package dev.alkahest.query;

import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.RowReader;
import dev.alkahest.mapping.Snapshot;
import java.sql.SQLException;
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
