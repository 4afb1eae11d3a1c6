package dev.alkahest.session;

import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Empties columns of rows that are about to be written otherwise, or deleted: the objects stay as they are. */
final class EmptiedColumns<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final List<Column<?>> columns;
    private final String sql;

    EmptiedColumns(SessionContext context, MappedEntity<E> entity, List<Column<?>> columns) {
        this.context = context;
        this.entity = entity;
        this.columns = columns;
        this.sql = entity.dialect()
                .update(entity.partOf(columns), columns, entity.mapper().table().primaryKey());
    }

    void empty(List<Change<E>> rows) {
        rows.forEach(change -> context.transaction().level().writing(change.entry(), entity));
        for (List<Change<E>> run : runs(rows)) {
            new EntityBatch<>(entity)
                    .run(
                            sql,
                            run,
                            () -> context.connection(entity).batch(sql, run.size(), (statement, row) -> {
                                int next = bindNulls(statement);
                                StatementWriter writer = new StatementWriter(
                                        statement, entity.dialect().values());
                                run.get(row).entry().writeKey(writer, next);
                            }));
        }
    }

    void describe(List<Change<E>> rows, FlushDescribing out) {
        for (List<Change<E>> run : runs(rows)) {
            out.add(sql, entity, run.size(), Set.of(reason()), columns);
        }
    }

    private WriteReason reason() {
        boolean isForeignKey = entity.toOnes().stream()
                .anyMatch(relationship -> relationship.columns().containsAll(columns));
        return isForeignKey ? WriteReason.FOREIGN_KEY_EMPTIED : WriteReason.VALUE_GIVEN_UP;
    }

    private List<List<Change<E>>> runs(List<Change<E>> rows) {
        return Runs.of(new EntityBatch<>(entity).sorted(rows), change -> 0L);
    }

    private int bindNulls(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Column<?> column : columns) {
            bindNull(statement, at++, column.type());
        }
        return at;
    }

    private <V> void bindNull(PreparedStatement statement, int at, ColumnType<V> type) throws SQLException {
        type.bind(statement, at, null, entity.dialect().values());
    }
}
