package dev.alkahest.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the objects of entities from rows in which they stand beside other values; sessions have one. */
@FunctionalInterface
public interface ObjectReader {

    /** Returns the object of the row a reader stands on; null where an outer join has found none. */
    <E> @Nullable E read(SelectedValue<E> entity, RowReader row, int at) throws SQLException;
}
