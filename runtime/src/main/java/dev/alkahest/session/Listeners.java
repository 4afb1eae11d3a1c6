package dev.alkahest.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Who hears of what a session does, in the order they were registered.
 *
 * @param sessions of flushes, commits and rollbacks
 * @param states of objects that come, go and change their states
 * @param entities of rows that are written and read
 */
record Listeners(List<SessionListener> sessions, List<StateListener> states, List<EntityRegistration<?>> entities) {

    static final Listeners NONE = new Listeners(List.of(), List.of(), List.of());

    Listeners with(SessionListener listener) {
        return new Listeners(with(sessions, listener), states, entities);
    }

    Listeners with(StateListener listener) {
        return new Listeners(sessions, with(states, listener), entities);
    }

    Listeners with(EntityRegistration<?> listener) {
        return new Listeners(sessions, states, with(entities, listener));
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return List.copyOf(all);
    }

    /** Returns the listeners to an entity. */
    <E> List<EntityListener<E>> of(MappedEntity<E> entity) {
        return entities.stream()
                .filter(registered -> registered.hears(entity))
                .map(registered -> registered.<E>listener())
                .toList();
    }
}
