package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has come to and gone from a relationship that its owner's row does not tell of: one whose foreign key is at the
 * other end, or that has an association table. Loads nothing: only what is in memory is told.
 */
final class MemberHistory<E, T> {

    private final SessionContext context;
    private final Relationship<E, T> relationship;
    private final Snapshot<E> owner;

    MemberHistory(SessionContext context, Relationship<E, T> relationship, Snapshot<E> owner) {
        this.context = context;
        this.relationship = relationship;
        this.owner = owner;
    }

    History<T> find() {
        List<T> present = new ArrayList<>(relationship.loaded(owner.entity()));
        List<T> former = new ArrayList<>(ownMembers());
        foreignKey().ifPresentOrElse(key -> byForeignKey(key, former, present), () -> byPairs(former));
        return History.ofMembers(former, present);
    }

    /** Returns the members of the session's own collection, where the user has put another in its place, too. */
    private Collection<T> ownMembers() {
        E object = owner.entity();
        if (relationship instanceof ToMany<E, T> toMany) {
            @Nullable
            TrackedCollection<T> own = RememberedValues.ask(context.mappings().of(object), owner, toMany::tracked);
            return own == null ? List.of() : own.inMemory();
        }
        return relationship.loaded(object);
    }

    /** Returns the other end where it has the foreign key. */
    private Optional<ToOne<T, E>> foreignKey() {
        return relationship
                .inverse()
                .filter(ToOne.class::isInstance)
                .map(other -> (ToOne<T, E>) other)
                .filter(other -> !other.isInverse());
    }

    /** Asks the rows of the members, as far as they are here: whose foreign key has changed has come or gone. */
    private void byForeignKey(ToOne<T, E> key, List<T> former, List<T> present) {
        former.removeIf(member -> {
            Snapshot<T> entry = context.store().find(member);
            return entry == null || entry.state() != ObjectState.PERSISTENT || !referred(key, entry);
        });
        for (MappedEntity<?> entity : context.mappings().all()) {
            if (key.owner().mapper().type().isAssignableFrom(entity.mapper().type())) {
                context.store().forEach(entity, entry -> compare(key, cast(entry), former, present));
            }
        }
    }

    @SuppressWarnings("unchecked") // of the class that declares the foreign key, or of one below
    private Snapshot<T> cast(Snapshot<?> entry) {
        return (Snapshot<T>) entry;
    }

    private void compare(ToOne<T, E> key, Snapshot<T> entry, List<T> former, List<T> present) {
        if ((entry.changed() & key.bits()) == 0) {
            return;
        }
        T member = entry.entity();
        boolean refersNow = key.refersTo(member, owner.entity());
        if (referred(key, entry)) {
            former.add(member);
            if (!refersNow) {
                present.removeIf(other -> other == member);
            }
        } else if (refersNow) {
            present.add(member);
        }
    }

    /** Returns whether a member's row refers to the owner. */
    private boolean referred(ToOne<T, E> key, Snapshot<T> member) {
        return (member.changed() & key.bits()) == 0
                ? key.refersTo(member.entity(), owner.entity())
                : RememberedValues.ask(
                        context.mappings().of(member.entity()), member, object -> key.refersTo(object, owner.entity()));
    }

    private void byPairs(List<T> former) {
        if (relationship instanceof ToMany<E, T> toMany) {
            Set<T> paired = Collections.newSetFromMap(new IdentityHashMap<>());
            paired.addAll(context.links().targets(toMany, owner.entity(), true));
            former.removeIf(paired::contains);
            former.addAll(context.links().targets(toMany, owner.entity(), false));
        }
    }
}
