package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has become of single objects: gathered while an operation is under way, and told to the listeners when it is through
 * (rule H4), so that none of them meets a half of it.
 */
final class ObjectEvents {

    private final Session session;
    private final List<Runnable> waiting = new ArrayList<>();
    private Listeners listeners;
    private boolean hearsOfStates;
    private int held;

    ObjectEvents(Session session, Listeners listeners) {
        this.session = session;
        this.listeners = listeners;
        this.hearsOfStates = !listeners.states().isEmpty();
    }

    void listeners(Listeners next) {
        listeners = next;
        hearsOfStates = !next.states().isEmpty();
    }

    /** Notes that an object has moved from one state to another. */
    void moved(Object object, ObjectState from, ObjectState to) {
        if (hearsOfStates && from != to) {
            note(object, from, to);
        }
    }

    private void note(Object object, ObjectState from, ObjectState to) {
        for (StateListener listener : listeners.states()) {
            waiting.add(() -> listener.moved(session, object, from, to));
            if (isHeld(from) != isHeld(to)) {
                waiting.add(() -> comeOrGone(listener, object, isHeld(to)));
            }
        }
    }

    private static boolean isHeld(ObjectState state) {
        return state == ObjectState.PENDING || state == ObjectState.PERSISTENT;
    }

    private void comeOrGone(StateListener listener, Object object, boolean hasCome) {
        if (hasCome) {
            listener.attached(session, object);
        } else {
            listener.detached(session, object);
        }
    }

    /** Returns whether objects that leave have to be told of one by one. */
    boolean hearsOfStates() {
        return hearsOfStates;
    }

    /** Returns whether anybody hears of the objects of some entity. */
    boolean hearsOfEntities() {
        return !listeners.entities().isEmpty();
    }

    /** Returns whether anybody hears of the objects of an entity, or of a class below it. */
    boolean isHeard(MappedEntity<?> entity) {
        return hearsOfEntities() && listeners.entities().stream().anyMatch(registered -> registered.hearsSome(entity));
    }

    /** Notes something that has happened to an object, for those who listen to its entity. */
    <E> void note(MappedEntity<E> entity, Snapshot<E> entry, BiConsumer<EntityListener<E>, E> event) {
        if (hearsOfEntities()) {
            for (EntityListener<E> listener : listeners.of(entity)) {
                waiting.add(() -> event.accept(listener, entry.entity()));
            }
        }
    }

    /** Runs an operation, and tells of all of it afterwards, or, where it fails, with what follows. */
    <R extends @Nullable Object> R after(Supplier<R> operation) {
        held++;
        R result;
        try {
            result = operation.get();
        } finally {
            held--;
        }
        tell();
        return result;
    }

    /** Tells what was noted, unless an operation is under way. What a listener brings about is told after that. */
    void tell() {
        if (waiting.isEmpty() || held > 0) {
            return;
        }
        held++;
        try {
            for (int at = 0; at < waiting.size(); at++) {
                waiting.get(at).run();
            }
        } finally {
            held--;
            waiting.clear();
        }
    }

    /** Forgets what was noted: it was undone. */
    void forget() {
        waiting.clear();
    }
}
