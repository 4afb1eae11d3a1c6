package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.RowReader;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Select;
import dev.alkahest.type.JdbcValues;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the rows of a query a page at a time; the objects of a page are siblings. */
final class QueryStream<E> implements Iterator<E> {

    /** How many rows are read, and related objects loaded, at a time. */
    private static final int PAGE = 500;

    private final QueryContext context;
    private final EntityMapper<E, ?> mapper;
    private final QueryOptions options;
    private EntityReading<E> reading;
    private Iterator<Snapshot<E>> rows = List.<Snapshot<E>>of().iterator();
    private Iterator<Snapshot<E>> page = List.<Snapshot<E>>of().iterator();

    private QueryStream(QueryContext context, EntityMapper<E, ?> mapper, QueryOptions options) {
        this.context = context;
        this.mapper = mapper;
        this.options = options;
        this.reading = newReading();
    }

    static <E> Stream<E> open(QueryContext context, EntityMapper<E, ?> mapper, Select select, QueryOptions options) {
        context.beforeReading(options.tables(mapper, select));
        Connection connection = context.connection();
        CompiledSql sql = connection.engine().dialect().compile(select);
        JdbcValues values = connection.engine().dialect().values();
        QueryStream<E> pages = new QueryStream<>(context, mapper, options);
        Stream<Snapshot<E>> entries =
                connection.stream(sql.sql(), sql::bind, row -> pages.reading.read(new RowReader(row, values), 1));
        pages.rows = entries.iterator();
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, order), false)
                .onClose(entries::close);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = nextPage().iterator();
        }
        return page.hasNext();
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next().entity();
    }

    private List<Snapshot<E>> nextPage() {
        reading = newReading();
        for (int read = 0; read < PAGE && rows.hasNext(); read++) {
            rows.next();
        }
        reading.finish();
        options.load(context, mapper, reading.entries());
        return reading.entries();
    }

    private EntityReading<E> newReading() {
        return new EntityReading<>(context, mapper, options.populatesExisting());
    }
}
