package dev.alkahest.session;

import java.util.List;

/** Marks the rows of one entity as deleted, by UPDATEs that are as those of other changes (rule F25). */
final class RowMarks<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;

    RowMarks(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
    }

    void mark(List<Change<E>> rows) {
        for (Change<E> row : rows) {
            entity.mapper().softDelete(row.entry().entity());
        }
        new RowUpdates<>(context, entity).update(marks(rows));
        RowDeletes<E> deletes = new RowDeletes<>(context, entity);
        rows.forEach(row -> deletes.nowDeleted(row.entry()));
    }

    void describe(List<Change<E>> rows, FlushDescribing out) {
        new RowUpdates<>(context, entity).describe(marks(rows), row -> out.reasonOfDelete(row.entry()), out);
    }

    private List<Change<E>> marks(List<Change<E>> rows) {
        return rows.stream()
                .map(row ->
                        Change.ofColumns(entity, row.entry(), entity.mapper().softDeleteColumn()))
                .toList();
    }
}
