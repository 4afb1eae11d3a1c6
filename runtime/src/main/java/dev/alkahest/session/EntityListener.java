package dev.alkahest.session;

/**
 * Hears of the rows of one entity and its subclasses that a flush writes, and of those that are read (rules H1, H2, H4). Every method does nothing unless it is
 * overridden. Entities without a listener cost nothing.
 *
 * <p>The methods named "before" may set attributes of the object itself, which are then written with the rest, but neither
 * relationships nor other objects (F6): {@link SessionListener#beforeFlush} is the place for those. What a listener throws
 * fails the flush. Bulk statements call no listener.
 *
 * @param <E> the entity
 */
public interface EntityListener<E> {

    /** Before the INSERT of a new object. A key that the database makes is not known yet. */
    default void beforeInsert(E object) {}

    /** After the flush that has inserted the object. */
    default void afterInsert(E object) {}

    /** Before the UPDATE of a changed object; there is none if the listener takes the changes back (H2). */
    default void beforeUpdate(E object) {}

    /** After the flush that has updated the object. */
    default void afterUpdate(E object) {}

    /** Before the DELETE of an object, by whatever cascade. */
    default void beforeDelete(E object) {}

    /** After the flush that has deleted the object. */
    default void afterDelete(E object) {}

    /**
     * After the object was read for the first time in this session; what the same query loads beside it may still be missing, so
     * its relationships are not to be touched here.
     */
    default void loaded(E object) {}

    /** After the object has taken the values of its row again. */
    default void refreshed(E object) {}

    /** After the object was expired, by itself or with all others; the end of a transaction, which expires all, is not told here. */
    default void expired(E object) {}
}
