package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.query.MadeValues;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Updates the rows of one entity, in batches of rows with the same columns (rules F14 to F18, F22, F23, V1). */
final class RowUpdates<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityMapper<E, ?> mapper;
    private final EntityBatch<E> batch;

    RowUpdates(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.mapper = entity.mapper();
        this.batch = new EntityBatch<>(entity);
    }

    void update(List<Change<E>> changes) {
        requireCarried(changes);
        for (List<Change<E>> run : runs(changes)) {
            updateRun(run, columns(run));
        }
        readComputed(changes);
    }

    /** Refuses a key that the tables of an object's classes would not agree about (rule D11). */
    private void requireCarried(List<Change<E>> changes) {
        for (EntityStatements part : entity.parts().subList(1, entity.parts().size())) {
            for (Change<E> change : changes) {
                if (change.changesKey() && !part.carriesKey()) {
                    throw new InvalidStateException("The key of " + entity.name() + " "
                            + change.entry().key() + " was changed to "
                            + mapper.key(change.entry().entity()) + ", and no database carries it on to its row in "
                            + part.written().qualifiedName()
                            + ". Mark the topmost class of the hierarchy with @Inheritance(value = JOINED, onUpdate ="
                            + " CASCADE), or add a new " + entity.name() + ", and delete this one.");
                }
            }
        }
    }

    /** Reads what the database has computed from the changed values. */
    private void readComputed(List<Change<E>> changes) {
        long computed = entity.statements().computed();
        if (computed != 0 && !changes.isEmpty()) {
            new MadeValues<>(context, mapper, computed)
                    .read(changes.stream().map(Change::entry).toList());
        }
    }

    void describe(List<Change<E>> changes, FlushDescribing out) {
        requireCarried(changes);
        describe(changes, RowUpdates::reason, out);
    }

    void describe(List<Change<E>> changes, Function<Change<E>, WriteReason> reason, FlushDescribing out) {
        for (List<Change<E>> run : runs(changes)) {
            Set<WriteReason> reasons = EnumSet.noneOf(WriteReason.class);
            run.forEach(change -> reasons.add(reason.apply(change)));
            for (EntityStatements part : entity.parts()) {
                long columns = part.updated(columns(run));
                if (columns != 0) {
                    out.add(part.update(columns), entity, run.size(), reasons, part.columns(columns));
                }
            }
        }
    }

    /** Sets the foreign keys that INSERTs left out; a version is what the INSERT made it (rule F12). */
    void updatePostponed(List<Change<E>> inserts) {
        for (List<Change<E>> run : postponed(inserts)) {
            run.forEach(change -> batch.checkReferences(change.entry().entity(), 0));
            for (EntityStatements part : entity.parts()) {
                long columns = part.own(run.get(0).postponed());
                if (columns != 0) {
                    updatePart(run, part, columns);
                }
            }
            run.forEach(change -> change.entry().remember());
            readComputed(run);
        }
    }

    void describePostponed(List<Change<E>> inserts, FlushDescribing out) {
        for (List<Change<E>> run : postponed(inserts)) {
            for (EntityStatements part : entity.parts()) {
                long columns = part.own(run.get(0).postponed());
                if (columns != 0) {
                    out.add(
                            part.update(columns),
                            entity,
                            run.size(),
                            Set.of(WriteReason.POST_UPDATE),
                            part.columns(columns));
                }
            }
        }
    }

    private List<List<Change<E>>> postponed(List<Change<E>> inserts) {
        List<Change<E>> some =
                inserts.stream().filter(change -> change.postponed() != 0).toList();
        return Runs.of(some, Change::postponed);
    }

    private static <E> WriteReason reason(Change<E> change) {
        E object = change.entry().entity();
        long emptied = 0;
        for (ToOne<E, ?> relationship : change.entity().toOnes()) {
            boolean isEmpty = relationship.peek(object) == null && Ref.valueOf(relationship.holder(object)) == null;
            emptied |= isEmpty ? relationship.bits() : 0;
        }
        return (change.columns() & ~emptied) == 0 ? WriteReason.FOREIGN_KEY_EMPTIED : WriteReason.CHANGED;
    }

    private List<List<Change<E>>> runs(List<Change<E>> changes) {
        return Runs.of(batch.sorted(changes), Change::columns);
    }

    private long columns(List<Change<E>> run) {
        return run.get(0).columns() | mapper.versionColumn();
    }

    private void updateRun(List<Change<E>> run, long columns) {
        run.forEach(change -> prepare(change.entry()));
        for (EntityStatements part : entity.parts()) {
            if (part.updated(columns) != 0) {
                updatePart(run, part, part.updated(columns));
            }
        }
        run.forEach(change -> refile(change.entry()));
    }

    private void updatePart(List<Change<E>> run, EntityStatements part, long columns) {
        String sql = part.update(columns);
        int[] counts = batch.run(
                sql,
                run,
                () -> context.connection(entity).batch(sql, run.size(), (statement, row) -> {
                    StatementWriter writer =
                            new StatementWriter(statement, entity.dialect().values());
                    Change<E> change = run.get(row);
                    int next = mapper.write(change.entry().entity(), columns, writer, 1);
                    writeIdentity(part, change, writer, next);
                }));
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] == 0) {
                throw batch.stale("changed", sql, run.get(row));
            }
        }
    }

    /** Finds the row by its former key, or by the new one where the database has carried that on to it meanwhile (rule C10). */
    private void writeIdentity(EntityStatements part, Change<E> change, StatementWriter writer, int at)
            throws SQLException {
        if (part.carriesKey() && change.changesKey()) {
            mapper.write(change.entry().entity(), entity.key().bits(), writer, at);
        } else {
            batch.writeIdentity(part, change.entry(), writer, at);
        }
    }

    private void prepare(Snapshot<E> entry) {
        context.shared().fill(entity, entry);
        batch.checkReferences(entry.entity(), 0);
        context.transaction().level().writing(entry, entity);
        mapper.settle(entry.entity(), entity.dialect().values());
        if (mapper.versionColumn() != 0) {
            mapper.advanceVersion(entry.entity(), entry);
        }
    }

    /** Remembers what was written; an object whose key was changed is filed under the new one (rule F22). */
    private void refile(Snapshot<E> entry) {
        Object former = entry.key();
        entry.remember();
        if (entity.hasFormulas() || SharedColumns.isIncomplete(entity, entry.entity())) {
            entry.loadedAt(Snapshot.EXPIRED);
        }
        new FiledKey<>(context, entity).refile(entry, former);
    }
}
