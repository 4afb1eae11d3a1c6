package dev.alkahest.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the holders in whose place a user has put others: the next flush of the session, or that of the session which takes the
 * detached object next, compares the two, so that they are to know what the other side knows.
 */
final class Displaced {

    private Displaced() {}

    /** Returns the holder that was remembered of a to-one attribute, if another stands in its place. */
    static <E, T> Optional<Ref<T>> of(ToOne<E, T> relationship, E entity, @Nullable Loader session) {
        return entry(relationship, entity, session)
                .map(entry -> entry.<@Nullable Ref<T>>beneath(relationship::holder))
                .filter(own -> own != relationship.holder(entity));
    }

    /** Returns the collection that was remembered of a to-many attribute, in whose place the user's own stands. */
    static <E, T> Optional<TrackedCollection<T>> of(ToMany<E, T> relationship, E entity, @Nullable Loader session) {
        return entry(relationship, entity, session)
                .map(entry -> entry.<@Nullable TrackedCollection<T>>beneath(relationship::tracked));
    }

    /** Returns the entry of an object; without a session that of the one it was in last. */
    static <E> Optional<Snapshot<E>> entry(Relationship<E, ?> relationship, E entity, @Nullable Loader session) {
        return Optional.ofNullable(
                session == null ? Holders.entryBelow(relationship.owner().mapper(), entity) : session.entry(entity));
    }
}
