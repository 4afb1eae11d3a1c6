package dev.alkahest.sql;

import java.sql.SQLException;
import java.util.List;

/**
 * What a SELECT gives, and how each row of it is read into an object. Generated code implements it for each class with
 * {@code @Projection}: {@code select(ArtistSalesProjection.of(ARTIST.name, sum(SALE.price)))}. Immutable.
 *
 * @param <R> what a row is read into
 */
public interface RowProjection<R> extends SelectedValue<R> {

    /** Returns what the components are read from, in their order. */
    List<? extends SelectedValue<?>> selected();

    @Override
    default List<? extends Expression<?>> selection() {
        return Selectable.selectionOf(selected());
    }

    /**
     * Reads the row a reader stands on; the object is never null.
     *
     * @throws java.sql.SQLDataException where a value is NULL that must not be
     */
    @Override
    R read(RowReader row, int at) throws SQLException;
}
