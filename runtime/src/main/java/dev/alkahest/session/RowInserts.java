package dev.alkahest.session;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.dialect.InsertStrategy;
import dev.alkahest.engine.BatchBinder;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts rows with the same columns in the way that is fastest on the dialect, and reads back the keys it makes. */
final class RowInserts<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityBatch<E> batch;
    private final Dialect dialect;
    private final EntityMapper<E, ?> mapper;
    private final EntityStatements statements;
    private final List<EntityStatements> furtherParts;
    private @Nullable StatementWriter writer;

    RowInserts(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.batch = new EntityBatch<>(entity);
        this.dialect = entity.dialect();
        this.mapper = entity.mapper();
        this.statements = entity.parts().get(0);
        this.furtherParts = entity.parts().subList(1, entity.parts().size());
    }

    /** Describes the statements for new rows with the same columns. */
    void describe(List<Change<E>> run, long columns, FlushDescribing out) {
        describeFirst(run, statements.own(columns), out);
        for (EntityStatements part : furtherParts) {
            long written = part.ownWithKey(columns);
            describe(part, part.insert(written), run.size(), written, out);
        }
    }

    private void describeFirst(List<Change<E>> run, long columns, FlushDescribing out) {
        InsertStrategy strategy = strategy(run.get(0), columns);
        int inBlocks = strategy == InsertStrategy.JDBC_BATCH_KEYS
                ? RowBlocks.rowsInBlocks(run.size(), statements.rowsPerInsert(columns))
                : 0;
        if (inBlocks > 0) {
            describe(statements, statements.insertMany(columns), inBlocks, columns, out);
        }
        if (inBlocks < run.size()) {
            describe(statements, sql(strategy, columns), run.size() - inBlocks, columns, out);
        }
    }

    private void describe(EntityStatements part, String sql, int rows, long columns, FlushDescribing out) {
        out.add(sql, entity, rows, Set.of(WriteReason.NEW), part.columns(columns));
    }

    private String sql(InsertStrategy strategy, long columns) {
        return switch (strategy) {
            case JDBC_BATCH_KEYS -> statements.insert(columns);
            case ROW_BY_ROW_RETURNING -> statements.insertReturning(columns);
            case UNNEST_RETURNING -> statements.insertArrays(columns);
        };
    }

    /** Keys that are there need no answer; rows of which nothing but the key is written have no columns to make arrays of. */
    private InsertStrategy strategy(Change<E> first, long columns) {
        if (!makesKeys(first)) {
            return InsertStrategy.JDBC_BATCH_KEYS;
        }
        InsertStrategy strategy = dialect.insertStrategy();
        return columns == 0 && strategy == InsertStrategy.UNNEST_RETURNING
                ? InsertStrategy.ROW_BY_ROW_RETURNING
                : strategy;
    }

    /** Returns whether the database makes the key of an object. */
    private boolean makesKeys(Change<E> change) {
        return mapper.keyGeneration().kind() == KeyGeneration.Kind.IDENTITY
                && mapper.key(change.entry().entity()) == null;
    }

    /**
     * Inserts rows, table by table where they are spread over several.
     *
     * @return the columns whose values the database has made and given back, which the objects have now
     */
    long insert(List<Change<E>> run, long columns) {
        long made = insertFirst(run, statements.own(columns));
        for (EntityStatements part : furtherParts) {
            long written = part.ownWithKey(columns);
            String sql = part.insert(written);
            batch.run(
                    sql,
                    run,
                    () -> connection()
                            .batch(sql, run.size(), (statement, row) -> write(run.get(row), written, statement, 1)));
        }
        return made;
    }

    private long insertFirst(List<Change<E>> run, long columns) {
        boolean makesKeys = makesKeys(run.get(0));
        InsertStrategy strategy = strategy(run.get(0), columns);
        if (strategy == InsertStrategy.JDBC_BATCH_KEYS) {
            RowBlocks.send(
                    run,
                    statements.rowsPerInsert(columns),
                    (rows, perStatement) -> insertBatch(rows, perStatement, columns, makesKeys));
        } else {
            batch.run(sql(strategy, columns), run, () -> {
                if (strategy == InsertStrategy.UNNEST_RETURNING) {
                    insertArrays(run, columns);
                } else {
                    insertEach(run, columns);
                }
                return run;
            });
        }
        return makesKeys ? statements.madeWithKey(columns) : 0;
    }

    private void insertBatch(List<Change<E>> rows, int perStatement, long columns, boolean makesKeys) {
        String sql = perStatement == 1 ? statements.insert(columns) : statements.insertMany(columns);
        int number = rows.size() / perStatement;
        BatchBinder binder = (statement, at) -> {
            int next = 1;
            for (Change<E> row : rows.subList(at * perStatement, (at + 1) * perStatement)) {
                next = write(row, columns, statement, next);
            }
        };
        batch.run(sql, rows, () -> {
            if (!makesKeys) {
                return connection().batch(sql, number, binder);
            }
            return connection().batchWithKeys(sql, names(statements.returned(columns)), number, binder, answers -> {
                takeAll(rows, columns, answers);
                return rows;
            });
        });
    }

    private static String[] names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toArray(String[]::new);
    }

    private Connection connection() {
        return context.connection(entity);
    }

    private int write(Change<E> change, long columns, PreparedStatement statement, int at) throws SQLException {
        return mapper.write(change.entry().entity(), columns, writer(statement), at);
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

    private void insertEach(List<Change<E>> run, long columns) {
        connection()
                .queryEach(
                        statements.insertReturning(columns),
                        run.size(),
                        (statement, row) -> write(run.get(row), columns, statement, 1),
                        (answer, row) -> takeAll(List.of(run.get(row)), columns, answer));
    }

    private void insertArrays(List<Change<E>> run, long columns) {
        List<Column<?>> written = statements.columns(columns);
        connection()
                .query(
                        statements.insertArrays(columns),
                        statement -> {
                            ArrayWriter writer = new ArrayWriter(written.size(), run.size());
                            for (Change<E> change : run) {
                                mapper.write(change.entry().entity(), columns, writer, 1);
                                writer.nextRow();
                            }
                            writer.bind(statement, dialect, written);
                        },
                        answers -> {
                            if (statements.madeWithKey(columns) == 0) {
                                takeKeys(run, answers);
                            } else {
                                takeAll(run, columns, answers);
                            }
                            return run;
                        });
    }

    /** One statement makes its keys in the order of its rows, but may answer in another. */
    private void takeKeys(List<Change<E>> run, ResultSet answers) throws SQLException {
        long[] made = new long[run.size()];
        for (int row = 0; row < made.length; row++) {
            answers.next();
            made[row] = answers.getLong(1);
        }
        Arrays.sort(made);
        for (int row = 0; row < made.length; row++) {
            setKey(mapper, run.get(row).entry().entity(), made[row]);
        }
    }

    /** Gives objects the keys, and what comes with them, of answers in their order. */
    private void takeAll(List<Change<E>> run, long columns, ResultSet answers) throws SQLException {
        long made = statements.madeWithKey(columns);
        RowReader row = new RowReader(answers, dialect.values());
        for (Change<E> change : run) {
            answers.next();
            E object = change.entry().entity();
            setKey(mapper, object, row.longAt(1));
            if (made != 0) {
                mapper.readMade(object, made, row, 2);
            }
        }
    }

    @SuppressWarnings("unchecked") // the identity column is the key attribute's own
    private <K> void setKey(EntityMapper<E, K> keyed, E object, long key) {
        keyed.setKey(object, (K) statements.boxedKey(key));
    }
}
