package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import java.util.LinkedHashSet;
import java.util.Set;

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
        Set<Snapshot<?>> found = new LinkedHashSet<>();
        reach(entry, found);
        letGo(found);
    }

    void expungeAll() {
        Set<Snapshot<?>> all = new LinkedHashSet<>(context.store().pending().copy());
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, all::add);
        }
        letGo(all);
        context.links().clear();
    }

    private <E> void reach(Snapshot<E> entry, Set<Snapshot<?>> found) {
        if (!found.add(entry)) {
            return;
        }
        for (Relationship<E, ?> relationship :
                context.mappings().of(entry.entity()).relationships()) {
            if (relationship.cascadesExpunge()) {
                follow(relationship, entry, found);
            }
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, Snapshot<E> entry, Set<Snapshot<?>> found) {
        for (T related : relationship.loaded(entry.entity())) {
            Snapshot<T> next = context.store().findAnywhere(related);
            if (next != null) {
                reach(next, found);
            }
        }
    }

    private void letGo(Set<Snapshot<?>> leaving) {
        Unwritten unwritten = new Unwritten(context, leaving);
        leaving.forEach(this::letGo);
        unwritten.handOver();
        context.objectEvents().tell();
    }

    private <E> void letGo(Snapshot<E> entry) {
        boolean hadRow = entry.state() == ObjectState.PERSISTENT;
        context.store().remove(context.mappings().of(entry.entity()), entry);
        context.store().move(entry, hadRow ? ObjectState.DETACHED : ObjectState.TRANSIENT);
    }
}
