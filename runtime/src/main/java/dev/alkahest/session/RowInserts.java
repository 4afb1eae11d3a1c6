package dev.alkahest.session;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.dialect.InsertStrategy;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows with the same columns in the way that is fastest on the dialect, and reads back the keys it makes. */
final class RowInserts<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final Dialect dialect;
    private final EntityMapper<E, ?> mapper;
    private final EntityStatements statements;
    private final List<EntityStatements> furtherParts;
    private @Nullable StatementWriter writer;

    RowInserts(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.dialect = entity.dialect();
        this.mapper = entity.mapper();
        this.statements = entity.parts().get(0);
        this.furtherParts = entity.parts().subList(1, entity.parts().size());
    }

    /** Returns the statement for rows like one. */
    String sql(E first, long columns) {
        if (!makesKeys(first)) {
            return statements.insert(columns);
        }
        return switch (strategy(columns)) {
            case JDBC_BATCH_KEYS -> statements.insert(columns);
            case ROW_BY_ROW_RETURNING -> statements.insertReturning(columns);
            case UNNEST_RETURNING -> statements.insertArrays(columns);
        };
    }

    /** Rows of which nothing but the key is written have no columns to make arrays of. */
    private InsertStrategy strategy(long columns) {
        InsertStrategy strategy = dialect.insertStrategy();
        return columns == 0 && strategy == InsertStrategy.UNNEST_RETURNING
                ? InsertStrategy.ROW_BY_ROW_RETURNING
                : strategy;
    }

    /** Returns whether the database makes the key of an object. */
    private boolean makesKeys(E object) {
        return mapper.keyGeneration().kind() == KeyGeneration.Kind.IDENTITY && mapper.key(object) == null;
    }

    /**
     * Inserts rows, table by table where they are spread over several.
     *
     * @return the columns whose values the database has made and given back, which the objects have now
     */
    long insert(List<Snapshot<E>> entries, long columns) {
        long made = insertFirst(entries, statements.own(columns));
        for (EntityStatements part : furtherParts) {
            long written = part.ownWithKey(columns);
            connection()
                    .batch(
                            part.insert(written),
                            entries.size(),
                            (statement, row) -> write(entries.get(row), written, statement));
        }
        return made;
    }

    private long insertFirst(List<Snapshot<E>> entries, long columns) {
        if (!makesKeys(entries.get(0).entity())) {
            connection()
                    .batch(
                            statements.insert(columns),
                            entries.size(),
                            (statement, row) -> write(entries.get(row), columns, statement));
            return 0;
        }
        switch (strategy(columns)) {
            case JDBC_BATCH_KEYS -> insertBatch(entries, columns);
            case ROW_BY_ROW_RETURNING -> insertEach(entries, columns);
            case UNNEST_RETURNING -> insertArrays(entries, columns);
        }
        return statements.madeWithKey(columns);
    }

    private Connection connection() {
        return context.connection(entity);
    }

    private void write(Snapshot<E> entry, long columns, PreparedStatement statement) throws SQLException {
        mapper.write(entry.entity(), columns, writer(statement), 1);
    }

    /** Returns the writer to a statement: one for all rows of a batch. */
    private StatementWriter writer(PreparedStatement statement) {
        StatementWriter known = writer;
        if (known == null || known.statement() != statement) {
            known = new StatementWriter(statement, dialect.values());
            writer = known;
        }
        return known;
    }

    private void insertBatch(List<Snapshot<E>> entries, long columns) {
        String[] returned =
                statements.returned(columns).stream().map(Column::name).toArray(String[]::new);
        connection()
                .batchWithKeys(
                        statements.insert(columns),
                        returned,
                        entries.size(),
                        (statement, row) -> write(entries.get(row), columns, statement),
                        answers -> {
                            takeAll(entries, columns, answers);
                            return entries;
                        });
    }

    private void insertEach(List<Snapshot<E>> entries, long columns) {
        connection()
                .queryEach(
                        statements.insertReturning(columns),
                        entries.size(),
                        (statement, row) -> write(entries.get(row), columns, statement),
                        (answer, row) -> takeAll(List.of(entries.get(row)), columns, answer));
    }

    private void insertArrays(List<Snapshot<E>> entries, long columns) {
        List<Column<?>> written = statements.columns(columns);
        connection()
                .query(
                        statements.insertArrays(columns),
                        statement -> {
                            ArrayWriter writer = new ArrayWriter(written.size(), entries.size());
                            for (Snapshot<E> entry : entries) {
                                mapper.write(entry.entity(), columns, writer, 1);
                                writer.nextRow();
                            }
                            writer.bind(statement, dialect, written);
                        },
                        answers -> {
                            if (statements.madeWithKey(columns) == 0) {
                                takeKeys(entries, answers);
                            } else {
                                takeAll(entries, columns, answers);
                            }
                            return entries;
                        });
    }

    /** One statement makes its keys in the order of its rows, but may answer in another. */
    private void takeKeys(List<Snapshot<E>> entries, ResultSet answers) throws SQLException {
        long[] made = new long[entries.size()];
        for (int row = 0; row < made.length; row++) {
            answers.next();
            made[row] = answers.getLong(1);
        }
        Arrays.sort(made);
        for (int row = 0; row < made.length; row++) {
            setKey(mapper, entries.get(row).entity(), made[row]);
        }
    }

    /** Gives objects the keys, and what comes with them, of answers in their order. */
    private void takeAll(List<Snapshot<E>> entries, long columns, ResultSet answers) throws SQLException {
        long made = statements.madeWithKey(columns);
        RowReader row = new RowReader(answers, dialect.values());
        for (Snapshot<E> entry : entries) {
            answers.next();
            setKey(mapper, entry.entity(), row.longAt(1));
            if (made != 0) {
                mapper.readMade(entry.entity(), made, row, 2);
            }
        }
    }

    @SuppressWarnings("unchecked") // the identity column is the key attribute's own
    private <K> void setKey(EntityMapper<E, K> keyed, E object, long key) {
        keyed.setKey(object, (K) statements.boxedKey(key));
    }
}
