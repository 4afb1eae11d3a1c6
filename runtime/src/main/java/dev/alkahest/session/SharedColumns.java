package dev.alkahest.session;

import dev.alkahest.mapping.SharedAttribute;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

/**
 * Gives attributes that are columns of relationships, too, the keys that those refer to (rules K2 to K4): before a flush writes
 * anything, as far as the keys are known, and again when a row is written. Remembers what it has given, as a listener may set
 * the relationship anew.
 */
final class SharedColumns {

    private final SessionContext context;
    private final Map<Snapshot<?>, Map<SharedAttribute<?, ?>, Object>> given = new WeakHashMap<>();

    SharedColumns(SessionContext context) {
        this.context = context;
    }

    /** Looks after all objects that a flush is about to write; the updates are those that have changed then. */
    void fill(FlushPlan plan) {
        boolean anyShare = false;
        for (MappedEntity<?> entity : context.mappings().all()) {
            if (!entity.sharing().isEmpty()) {
                anyShare = true;
                fill(plan.of(entity));
            }
        }
        if (anyShare) {
            context.store().pending().forEach(this::fillPending);
        }
    }

    private <E> void fill(FlushPlan.EntityChanges<E> changes) {
        changes.updates().forEach(change -> fill(changes.entity(), change.entry()));
        changes.lookAgain();
    }

    private <E> void fillPending(Snapshot<E> entry) {
        fill(context.store().entityOf(entry.entity()), entry);
    }

    /** Looks after one object, unless it is about to be deleted. */
    <E> void fill(MappedEntity<E> entity, Snapshot<E> entry) {
        if (entity.sharing().isEmpty() || entry.isMarked()) {
            return;
        }
        if (entity.sharing().size() > 1) {
            for (ToOne<E, ?> relationship : entity.sharing()) {
                new SharedForeignKey<>(context, entity, relationship, entry).giveIfMoved();
            }
        }
        for (ToOne<E, ?> relationship : entity.sharing()) {
            new SharedForeignKey<>(context, entity, relationship, entry).agree();
        }
        if (entity.sharing().size() > 1) {
            for (ToOne<E, ?> relationship : entity.sharing()) {
                new SharedForeignKey<>(context, entity, relationship, entry).requireAgreement();
            }
        }
    }

    /** Gives an attribute a part of a key. */
    <E> void give(Snapshot<E> entry, SharedAttribute<E, ?> attribute, Object part) {
        attribute.set(entry.entity(), part);
        given.computeIfAbsent(entry, any -> new HashMap<>()).put(attribute, part);
    }

    /** Returns whether an attribute has what it was given here, and nobody has set it since. */
    <E> boolean isGiven(Snapshot<E> entry, SharedAttribute<E, ?> attribute) {
        Map<SharedAttribute<?, ?>, Object> known = given.get(entry);
        return known != null
                && known.containsKey(attribute)
                && Objects.equals(known.get(attribute), attribute.get(entry.entity()));
    }

    /** Returns whether a relationship is empty though its columns are not: the row tells what belongs there. */
    static <E> boolean isIncomplete(MappedEntity<E> entity, E object) {
        return entity.sharing().stream()
                .anyMatch(relationship -> relationship.referredKey(object) == null
                        && relationship.columns().size()
                                == relationship.shared().size()
                        && relationship.shared().stream().noneMatch(attribute -> attribute.isUnset(object)));
    }

    void clear() {
        given.clear();
    }

    /** Returns a thing that forgets what will be given from now on. */
    Runnable memento() {
        Map<Snapshot<?>, Map<SharedAttribute<?, ?>, Object>> copy = new HashMap<>();
        given.forEach((entry, parts) -> copy.put(entry, new HashMap<>(parts)));
        return () -> {
            given.clear();
            given.putAll(copy);
        };
    }
}
