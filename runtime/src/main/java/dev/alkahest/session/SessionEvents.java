package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Tells a session's listeners what happens. */
final class SessionEvents {

    private final Session session;
    private final ObjectEvents objects;
    private Listeners listeners;
    private boolean isFlushing;

    SessionEvents(Session session, Listeners listeners) {
        this.session = session;
        this.listeners = listeners;
        this.objects = new ObjectEvents(session, listeners);
    }

    /** Returns who tells of single objects. */
    ObjectEvents objects() {
        return objects;
    }

    /** Tells others from now on. */
    void listeners(Listeners next) {
        listeners = next;
        objects.listeners(next);
    }

    /** Returns whether a flush has anybody to tell. */
    boolean hasListeners() {
        return !listeners.sessions().isEmpty() || !listeners.entities().isEmpty();
    }

    /** Returns whether somebody is told of a flush, who may change objects then. */
    boolean mayMakeChanges() {
        return hasListeners() || objects.hearsOfStates();
    }

    /** Runs a flush, during which a listener can't begin another. */
    <R> R aroundFlush(Supplier<R> flush) {
        isFlushing = true;
        try {
            return flush.get();
        } finally {
            isFlushing = false;
        }
    }

    /** Refuses a flush that a listener of a flush begins. */
    void requireNoFlush() {
        if (isFlushing) {
            throw new InvalidStateException(
                    "A listener can't flush, commit, roll back or set a savepoint while it is told of a"
                            + " flush: what it changes before is written by that flush, and what it changes after waits for the next.");
        }
    }

    void tell(BiConsumer<SessionListener, Session> event) {
        for (SessionListener listener : listeners.sessions()) {
            event.accept(listener, session);
        }
    }

    /** Tells the listeners of entities what is about to be written, and takes what they have changed into the plan. */
    void before(FlushPlan plan, Mappings mappings) {
        if (!listeners.entities().isEmpty()) {
            mappings.all().forEach(entity -> before(plan.of(entity)));
        }
    }

    private <E> void before(FlushPlan.EntityChanges<E> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (EntityListener<E> listener : listeners.of(changes.entity())) {
            changes.inserts()
                    .forEach(change -> listener.beforeInsert(change.entry().entity()));
            changes.rowsTaken()
                    .forEach(change -> listener.beforeInsert(change.entry().entity()));
            changes.updates()
                    .forEach(change -> listener.beforeUpdate(change.entry().entity()));
            changes.rowsLost()
                    .forEach(change -> listener.beforeDelete(change.entry().entity()));
            changes.deletes()
                    .forEach(change -> listener.beforeDelete(change.entry().entity()));
        }
        changes.lookAgain();
    }

    /** Tells the listeners of entities what was written. */
    void after(FlushPlan plan, Mappings mappings) {
        if (!listeners.entities().isEmpty()) {
            mappings.all().forEach(entity -> after(plan.of(entity)));
        }
    }

    private <E> void after(FlushPlan.EntityChanges<E> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (EntityListener<E> listener : listeners.of(changes.entity())) {
            changes.inserts()
                    .forEach(change -> listener.afterInsert(change.entry().entity()));
            changes.rowsTaken()
                    .forEach(change -> listener.afterInsert(change.entry().entity()));
            changes.updates()
                    .forEach(change -> listener.afterUpdate(change.entry().entity()));
            changes.rowsLost()
                    .forEach(change -> listener.afterDelete(change.entry().entity()));
            changes.deletes()
                    .forEach(change -> listener.afterDelete(change.entry().entity()));
        }
    }
}
