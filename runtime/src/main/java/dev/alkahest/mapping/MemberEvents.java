package dev.alkahest.mapping;

/** Tells the other side of a relationship, and the session, of members that come and go. */
final class MemberEvents {

    private MemberEvents() {}

    @SuppressWarnings("unchecked") // a collection's owner is of the class that declares its relationship
    private static <E> Snapshot<E> owner(TrackedCollection<?> collection) {
        return (Snapshot<E>) collection.owner();
    }

    /** Tells of a member that was added; one that stood there before makes no pair. */
    static <E, T> void added(ToMany<E, T> relationship, TrackedCollection<T> collection, T member, boolean makesPair) {
        Snapshot<E> owner = owner(collection);
        Loader session = collection.isDetached() ? null : collection.session();
        relationship.inverse().ifPresent(other -> other.attachQuietly(member, owner.entity(), session));
        if (session == null) {
            if (makesPair || relationship.association().isEmpty()) {
                collection.addedUnheard(member);
            }
            return;
        }
        if (owner.state() == ObjectState.TRANSIENT) {
            return; // a rollback has made it so: all its members are told when it is added again
        }
        if (makesPair) {
            session.linked(relationship, owner.entity(), member);
        }
        session.referred(relationship, owner, member);
    }

    /** Tells of a member that was removed. */
    static <E, T> void removed(ToMany<E, T> relationship, TrackedCollection<T> collection, T member) {
        if (collection.holds(member)) {
            return; // it stood there more than once, and still does
        }
        Snapshot<E> owner = owner(collection);
        Loader session = collection.isDetached() ? null : collection.session();
        relationship.inverse().ifPresent(other -> other.detachQuietly(member, owner.entity(), session));
        if (session == null) {
            collection.removedUnheard(member);
            return;
        }
        if (owner.state() == ObjectState.TRANSIENT) {
            return;
        }
        if (relationship.association().isPresent()) {
            session.unlinked(relationship, owner.entity(), member);
        }
    }

    /** Tells a session of pairs that were made and parted while their owner belonged to none. */
    static <E, T> void tell(ToMany<E, T> relationship, TrackedCollection<T> collection, QueuedChanges<T> changes) {
        if (relationship.association().isEmpty()) {
            return;
        }
        E object = MemberEvents.<E>owner(collection).entity();
        changes.added().forEach(member -> collection.session().linked(relationship, object, member));
        changes.removed().forEach(member -> collection.session().unlinked(relationship, object, member));
    }
}
