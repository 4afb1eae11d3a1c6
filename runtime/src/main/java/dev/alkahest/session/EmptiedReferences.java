package dev.alkahest.session;

import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Empties one foreign key of rows that are about to be written otherwise, or deleted: the objects stay as they are. */
final class EmptiedReferences<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final List<Column<?>> columns;
    private final String sql;

    EmptiedReferences(SessionContext context, MappedEntity<E> entity, ToOne<E, ?> relationship) {
        this.context = context;
        this.entity = entity;
        this.columns = relationship.columns();
        this.sql = context.dialect()
                .update(
                        entity.partOf(relationship),
                        columns,
                        entity.mapper().table().primaryKey());
    }

    void empty(List<Change<E>> rows) {
        rows.forEach(change -> context.transaction().level().writing(change.entry(), entity));
        for (List<Change<E>> run : runs(rows)) {
            new EntityBatch<>(context, entity)
                    .run(
                            sql,
                            run,
                            () -> context.connection().batch(sql, run.size(), (statement, row) -> {
                                int next = bindNulls(statement);
                                StatementWriter writer = new StatementWriter(
                                        statement, context.dialect().values());
                                run.get(row).entry().writeKey(writer, next);
                            }));
        }
    }

    void describe(List<Change<E>> rows, FlushDescribing out) {
        for (List<Change<E>> run : runs(rows)) {
            out.add(sql, entity, run.size(), Set.of(WriteReason.FOREIGN_KEY_EMPTIED), columns);
        }
    }

    private List<List<Change<E>>> runs(List<Change<E>> rows) {
        return Runs.of(new EntityBatch<>(context, entity).sorted(rows), change -> 0L);
    }

    private int bindNulls(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Column<?> column : columns) {
            bindNull(statement, at++, column.type());
        }
        return at;
    }

    private <V> void bindNull(PreparedStatement statement, int at, ColumnType<V> type) throws SQLException {
        type.bind(statement, at, null, context.dialect().values());
    }
}
