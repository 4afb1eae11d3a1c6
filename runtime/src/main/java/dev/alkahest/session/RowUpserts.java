package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.dialect.Capability;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inserts the rows of new objects of one entity, or updates those that are there (rule F26). */
final class RowUpserts<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityMapper<E, ?> mapper;
    private final EntityStatements topmost;
    private final List<EntityStatements> furtherParts;

    RowUpserts(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.mapper = entity.mapper();
        this.topmost = entity.parts().get(0);
        this.furtherParts = entity.parts().subList(1, entity.parts().size());
    }

    /** Returns the statement that finds the rows of some columns. */
    String sql(long columns, UniqueColumns unique) {
        return isOneStatement()
                ? topmost.upsert(topmost.own(columns), unique)
                : topmost.updateFound(topmost.own(columns), unique);
    }

    private boolean isOneStatement() {
        return entity.dialect().supports(Capability.UPSERT_RETURNING);
    }

    /** Writes rows one by one; reads back the key and the counted version of each. */
    void upsert(List<Snapshot<E>> entries, long columns, UniqueColumns unique) {
        long written = topmost.own(columns);
        if (isOneStatement()) {
            queryEach(sql(columns, unique), entries, written);
        } else {
            insert(
                    topmost,
                    missing(entries, sql(columns, unique), topmost.changedWhereFound(written, unique), unique),
                    written);
            queryEach(topmost.selectUpserted(unique), entries, unique.bits());
        }
        context.upserts().requireAlone(entity, entries);
        for (EntityStatements part : furtherParts) {
            upsert(entries, part, part.own(columns) & part.bitsBesideKey());
        }
    }

    /** Sends a statement for each row, and takes what it gives back. */
    private void queryEach(String sql, List<Snapshot<E>> entries, long columns) {
        context.connection(entity)
                .queryEach(
                        sql,
                        entries.size(),
                        (statement, row) -> write(entries.get(row), columns, statement, 1),
                        (answer, row) -> {
                            answer.next();
                            take(entries.get(row).entity(), answer);
                        });
    }

    /** Updates the rows that are there, found by unique columns, and returns the others. */
    private List<Snapshot<E>> missing(List<Snapshot<E>> entries, String update, long set, UniqueColumns unique) {
        int[] met = context.connection(entity).batch(update, entries.size(), (statement, row) -> {
            Snapshot<E> entry = entries.get(row);
            write(entry, unique.bits(), statement, write(entry, set, statement, 1));
        });
        return missing(entries, met);
    }

    private List<Snapshot<E>> missing(List<Snapshot<E>> entries, int[] met) {
        List<Snapshot<E>> missing = new ArrayList<>();
        for (int row = 0; row < met.length; row++) {
            if (met[row] == 0) {
                missing.add(entries.get(row));
            }
        }
        return missing;
    }

    private void insert(EntityStatements part, List<Snapshot<E>> entries, long columns) {
        if (!entries.isEmpty()) {
            context.connection(entity)
                    .batch(
                            part.insert(columns),
                            entries.size(),
                            (statement, row) -> write(entries.get(row), columns, statement, 1));
        }
    }

    void describe(List<Change<E>> run, long columns, UniqueColumns unique, FlushDescribing out) {
        describe(run, sql(columns, unique), topmost, topmost.own(columns), out);
        for (EntityStatements part : furtherParts) {
            long beside = part.own(columns) & part.bitsBesideKey();
            describe(run, found(part, beside), part, beside, out);
        }
    }

    private void describe(List<Change<E>> run, String sql, EntityStatements part, long columns, FlushDescribing out) {
        out.add(sql, entity, run.size(), Set.of(WriteReason.UPSERTED), part.columns(columns));
    }

    /** Returns the statement that changes the rows that are there of a table which has no more than the key, or columns beside. */
    private String found(EntityStatements part, long beside) {
        if (beside != 0) {
            return part.update(beside);
        }
        long key = part.ownWithKey(0);
        return isOneStatement() ? part.upsert(key, key()) : part.updateFound(key, key());
    }

    private UniqueColumns key() {
        return UniqueColumns.ofKey(mapper);
    }

    /**
     * Updates the rows that a further table has of the keys, and inserts the others: an INSERT that finds rows by itself would take
     * those of other keys for them, on a database that asks all unique columns.
     */
    private void upsert(List<Snapshot<E>> entries, EntityStatements part, long beside) {
        long key = part.ownWithKey(0);
        if (beside == 0 && !isOneStatement()) {
            insert(part, missing(entries, part.updateFound(key, key()), 0, key()), key);
            return;
        }
        if (beside == 0) {
            context.connection(entity)
                    .queryEach(
                            found(part, beside),
                            entries.size(),
                            (statement, row) -> write(entries.get(row), key, statement, 1),
                            (answer, row) -> answer.next());
            return;
        }
        int[] met = context.connection(entity).batch(found(part, beside), entries.size(), (statement, row) -> {
            Snapshot<E> entry = entries.get(row);
            write(entry, key, statement, write(entry, beside, statement, 1));
        });
        List<Snapshot<E>> missing = missing(entries, met);
        if (!missing.isEmpty()) {
            context.connection(entity)
                    .batch(
                            part.insert(beside | key),
                            missing.size(),
                            (statement, row) -> write(missing.get(row), beside | key, statement, 1));
        }
    }

    private int write(Snapshot<E> entry, long columns, PreparedStatement statement, int at) throws SQLException {
        return mapper.write(
                entry.entity(),
                columns,
                new StatementWriter(statement, entity.dialect().values()),
                at);
    }

    private void take(E object, ResultSet answer) throws SQLException {
        int next = 1 + topmost.keyCount();
        if (topmost.countedVersion().isPresent()) {
            mapper.setVersion(object, answer.getLong(next++));
        }
        Optional<Column<?>> discriminator = topmost.discriminator();
        if (discriminator.isPresent()) {
            requireClass(object, discriminator.get(), read(discriminator.get().type(), answer, next));
        }
        if (mapper.keyGeneration().kind() != KeyGeneration.Kind.NONE) {
            takeKey(mapper, object, answer);
        }
    }

    private Object read(ColumnType<?> type, ResultSet answer, int at) throws SQLException {
        return String.valueOf(type.read(answer, at, entity.dialect().values()));
    }

    /** Refuses a row that was there and is of another class. */
    private void requireClass(E object, Column<?> discriminator, Object found) throws SQLException {
        ArrayWriter own = new ArrayWriter(1, 1);
        mapper.write(object, mapper.discriminatorColumn(), own, 1);
        if (!String.valueOf(own.valueAt(1)).equals(found)) {
            throw new InvalidStateException("The row of the upserted " + entity.name() + " is of another class: its "
                    + discriminator.name() + " is " + found
                    + ", and a row never changes its class. Query it, then change or delete it.");
        }
    }

    @SuppressWarnings("unchecked") // read as the one key column's type
    private <K> void takeKey(EntityMapper<E, K> keyed, E object, ResultSet answer) throws SQLException {
        K key = (K)
                topmost.generatedKey().type().read(answer, 1, entity.dialect().values());
        if (key != null) {
            keyed.setKey(object, key);
        }
    }
}
