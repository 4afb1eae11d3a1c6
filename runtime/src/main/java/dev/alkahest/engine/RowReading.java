package dev.alkahest.engine;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.sql.ObjectReader;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.SelectedValue;
import dev.alkahest.sql.Statement;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.CommonTypes;
import dev.alkahest.type.JdbcValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one statement of the expression language, each value as what was selected for it says. */
final class RowReading {

    private final RowShape shape;
    private final SelectedValue<?>[] parts;
    private final int[] positions;
    private final ColumnType<?> @Nullable [] types;
    private final JdbcValues values;
    private final @Nullable ObjectReader objects;
    private final @Nullable NamedColumns named;

    /** Begins a reading; without a reader of objects, the table of an entity is read as its columns. */
    RowReading(Statement statement, CompiledSql compiled, JdbcValues values, @Nullable ObjectReader objects) {
        SelectedParts selected = SelectedParts.of(statement, objects != null);
        this.parts = selected.toArray();
        this.positions = selected.positions();
        this.types = selected.types();
        this.shape = selected.shape(compiled.columns());
        this.values = values;
        this.objects = objects;
        this.named = compiled.isText() ? new NamedColumns(compiled.columns()) : null;
    }

    /** Returns all rows that are left. */
    List<Row> all(ResultSet rows) throws SQLException {
        if (named != null) {
            named.requireIn(rows.getMetaData());
        }
        List<Row> read = new ArrayList<>();
        if (types != null) {
            while (rows.next()) {
                read.add(row(rows, types));
            }
            return read;
        }
        RowReader reader = new RowReader(rows, values, objects);
        while (rows.next()) {
            read.add(row(reader));
        }
        return read;
    }

    /** Returns the row the result set stands on. */
    Row one(ResultSet row) throws SQLException {
        if (named != null) {
            named.requireIn(row.getMetaData());
        }
        return types == null ? row(new RowReader(row, values, objects)) : row(row, types);
    }

    private Row row(RowReader reader) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[parts.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = parts[i].read(reader, positions[i]);
        }
        return new Row(shape, cells);
    }

    /** Reads a row of one column for each value, which needs nobody between their types and the driver. */
    private Row row(ResultSet row, ColumnType<?>[] columns) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[columns.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CommonTypes.read(columns[i], row, i + 1, values);
        }
        return new Row(shape, cells);
    }
}
