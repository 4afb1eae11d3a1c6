package dev.alkahest.session;

import dev.alkahest.mapping.ToOne;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Foreign keys that are written apart from their rows, so that objects can refer to each other (rule F12): an INSERT leaves
 * one out where what it refers to is inserted too, and one is emptied before its row is deleted with what it refers to.
 */
final class PostUpdates {

    private final SessionContext context;
    private final FlushPlan plan;
    private final FlushOrder.Group group;

    PostUpdates(SessionContext context, FlushPlan plan, FlushOrder.Group group) {
        this.context = context;
        this.plan = plan;
        this.group = group;
    }

    /** Notes at each INSERT what it leaves out. */
    void postpone() {
        if (hasAny()) {
            Set<Object> inserted = identitySet();
            group.entities()
                    .forEach(entity -> plan.of(entity)
                            .inserts()
                            .forEach(change -> inserted.add(change.entry().entity())));
            group.entities().forEach(entity -> postpone(plan.of(entity), inserted));
        }
    }

    private static <E> void postpone(FlushPlan.EntityChanges<E> changes, Set<Object> inserted) {
        List<ToOne<E, ?>> relationships = changes.entity().postUpdated();
        if (!relationships.isEmpty()) {
            changes.inserts().replaceAll(change -> {
                long bits = 0;
                for (ToOne<E, ?> relationship : relationships) {
                    Object target = relationship.peek(change.entry().entity());
                    bits |= target != null && inserted.contains(target) ? relationship.bits() : 0;
                }
                return bits == 0 ? change : change.postponing(bits);
            });
        }
    }

    /** Empties what has to be before the deletes. */
    void emptyBeforeDelete(FlushSteps steps) {
        if (hasAny()) {
            Set<Object> deleted = identitySet();
            group.entities()
                    .forEach(entity -> plan.of(entity)
                            .deletes()
                            .forEach(change -> deleted.add(change.entry().entity())));
            group.entities().forEach(entity -> emptyBeforeDelete(plan.of(entity), deleted, steps));
        }
    }

    private <E> void emptyBeforeDelete(FlushPlan.EntityChanges<E> changes, Set<Object> deleted, FlushSteps steps) {
        MappedEntity<E> entity = changes.entity();
        if (entity.isMarkedWhenDeleted()) {
            return; // a row that is only marked keeps its values
        }
        ReferredObjects referred = new ReferredObjects(context);
        for (ToOne<E, ?> relationship : entity.postUpdated()) {
            List<Change<E>> rows = changes.deletes().stream()
                    .filter(change -> {
                        Object target = referred.formerTarget(entity, relationship, change.entry());
                        return target != null && deleted.contains(target);
                    })
                    .toList();
            steps.emptyBefore(entity, relationship.columns(), rows);
        }
    }

    private boolean hasAny() {
        return group.entities().stream()
                .anyMatch(entity -> !entity.postUpdated().isEmpty());
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
