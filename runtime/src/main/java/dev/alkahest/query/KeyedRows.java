package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import java.sql.SQLException;
import java.util.List;

/**
 * The rows of a SELECT whose columns hold one of some keys, which are of the mapper's entity. They make no objects: those that are
 * there are asked about.
 */
record KeyedRows(QueryContext context, Select select, List<Column<?>> columns, EntityMapper<?, ?> mapper) {

    /** Shows each row, in as few statements as the database's limit of parameters allows. */
    void read(List<Object> keys, RowVisitor visitor) {
        Connection connection = context.connection(select);
        Dialect dialect = connection.engine().dialect();
        for (List<Object> chunk : KeyedSelect.chunks(dialect, columns, keys)) {
            CompiledSql sql = dialect.compile(select.where(KeyCondition.in(dialect, columns, mapper, chunk)));
            connection.query(sql.sql(), sql::bind, rows -> {
                RowReader row = new RowReader(rows, dialect.values());
                while (rows.next()) {
                    visitor.row(row);
                }
                return chunk;
            });
        }
    }

    /** Is shown a row. */
    interface RowVisitor {

        /** Looks at a row. */
        void row(RowReader row) throws SQLException;
    }
}
