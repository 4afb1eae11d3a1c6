package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows whose foreign key will not be what it is when keys change in the same flush (rule C10): an object came to refer to one
 * that takes the key which another gives up, so that both say the same, though the database carries the former's new key on to it.
 */
final class CarriedReferences {

    private final SessionContext context;
    private final FlushPlan plan;

    CarriedReferences(SessionContext context, FlushPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    /** Has them written, too, and asks whether what they refer to is in step. What the database carries on is not written. */
    void find(ReferenceSync references) {
        if (context.mappings().all().stream().anyMatch(entity -> changesKeys(plan.of(entity)))) {
            context.mappings().all().forEach(entity -> leave(plan.of(entity)));
        }
        for (MappedEntity<?> entity : context.mappings().all()) {
            if (changesKeys(plan.of(entity))) {
                context.mappings().all().forEach(referring -> find(referring, entity, references));
            }
        }
    }

    /** Leaves references alone whose targets stay, and whose keys are carried on to them. */
    private <E> void leave(FlushPlan.EntityChanges<E> changes) {
        for (ToOne<E, ?> relationship : changes.entity().toOnes()) {
            if (!relationship.isInverse() && relationship.shared().isEmpty() && isCarriedOn(relationship)) {
                changes.updates().stream()
                        .filter(change -> (change.columns() & relationship.bits()) != 0)
                        .filter(change -> staysAt(changes.entity(), relationship, change.entry()))
                        .forEach(change -> changes.leave(change.entry(), relationship.bits()));
            }
        }
        changes.lookAgain();
    }

    private static boolean isCarriedOn(ToOne<?, ?> relationship) {
        return relationship.owner().foreignKeys().stream()
                .anyMatch(key -> key.onUpdate() == ForeignKey.Action.CASCADE
                        && key.columns().equals(relationship.columns()));
    }

    private <E, T> boolean staysAt(MappedEntity<E> referring, ToOne<E, T> relationship, Snapshot<E> entry) {
        T target = relationship.peek(entry.entity());
        Snapshot<T> held = target == null ? null : context.store().findAnywhere(target);
        return held != null
                && !held.isMarked()
                && (held.changed() & context.mappings().of(held.entity()).key().bits()) != 0
                && RememberedValues.<E, Boolean>ask(
                        referring, entry, former -> referred(relationship, former, target, held.key()));
    }

    /** Returns whether an object as it was referred to another, or to a key which that had, and nobody had asked for it. */
    private static <E, T> boolean referred(
            ToOne<E, T> relationship, E former, @Nullable T target, @Nullable Object formerKey) {
        T known = relationship.peek(former);
        return known == target
                || known == null && formerKey != null && formerKey.equals(relationship.referredKey(former));
    }

    private static boolean changesKeys(FlushPlan.EntityChanges<?> changes) {
        for (Change<?> change : changes.updates()) {
            if (change.changesKey()) {
                return true;
            }
        }
        return false;
    }

    private <E> void find(MappedEntity<E> referring, MappedEntity<?> changed, ReferenceSync references) {
        for (ToOne<E, ?> relationship : referring.toOnes()) {
            if (!relationship.isInverse()
                    && context.mappings().of(relationship.target()).root() == changed.root()) {
                find(referring, relationship, references);
            }
        }
    }

    private <E, T> void find(MappedEntity<E> referring, ToOne<E, T> relationship, ReferenceSync references) {
        List<Snapshot<E>> found = new ArrayList<>();
        context.store().forEach(referring, entry -> {
            if (!entry.isMarked() && isOfAnotherRow(referring, relationship, entry)) {
                found.add(entry);
            }
        });
        for (Snapshot<E> entry : found) {
            references.sync(plan.of(referring).updateToo(entry, relationship.bits()));
        }
    }

    private <E, T> boolean isOfAnotherRow(MappedEntity<E> referring, ToOne<E, T> relationship, Snapshot<E> entry) {
        T target = relationship.peek(entry.entity());
        if (target == null) {
            return false;
        }
        Object key = relationship.targetMapper().key(target);
        if (key == null || key.equals(rowKey(target))) {
            return false;
        }
        return RememberedValues.<E, Boolean>ask(
                referring, entry, former -> isReferredBy(relationship, former, target, key));
    }

    private static <E, T> boolean isReferredBy(ToOne<E, T> relationship, E former, T target, Object key) {
        T known = relationship.peek(former);
        return known != target && key.equals(relationship.referredKey(former));
    }

    /** Returns the key of the row that an object has, or takes; null where it has none. */
    private <T> @Nullable Object rowKey(T target) {
        Snapshot<T> entry = context.store().find(target);
        if (entry == null) {
            return null;
        }
        if (entry.state() != ObjectState.PENDING) {
            return entry.key();
        }
        MappedEntity<T> entity = context.mappings().of(target);
        Object key = entity.mapper().key(target);
        IdentityMap<T> known = context.store().identityMapIfAny(entity);
        Snapshot<T> present = key == null || known == null ? null : known.find(key);
        return present != null && present.isMarked() ? key : null;
    }
}
