package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Deletes the rows of one entity in batches (rules F14, F23). */
final class RowDeletes<E> {

    private static final System.Logger LOG = System.getLogger("dev.alkahest.session");

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final EntityBatch<E> batch;

    RowDeletes(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.batch = new EntityBatch<>(entity);
    }

    void delete(List<Change<E>> changes) {
        for (List<Change<E>> run : runs(changes)) {
            deleteRun(run);
        }
    }

    void describe(List<Change<E>> changes, FlushDescribing out) {
        for (List<Change<E>> run : runs(changes)) {
            Set<WriteReason> reasons = EnumSet.noneOf(WriteReason.class);
            run.forEach(change -> reasons.add(out.reasonOfDelete(change.entry())));
            for (int index = entity.parts().size() - 1; index >= 0; index--) {
                out.add(entity.parts().get(index).delete(), entity, run.size(), reasons, List.of());
            }
        }
    }

    private List<List<Change<E>>> runs(List<Change<E>> changes) {
        return Runs.of(batch.sorted(changes), change -> 0L);
    }

    /** Deletes from the tables of subclasses first; the topmost tells whether the row was there. */
    private void deleteRun(List<Change<E>> run) {
        List<EntityStatements> parts = entity.parts();
        for (int index = parts.size() - 1; index > 0; index--) {
            deletePart(run, parts.get(index));
        }
        int[] counts = deletePart(run, parts.get(0));
        for (int row = 0; row < run.size(); row++) {
            if (counts[row] == 0) {
                missed(parts.get(0).delete(), run.get(row));
            }
            nowDeleted(run.get(row).entry());
        }
    }

    private int[] deletePart(List<Change<E>> run, EntityStatements part) {
        String sql = part.delete();
        return batch.run(
                sql,
                run,
                () -> context.connection(entity).batch(sql, run.size(), (statement, row) -> {
                    StatementWriter writer =
                            new StatementWriter(statement, entity.dialect().values());
                    batch.writeIdentity(part, run.get(row).entry(), writer, 1);
                }));
    }

    private void missed(String sql, Change<E> change) {
        if (entity.mapper().versionColumn() != 0) {
            throw batch.stale("deleted", sql, change);
        }
        LOG.log(System.Logger.Level.WARNING, "The DELETE of {0} met no row: it was gone already.", change.describe());
    }

    /** Takes an object out of the session whose row is gone. */
    void nowDeleted(Snapshot<E> entry) {
        context.store().remove(entity, entry);
        context.store().move(entry, ObjectState.DELETED);
        context.transaction().level().deleted(entry);
    }
}
