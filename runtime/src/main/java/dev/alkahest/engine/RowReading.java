package dev.alkahest.engine;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.ResultColumn;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one statement of the expression language, each cell by the type of its expression. */
final class RowReading {

    private final RowShape shape;
    private final ColumnType<?>[] types;
    private final JdbcValues values;
    private final @Nullable NamedColumns named;

    RowReading(CompiledSql compiled, JdbcValues values) {
        List<ResultColumn> columns = compiled.columns();
        this.shape = new RowShape(columns, compiled.expressions());
        this.types = new ColumnType<?>[columns.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = columns.get(i).type();
        }
        this.values = values;
        this.named = compiled.isText() ? new NamedColumns(columns) : null;
    }

    /** Returns all rows that are left. */
    List<Row> all(ResultSet rows) throws SQLException {
        if (named != null) {
            named.requireIn(rows.getMetaData());
        }
        List<Row> read = new ArrayList<>();
        while (rows.next()) {
            read.add(one(rows));
        }
        return read;
    }

    /** Returns the row the result set stands on. */
    Row one(ResultSet row) throws SQLException {
        if (named != null) {
            named.requireIn(row.getMetaData());
        }
        @Nullable Object[] cells = new @Nullable Object[types.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = types[i].read(row, i + 1, values);
        }
        return new Row(shape, cells);
    }
}
