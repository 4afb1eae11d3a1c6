package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code expunge}, with its cascade (session.md, section 1, C8). */
final class Expunging {

    private final SessionContext context;

    Expunging(SessionContext context) {
        this.context = context;
    }

    <E> void expunge(E object) {
        Snapshot<E> entry = context.store().findAnywhere(object);
        if (entry == null) {
            throw new InvalidStateException(
                    "expunge() of a " + object.getClass().getSimpleName() + " that is not in the session.");
        }
        Map<Snapshot<?>, Boolean> found = new LinkedHashMap<>();
        reach(entry, found);
        found.keySet().forEach(this::letGo);
        context.objectEvents().tell();
    }

    void expungeAll() {
        List<Snapshot<?>> all = context.store().pending().copy();
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, all::add);
        }
        all.forEach(this::letGo);
        context.links().clear();
        context.objectEvents().tell();
    }

    private <E> void reach(Snapshot<E> entry, Map<Snapshot<?>, Boolean> found) {
        if (found.put(entry, true) != null) {
            return;
        }
        for (Relationship<E, ?> relationship :
                context.mappings().of(entry.entity()).relationships()) {
            if (relationship.cascadesExpunge()) {
                follow(relationship, entry, found);
            }
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, Snapshot<E> entry, Map<Snapshot<?>, Boolean> found) {
        for (T related : relationship.loaded(entry.entity())) {
            Snapshot<T> next = context.store().findAnywhere(related);
            if (next != null) {
                reach(next, found);
            }
        }
    }

    private <E> void letGo(Snapshot<E> entry) {
        MappedEntity<E> entity = context.mappings().of(entry.entity());
        boolean hadRow = entry.state() == ObjectState.PERSISTENT;
        forgetDeleted(entity, entry.entity());
        context.store().remove(entity, entry);
        context.store().move(entry, hadRow ? ObjectState.DETACHED : ObjectState.TRANSIENT);
    }

    /** Has one that leaves forget members that it does not show and whose rows are gone: it could not come back with them. */
    private <E> void forgetDeleted(MappedEntity<E> entity, E owner) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null) {
            for (ToMany<E, ?> unseen : entity.writeOnly()) {
                forgetDeleted(unseen, owner, transaction.level());
            }
        }
    }

    private static <E, T> void forgetDeleted(ToMany<E, T> unseen, E owner, TransactionLevel level) {
        for (T member : unseen.loaded(owner)) {
            if (level.isDeleted(member)) {
                unseen.forgetUnseen(owner, member);
            }
        }
    }
}
