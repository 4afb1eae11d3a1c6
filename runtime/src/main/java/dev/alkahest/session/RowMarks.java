package dev.alkahest.session;

import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the rows of one entity as deleted, by UPDATEs that are as those of other changes, and write what has changed of the
 * objects' own values with the mark; they stay with the owners and the keys that they had (rule F25).
 */
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
        long plain = ~(entity.key().bits() | entity.statements().computed());
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            plain &= ~relationship.bits();
        }
        List<Change<E>> marks = new ArrayList<>(rows.size());
        for (Change<E> row : rows) {
            long changed = row.entry().changed() & plain;
            marks.add(Change.ofColumns(
                    entity, row.entry(), changed | entity.mapper().softDeleteColumn()));
        }
        return marks;
    }
}
