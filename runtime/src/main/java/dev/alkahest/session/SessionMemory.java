package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a session and its objects are at one moment, and how to get back to it: for those who ask what a flush would do. It
 * knows the objects that the session's own refer to as well, which a flush would bring in by cascade.
 */
final class SessionMemory {

    private final SessionContext context;
    private final List<Snapshot<?>> pending;
    private final List<Snapshot<?>> marked;
    private final Runnable links;
    private final Runnable heard;
    private final Runnable positions;
    private final Runnable shared;
    private final List<Runnable> objects = new ArrayList<>();
    private final Set<Snapshot<?>> known = Collections.newSetFromMap(new IdentityHashMap<>());

    SessionMemory(SessionContext context) {
        this.context = context;
        new DetachedArrivals(context).bringIn();
        this.pending = context.store().pending().copy();
        this.marked = context.store().marked().copy();
        this.links = context.links().memento();
        this.heard = context.heard().memento();
        this.positions = context.positions().memento();
        this.shared = context.shared().memento();
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, this::keepEntry);
        }
        pending.forEach(this::keepEntry);
        reachable(this::keepObject);
    }

    /** Returns the entries that were marked for deletion. */
    Set<Snapshot<?>> marked() {
        return Set.copyOf(marked);
    }

    /** Puts everything back. What was read meanwhile stays, as its row is. */
    void restore() {
        ObjectStore store = context.store();
        for (Snapshot<?> entry : store.pending().copy()) {
            store.removePending(entry);
            entry.state(ObjectState.TRANSIENT);
        }
        store.marked().copy().forEach(store::unmark);
        pending.forEach(store::addPending);
        marked.forEach(store::mark);
        objects.forEach(Runnable::run);
        context.mappings().all().forEach(this::expireUnknown);
        links.run();
        heard.run();
        positions.run();
        shared.run();
    }

    /** Expires what was read meanwhile: it may have been changed as the flush would have changed it. */
    private <E> void expireUnknown(MappedEntity<E> entity) {
        Expiry expiry = new Expiry(context);
        context.store().forEach(entity, entry -> {
            if (!known.contains(entry)) {
                expiry.expireOne(entry);
            }
        });
    }

    /** Shows the session's objects, and all that is in memory and can be reached from them. */
    private void reachable(Consumer<Object> action) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> waiting = new ArrayList<>();
        Consumer<Snapshot<?>> start = entry -> take(entry.entity(), seen, waiting);
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, start);
        }
        context.store().pending().copy().forEach(start);
        while (!waiting.isEmpty()) {
            Object object = waiting.remove(waiting.size() - 1);
            action.accept(object);
            follow(object, seen, waiting);
        }
    }

    private static void take(Object object, Set<Object> seen, List<Object> waiting) {
        if (seen.add(object)) {
            waiting.add(object);
        }
    }

    private <E> void follow(E object, Set<Object> seen, List<Object> waiting) {
        for (Relationship<E, ?> relationship : context.mappings().of(object).relationships()) {
            relationship.loaded(object).forEach(related -> take(related, seen, waiting));
        }
    }

    private <E> void keepEntry(Snapshot<E> entry) {
        known.add(entry);
        objects.add(ObjectMemory.ofRow(entry));
        objects.addAll(ObjectMemory.ofRowsHolders(context.mappings().of(entry.entity()), entry));
    }

    private <E> void keepObject(E object) {
        MappedEntity<E> entity = context.mappings().of(object);
        objects.add(ObjectMemory.ofValues(entity, object));
        objects.addAll(ObjectMemory.ofMembers(entity, object));
    }
}
