package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Selects objects by lists of keys, in as few statements as the database's limit of parameters allows.
 *
 * @param <T> the entity that is read
 */
final class KeyedSelect<T> {

    private final QueryContext context;
    private final EntityMapper<T, ?> mapper;
    private final List<Column<?>> columns;
    private final EntityMapper<?, ?> keyMapper;
    private final Select select;
    private final int at;
    private final boolean populateExisting;
    private final List<UndeferredColumn<T>> undeferred;

    /** Reads rows of a select whose given columns hold the keys of an entity, and whose objects begin at a position. */
    KeyedSelect(
            QueryContext context,
            EntityMapper<T, ?> mapper,
            List<Column<?>> columns,
            EntityMapper<?, ?> keyMapper,
            Select select,
            int at) {
        this(context, mapper, columns, keyMapper, select, at, false, List.of());
    }

    private KeyedSelect(
            QueryContext context,
            EntityMapper<T, ?> mapper,
            List<Column<?>> columns,
            EntityMapper<?, ?> keyMapper,
            Select select,
            int at,
            boolean populateExisting,
            List<UndeferredColumn<T>> undeferred) {
        this.context = context;
        this.mapper = mapper;
        this.columns = columns;
        this.keyMapper = keyMapper;
        this.select = select;
        this.at = at;
        this.populateExisting = populateExisting;
        this.undeferred = undeferred;
    }

    /** Reads rows of an entity's own table, whose given columns hold the keys of an entity. */
    static <T> KeyedSelect<T> ofTable(
            QueryContext context, EntityMapper<T, ?> mapper, List<Column<?>> columns, EntityMapper<?, ?> keyMapper) {
        Select select = Sql.select(mapper.table().selection()).from(mapper.table());
        return new KeyedSelect<>(context, mapper, columns, keyMapper, select, 1);
    }

    /** Overwrites objects that are already there (rule I3). */
    KeyedSelect<T> populatingExisting() {
        return new KeyedSelect<>(context, mapper, columns, keyMapper, select, at, true, undeferred);
    }

    /** Reads deferred columns with the rows, which stand behind all else that is selected. */
    KeyedSelect<T> undeferring(Collection<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        Table table = mapper.table();
        return new KeyedSelect<>(
                context,
                mapper,
                columns,
                keyMapper,
                select.alsoSelecting(UndeferredColumn.selected(table, names)),
                at,
                populateExisting,
                UndeferredColumn.of(mapper, names, at + table.selection().size()));
    }

    /** Returns where columns of an entity's own table stand in its rows. */
    static int[] positions(List<Column<?>> columns) {
        return columns.stream().mapToInt(column -> column.position() + 1).toArray();
    }

    /**
     * Shows each row with its entry, while the row can still be read. What is read is one group of siblings, however many
     * statements that takes.
     */
    void read(List<Object> keys, RowVisitor<T> visitor) {
        if (keys.isEmpty()) {
            return;
        }
        Dialect dialect = context.connection(select).engine().dialect();
        List<Condition> conditions = new ArrayList<>();
        for (List<Object> chunk : chunks(dialect, columns, keys)) {
            conditions.add(KeyCondition.in(dialect, columns, keyMapper, chunk));
        }
        readWhere(conditions, visitor);
    }

    /** Shows each row whose columns hold the key of one of the objects that a query has read. */
    void read(OwnersQuery query, RowVisitor<T> visitor) {
        readWhere(List.of(query.among(columns)), visitor);
    }

    /** Returns keys in lists that are short enough for one statement each. */
    static List<List<Object>> chunks(Dialect dialect, List<Column<?>> columns, List<Object> keys) {
        int size = Math.max(1, dialect.maxParameters() / (2 * columns.size()));
        List<List<Object>> chunks = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += size) {
            chunks.add(keys.subList(from, Math.min(keys.size(), from + size)));
        }
        return chunks;
    }

    /** Reads rows that their table's filters leave out, too. */
    KeyedSelect<T> unfiltered() {
        return new KeyedSelect<>(
                context, mapper, columns, keyMapper, select.withoutFilters(), at, populateExisting, undeferred);
    }

    private void readWhere(List<Condition> conditions, RowVisitor<T> visitor) {
        List<Runnable> loadings = new ArrayList<>();
        context.readings().run(context, () -> {
            EntityReading<T> reading = new EntityReading<>(context, mapper, populateExisting);
            for (Condition condition : conditions) {
                readWhere(condition, reading, visitor, loadings);
            }
            reading.finish();
            return reading;
        });
        loadings.forEach(Runnable::run);
    }

    private void readWhere(
            Condition condition, EntityReading<T> reading, RowVisitor<T> visitor, List<Runnable> loadings) {
        Select some = (context.isFiltering() ? select : select.withoutFilters()).where(condition);
        Connection connection = context.connection(some);
        CompiledSql sql = connection.engine().dialect().compile(some);
        connection.query(sql.sql(), sql::bind, rows -> {
            readRows(connection, rows, reading, visitor, loadings);
            return reading;
        });
    }

    private void readRows(
            Connection connection,
            ResultSet rows,
            EntityReading<T> reading,
            RowVisitor<T> visitor,
            List<Runnable> loadings)
            throws SQLException {
        RowReader row = new RowReader(rows, connection.engine().dialect().values());
        while (rows.next()) {
            Snapshot<T> entry = reading.read(row, at);
            if (!undeferred.isEmpty()) {
                readUndeferred(entry, row, loadings);
            }
            visitor.row(row, entry);
        }
    }

    private void readUndeferred(Snapshot<T> entry, RowReader row, List<Runnable> loadings) throws SQLException {
        for (UndeferredColumn<T> column : undeferred) {
            column.read(entry, row, populateExisting, loadings::add);
        }
    }

    /** Is shown a row and the entry it gave. */
    interface RowVisitor<T> {

        /** Looks at a row. */
        void row(RowReader row, Snapshot<T> entry) throws SQLException;
    }
}
