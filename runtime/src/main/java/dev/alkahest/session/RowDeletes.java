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
                describe(entity.parts().get(index), run.size(), reasons, out);
            }
        }
    }

    private void describe(EntityStatements part, int rows, Set<WriteReason> reasons, FlushDescribing out) {
        int inBlocks = RowBlocks.rowsInBlocks(rows, part.rowsPerDelete());
        if (inBlocks > 0) {
            out.add(part.deleteMany(), entity, inBlocks, reasons, List.of());
        }
        if (inBlocks < rows) {
            out.add(part.delete(), entity, rows - inBlocks, reasons, List.of());
        }
    }

    private List<List<Change<E>>> runs(List<Change<E>> changes) {
        return Runs.of(batch.sorted(changes), change -> 0L);
    }

    /** Deletes from the tables of subclasses first; the topmost tells whether the row was there. */
    private void deleteRun(List<Change<E>> run) {
        List<EntityStatements> parts = entity.parts();
        for (int index = parts.size() - 1; index >= 0; index--) {
            EntityStatements part = parts.get(index);
            RowBlocks.send(
                    run,
                    part.rowsPerDelete(),
                    (rows, perStatement) -> deletePart(part, rows, perStatement, part == parts.get(0)));
        }
        for (Change<E> change : run) {
            nowDeleted(change.entry());
        }
    }

    private void deletePart(EntityStatements part, List<Change<E>> rows, int perStatement, boolean isTopmost) {
        String sql = perStatement == 1 ? part.delete() : part.deleteMany();
        int[] counts = batch.run(
                sql,
                rows,
                () -> context.connection(entity).batch(sql, rows.size() / perStatement, (statement, at) -> {
                    StatementWriter writer =
                            new StatementWriter(statement, entity.dialect().values());
                    for (int row = 0; row < perStatement; row++) {
                        batch.writeIdentity(
                                part, rows.get(at * perStatement + row).entry(), writer, row + 1);
                    }
                }));
        for (int at = 0; at < counts.length && isTopmost; at++) {
            if (counts[at] >= 0 && counts[at] < perStatement) {
                missed(sql, rows.subList(at * perStatement, (at + 1) * perStatement), counts[at]);
            }
        }
    }

    private void missed(String sql, List<Change<E>> rows, int met) {
        Change<E> first = rows.get(0);
        if (entity.mapper().versionColumn() != 0) {
            throw batch.stale("deleted", sql, first);
        }
        if (rows.size() == 1) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The DELETE of {0} met no row: it was gone already.",
                    first.describe());
        } else {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The DELETE of {0} rows from {1} to {2} met {3}: the others were gone already.",
                    rows.size(),
                    first.describe(),
                    rows.get(rows.size() - 1).describe(),
                    met);
        }
    }

    /** Takes an object out of the session whose row is gone. */
    void nowDeleted(Snapshot<E> entry) {
        context.store().remove(entity, entry);
        context.store().move(entry, ObjectState.DELETED);
        context.transaction().level().deleted(entry);
    }
}
