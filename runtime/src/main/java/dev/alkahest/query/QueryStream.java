package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.type.JdbcValues;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the rows of a query a page at a time; the objects of a page are siblings. */
final class QueryStream<E> extends Pages<E> {

    /** How many rows are read, and related objects loaded, at a time unless asked. */
    static final int PAGE = 500;

    private final QueryContext context;
    private final EntityMapper<E, ?> mapper;
    private final QueryOptions options;
    private final JoinedSelect<E> joined;
    private final int pageSize;
    private JoinedReading<E> reading;
    private Iterator<Snapshot<E>> rows = List.<Snapshot<E>>of().iterator();

    private QueryStream(
            QueryContext context,
            EntityMapper<E, ?> mapper,
            JoinedSelect<E> joined,
            QueryOptions options,
            int pageSize) {
        this.context = context;
        this.mapper = mapper;
        this.joined = joined;
        this.options = options;
        this.pageSize = pageSize;
        this.reading = newReading();
    }

    static <E> Stream<E> open(
            QueryContext context, EntityTable<E> table, Select select, QueryOptions options, int pageSize) {
        EntityMapper<E, ?> mapper = table.mapper();
        JoinedSelect<E> joined = JoinedSelect.of(table, select, options.plan(), false);
        Select sent = options.filtered(joined.select());
        Dialect dialect = context.connection(sent).engine().dialect();
        CompiledSql sql = dialect.compile(sent);
        context.beforeReading(() -> options.tables(mapper, sql));
        JdbcValues values = dialect.values();
        QueryStream<E> pages = new QueryStream<>(context, mapper, joined, options, pageSize);
        Stream<Snapshot<E>> entries = context.connection(sent).stream(
                sql.sql(), sql::bind, row -> pages.read(new RowReader(row, values)), pageSize);
        pages.rows = entries.iterator();
        return pages.stream().onClose(entries::close);
    }

    @Override
    Iterator<E> nextPage() {
        List<Snapshot<E>> entries = options.read(context, StatementCause.query(mapper.type()), this::readPage);
        return entries.stream().map(Snapshot::entity).iterator();
    }

    private List<Snapshot<E>> readPage() {
        List<Snapshot<E>> entries = context.readings().run(context, () -> {
            reading = newReading();
            for (int read = 0; read < pageSize && rows.hasNext(); read++) {
                rows.next();
            }
            reading.finish();
            return reading.entries();
        });
        options.load(context, mapper, entries);
        return entries;
    }

    private Snapshot<E> read(RowReader row) throws SQLException {
        return Objects.requireNonNull(reading.read(row), "a row of the query itself has a key");
    }

    private JoinedReading<E> newReading() {
        return new JoinedReading<>(context, joined, options.populatesExisting());
    }
}
