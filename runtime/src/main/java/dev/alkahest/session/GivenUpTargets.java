package dev.alkahest.session;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys of one-to-ones that change hands in one flush. A row that gives up what another one takes is emptied first:
 * rows are saved before others are deleted, and two could not refer to the same in between.
 */
final class GivenUpTargets<E> {

    private final SessionContext context;
    private final FlushPlan.EntityChanges<E> changes;
    private final MappedEntity<E> entity;

    GivenUpTargets(SessionContext context, FlushPlan.EntityChanges<E> changes) {
        this.context = context;
        this.changes = changes;
        this.entity = changes.entity();
    }

    /** Empties the foreign keys of rows that give up what others take. */
    void empty() {
        relationships().forEach(this::empty);
    }

    void describe(FlushDescribing out) {
        for (ToOne<E, ?> relationship : relationships()) {
            for (List<Change<E>> run : runs(givenUp(relationship))) {
                out.add(
                        sql(relationship),
                        entity,
                        run.size(),
                        Set.of(WriteReason.FOREIGN_KEY_EMPTIED),
                        relationship.columns());
            }
        }
    }

    /** Returns the one-to-ones whose foreign keys can be emptied. */
    private List<ToOne<E, ?>> relationships() {
        if (changes.updates().isEmpty() && changes.deletes().isEmpty()) {
            return List.of();
        }
        return entity.toOnes().stream()
                .filter(relationship -> isOneToOne(relationship)
                        && relationship.columns().stream().allMatch(Column::isNullable))
                .toList();
    }

    private static boolean isOneToOne(ToOne<?, ?> relationship) {
        return !relationship.isInverse()
                && relationship.inverse().filter(ToOne.class::isInstance).isPresent();
    }

    private <T> void empty(ToOne<E, T> relationship) {
        List<Change<E>> givenUp = givenUp(relationship);
        givenUp.forEach(change -> context.transaction().level().writing(change.entry(), entity));
        List<Column<?>> columns = relationship.columns();
        String sql = sql(relationship);
        for (List<Change<E>> run : runs(givenUp)) {
            new EntityBatch<>(context, entity)
                    .run(
                            sql,
                            run,
                            () -> context.connection().batch(sql, run.size(), (statement, row) -> {
                                int next = bindNulls(statement, columns);
                                StatementWriter writer = new StatementWriter(
                                        statement, context.dialect().values());
                                run.get(row).entry().writeKey(writer, next);
                            }));
        }
    }

    /** Returns the rows that give up what others take. */
    private <T> List<Change<E>> givenUp(ToOne<E, T> relationship) {
        Set<Object> taken = new HashSet<>();
        Stream.concat(changes.inserts().stream(), changed(relationship).stream())
                .map(change -> keyOf(relationship, change.entry().entity()))
                .filter(key -> key != null)
                .forEach(taken::add);
        return Stream.concat(changed(relationship).stream(), changes.deletes().stream())
                .filter(change -> taken.contains(formerKeyOf(relationship, change)))
                .toList();
    }

    private List<List<Change<E>>> runs(List<Change<E>> givenUp) {
        return Runs.of(new EntityBatch<>(context, entity).sorted(givenUp), change -> 0L);
    }

    private String sql(ToOne<E, ?> relationship) {
        return context.dialect()
                .update(
                        entity.partOf(relationship),
                        relationship.columns(),
                        entity.mapper().table().primaryKey());
    }

    private List<Change<E>> changed(ToOne<E, ?> relationship) {
        return changes.updates().stream()
                .filter(change -> (change.columns() & relationship.bits()) != 0)
                .toList();
    }

    private int bindNulls(PreparedStatement statement, List<Column<?>> columns) throws SQLException {
        int at = 1;
        for (Column<?> column : columns) {
            bindNull(statement, at++, column.type());
        }
        return at;
    }

    private <V> void bindNull(PreparedStatement statement, int at, ColumnType<V> type) throws SQLException {
        type.bind(statement, at, null, context.dialect().values());
    }

    private <T> @Nullable Object formerKeyOf(ToOne<E, T> relationship, Change<E> change) {
        return RememberedValues.<E, @Nullable Object>ask(entity, change.entry(), former -> keyOf(relationship, former));
    }

    private static <E, T> @Nullable Object keyOf(ToOne<E, T> relationship, E object) {
        Ref<T> ref = relationship.holder(object);
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        T target = relationship.peek(object);
        return target != null ? mapper.key(target) : ref == null ? null : ref.key();
    }
}
