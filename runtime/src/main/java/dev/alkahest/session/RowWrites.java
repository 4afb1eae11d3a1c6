package dev.alkahest.session;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.mapping.ToOne;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes the rows of one entity, in batches of rows with the same columns (rule F14 to F23). */
final class RowWrites<E> {

    private static final System.Logger LOG = System.getLogger("dev.alkahest.session");

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityMapper<E, ?> mapper;
    private final EntityStatements statements;

    RowWrites(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.mapper = entity.mapper();
        this.statements = entity.statements();
    }

    /** Updates rows in the order of their keys. */
    void update(List<Change<E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Change<E>> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(change -> change.entry().key(), KeyOrder.INSTANCE));
        for (List<Change<E>> run : Runs.of(sorted, Change::columns)) {
            updateRun(run, run.get(0).columns() | mapper.versionColumn());
        }
    }

    private void updateRun(List<Change<E>> run, long columns) {
        for (Change<E> change : run) {
            checkReferences(change.entry().entity());
            context.transaction().writing(change.entry(), entity);
            if (mapper.versionColumn() != 0) {
                mapper.setVersion(change.entry().entity(), change.entry().version() + 1);
            }
        }
        String sql = statements.update(columns);
        int[] counts = run(
                sql,
                run,
                () -> connection().batch(sql, run.size(), (statement, row) -> {
                    StatementWriter writer =
                            new StatementWriter(statement, context.dialect().values());
                    Snapshot<E> entry = run.get(row).entry();
                    writeIdentity(entry, writer, mapper.write(entry.entity(), columns, writer, 1));
                }));
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] == 0) {
                throw stale("changed", sql, run.get(row));
            }
        }
        run.forEach(change -> refile(change.entry()));
    }

    private void writeIdentity(Snapshot<E> entry, StatementWriter writer, int at) throws SQLException {
        int next = entry.writeKey(writer, at);
        if (mapper.versionColumn() != 0) {
            writer.write(next, entry.version());
        }
    }

    /** Remembers what was written; an object whose key was changed is filed under the new one (rule F22). */
    private void refile(Snapshot<E> entry) {
        Object former = entry.key();
        entry.remember();
        Object key = entry.key();
        if (former != null && !former.equals(key)) {
            IdentityMap<E> identityMap = context.store().identityMap(entity);
            identityMap.remove(former);
            identityMap.add(entry);
        }
    }

    /** Inserts rows in the order their objects were added. */
    void insert(List<Change<E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Snapshot<E>> entries = changes.stream().map(Change::entry).toList();
        new KeyMaking<>(context, entity).make(entries);
        for (Snapshot<E> entry : entries) {
            checkReferences(entry.entity());
            if (mapper.versionColumn() != 0) {
                mapper.setVersion(entry.entity(), 1);
            }
        }
        RowInserts<E> inserts = new RowInserts<>(context, entity);
        for (List<Change<E>> run :
                Runs.of(changes, change -> mapper.insertColumns(change.entry().entity()))) {
            long columns = mapper.insertColumns(run.get(0).entry().entity());
            run(statements.insert(columns), run, () -> {
                inserts.insert(run.stream().map(Change::entry).toList(), columns);
                return new int[0];
            });
            Siblings<E> siblings = new Siblings<>();
            run.forEach(change -> {
                nowPersistent(change.entry());
                siblings.add(change.entry());
            });
        }
    }

    private void nowPersistent(Snapshot<E> entry) {
        entry.remember();
        if (entry.key() == null) {
            throw new InvalidStateException("The new " + entity.name()
                    + " has no key after its INSERT: set it before it is" + " saved, or let it be generated.");
        }
        context.store().removePending(entry);
        context.transaction().inserted(entry, entity);
        entry.state(ObjectState.PERSISTENT);
        boolean isComplete = Long.bitCount(mapper.insertColumns(entry.entity())) == statements.columnBits();
        entry.loadedAt(isComplete ? context.epoch() : Snapshot.EXPIRED);
        context.store().identityMap(entity).add(entry);
    }

    /** Gives new objects the rows of objects that are deleted in the same flush (rule F20). */
    void replace(Map<Snapshot<E>, Snapshot<E>> replaced) {
        List<Change<E>> changes = new ArrayList<>();
        replaced.forEach((old, entry) -> {
            if (mapper.versionColumn() != 0) {
                mapper.setVersion(entry.entity(), old.version());
            }
            entry.remember();
            context.transaction().inserted(entry, entity);
            changes.add(new Change<>(entity, entry, mapper.insertColumns(entry.entity()) & ~statements.keyBits()));
        });
        update(changes);
        replaced.forEach((old, entry) -> {
            nowDeleted(old);
            nowPersistent(entry);
        });
    }

    /** Deletes rows in the order of their keys. */
    void delete(List<Change<E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Change<E>> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(change -> change.entry().key(), KeyOrder.INSTANCE));
        for (List<Change<E>> run : Runs.of(sorted, change -> 0L)) {
            deleteRun(run);
        }
    }

    private void deleteRun(List<Change<E>> run) {
        String sql = statements.delete();
        int[] counts = run(
                sql,
                run,
                () -> connection()
                        .batch(
                                sql,
                                run.size(),
                                (statement, row) -> writeIdentity(
                                        run.get(row).entry(),
                                        new StatementWriter(
                                                statement, context.dialect().values()),
                                        1)));
        for (int row = 0; row < run.size(); row++) {
            if (counts[row] == 0 && mapper.versionColumn() != 0) {
                throw stale("deleted", sql, run.get(row));
            }
            if (counts[row] == 0) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The DELETE of {0} met no row: it was gone already.",
                        run.get(row).describe());
            }
            nowDeleted(run.get(row).entry());
        }
    }

    private void nowDeleted(Snapshot<E> entry) {
        context.store().remove(entity, entry);
        entry.state(ObjectState.DELETED);
        context.transaction().deleted(entry, entity);
    }

    /** Refuses to write NULL in place of the key of an object that has none yet. */
    private void checkReferences(E object) {
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            checkReference(relationship, object);
        }
    }

    private <T> void checkReference(ToOne<E, T> relationship, E object) {
        T target = relationship.isInverse() ? null : relationship.peek(object);
        if (target != null && relationship.targetMapper().key(target) == null) {
            throw new InvalidStateException(
                    relationship + " refers to a " + target.getClass().getSimpleName()
                            + " that has no key, as it is not in the session. Add it, or let the relationship cascade SAVE_UPDATE.");
        }
    }

    private StaleRowException stale(String what, String sql, Change<E> change) {
        return new StaleRowException(
                "The row of " + change.describe() + " could not be " + what
                        + ": someone else has changed or deleted it since it"
                        + " was read. Roll back, read it again, and decide.",
                new FailedStatement(
                        sql, entity.name(), String.valueOf(change.entry().key())));
    }

    /** Runs a batch; a failure names the entity, and the object where it is known which one. */
    private int[] run(String sql, List<Change<E>> run, Supplier<int[]> batch) {
        try {
            return batch.get();
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw context.dialect()
                        .translate(cause, new FailedStatement(e.sql().orElse(sql), entity.name(), key(run, cause)));
            }
            throw e;
        }
    }

    private String key(List<Change<E>> run, SQLException cause) {
        int failed = run.size() == 1 ? 0 : failedRow(cause);
        Object key = failed < 0 || failed >= run.size()
                ? null
                : mapper.key(run.get(failed).entry().entity());
        return key == null ? "one of " + run.size() + " rows" : key.toString();
    }

    private static int failedRow(SQLException cause) {
        if (!(cause instanceof BatchUpdateException batch)) {
            return -1;
        }
        int[] counts = batch.getUpdateCounts();
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] == Statement.EXECUTE_FAILED) {
                return row;
            }
        }
        return counts.length;
    }

    private Connection connection() {
        return context.connection();
    }
}
