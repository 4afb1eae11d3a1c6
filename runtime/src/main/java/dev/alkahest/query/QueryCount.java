package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.engine.ResultReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SelectClauses;

/** Counts the rows of a query without making objects of them. */
final class QueryCount {

    private final QueryContext context;

    QueryCount(QueryContext context) {
        this.context = context;
    }

    /** Returns the number of rows; the database counts, unless rows are repeated or cut off, which is counted here. */
    long count(Select select) {
        SelectClauses clauses = select.clauses();
        boolean asWhole = !clauses.isDistinct() && clauses.limit() == null && clauses.offset() == null;
        return asWhole ? first(select.counting()) : rows(select);
    }

    boolean exists(Select select) {
        return rows(select.clauses().limit() == null ? select.limit(1) : select) > 0;
    }

    private long first(Select select) {
        return read(select, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    private long rows(Select select) {
        return read(select, rows -> {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        });
    }

    private long read(Select select, ResultReader<Long> reader) {
        CompiledSql sql = context.connection(select).engine().dialect().compile(select);
        context.beforeReading(sql.tables());
        return context.connection(select).query(sql.sql(), sql::bind, reader);
    }
}
