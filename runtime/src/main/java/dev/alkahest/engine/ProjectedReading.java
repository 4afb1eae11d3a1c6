package dev.alkahest.engine;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.sql.ObjectReader;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.RowReader;
import dev.alkahest.type.JdbcValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a SELECT into objects: all of them, one by one, or in two steps where they have lists inside. */
final class ProjectedReading<R> {

    private final Connection connection;
    private final ProjectedSelect<R> select;
    private final @Nullable ObjectReader objects;
    private final boolean hasLists;
    private final Dialect dialect;

    ProjectedReading(Connection connection, ProjectedSelect<R> select, @Nullable ObjectReader objects) {
        this.connection = connection;
        this.select = select;
        this.objects = objects;
        this.hasLists = NestedRows.areIn(select);
        this.dialect = connection.engine().dialect();
    }

    /** Returns all objects. */
    Result<R> all() {
        if (hasLists) {
            return keep(true).finish(this::elements);
        }
        RowProjection<R> projection = select.projection();
        CompiledSql compiled = dialect.compile(select);
        return Result.ofRows(connection.query(compiled.sql(), compiled::bind, rows -> {
            RowReader row = new RowReader(rows, dialect.values(), objects);
            List<R> read = new ArrayList<>();
            while (rows.next()) {
                read.add(projection.read(row, 1));
            }
            return read;
        }));
    }

    private <E> List<E> elements(ProjectedSelect<E> list) {
        return connection.execute(list).all();
    }

    /**
     * Keeps what the rows have themselves, before their lists are read.
     *
     * @param joins whether lists may be read by the same statement
     */
    NestedRows<R> keep(boolean joins) {
        NestedRows<R> nested = new NestedRows<>(select, dialect, joins);
        CompiledSql sent = dialect.compile(nested.statement());
        return connection.query(sent.sql(), sent::bind, rows -> {
            RowReader row = new RowReader(rows, dialect.values(), objects);
            while (rows.next()) {
                nested.keep(row);
            }
            return nested;
        });
    }

    /** Returns the objects as they are consumed. */
    Stream<R> stream(int fetchSize) {
        if (hasLists) {
            throw new InvalidStatementException(
                    "A stream has no rows with lists of other rows inside. Read them with execute(...), in pages of after(...).");
        }
        RowProjection<R> projection = select.projection();
        CompiledSql compiled = dialect.compile(select);
        JdbcValues values = dialect.values();
        return connection.stream(
                compiled.sql(),
                compiled::bind,
                row -> projection.read(new RowReader(row, values, objects), 1),
                fetchSize);
    }
}
