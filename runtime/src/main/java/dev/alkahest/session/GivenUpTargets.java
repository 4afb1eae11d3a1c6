package dev.alkahest.session;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
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
        for (ToOne<E, ?> relationship : relationships()) {
            new EmptiedReferences<>(context, entity, relationship).empty(givenUp(relationship));
        }
    }

    void describe(FlushDescribing out) {
        for (ToOne<E, ?> relationship : relationships()) {
            new EmptiedReferences<>(context, entity, relationship).describe(givenUp(relationship), out);
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

    private List<Change<E>> changed(ToOne<E, ?> relationship) {
        return changes.updates().stream()
                .filter(change -> (change.columns() & relationship.bits()) != 0)
                .toList();
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
