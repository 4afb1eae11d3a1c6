package dev.alkahest.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a SELECT gives as one value in each row, however many columns it is read from: an expression, the columns of an embedded
 * value, the table of an entity, a {@link RowProjection}.
 *
 * @param <T> the Java class of the value
 */
public interface SelectedValue<T> extends Selectable {

    /**
     * Reads the value from the row a reader stands on; null where all of its columns are NULL.
     *
     * @param at where its columns begin, counted from 1
     */
    @Nullable
    T read(RowReader row, int at) throws SQLException;
}
