package dev.alkahest.sql;

import dev.alkahest.type.JdbcValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a SELECT gives, and how each row of it is read into an object. Generated code implements it for each class with
 * {@code @Projection}: {@code select(ArtistSalesProjection.of(ARTIST.name, sum(SALE.price)))}. Immutable.
 *
 * @param <R> what a row is read into
 */
public interface RowProjection<R> {

    /** Returns what is selected, in order. */
    List<Expression<?>> expressions();

    /**
     * Reads the row the result set stands on, whose columns are the expressions.
     *
     * @throws java.sql.SQLDataException where a value is NULL that must not be
     */
    R read(ResultSet row, JdbcValues values) throws SQLException;
}
