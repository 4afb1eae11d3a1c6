package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;

/**
 * Hears of objects that come to a session, go through its states, and leave it (rule H4). Every method does nothing unless it
 * is overridden. It is told when the operation that moved the objects is through: after a flush, a cascade or a rollback as a
 * whole. Sessions without such a listener pay nothing.
 *
 * <p>Objects that are read come in as persistent ones without a move: {@link EntityListener#loaded} hears of those.
 */
public interface StateListener {

    /**
     * An object has moved from one state to another, toward this session.
     *
     * @param session the session
     * @param object the object
     * @param from the state before
     * @param to the state it was moved to, which it may have left again since
     */
    default void moved(Session session, Object object, ObjectState from, ObjectState to) {}

    /** An object was added, by itself or by a cascade, or has come back by a rollback: the session holds it. */
    default void attached(Session session, Object object) {}

    /** The session has let go of an object: it is transient or detached, or its row was deleted. */
    default void detached(Session session, Object object) {}
}
