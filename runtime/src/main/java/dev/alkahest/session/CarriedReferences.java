package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
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

    /** Has them written, too, and asks whether what they refer to is in step. */
    void find(ReferenceSync references) {
        for (MappedEntity<?> entity : context.mappings().all()) {
            if (changesKeys(plan.of(entity))) {
                context.mappings().all().forEach(referring -> find(referring, entity, references));
            }
        }
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
