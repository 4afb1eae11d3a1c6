package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import org.jspecify.annotations.Nullable;

/** What a session does not take in: objects of other open sessions, and those whose rows it has just deleted. */
final class AddRefusals {

    private final SessionContext context;

    AddRefusals(SessionContext context) {
        this.context = context;
    }

    /** Refuses a member that {@link AddCascade#add} would refuse, without taking it: what no session has managed is not looked at. */
    <E> void requireAddable(ToMany<?, ?> relationship, E object) {
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        if (former != null
                && context.store().find(entity, object) == null
                && !context.store().holds(entity, former)) {
            requireNotDeleted(entity, object, relationship);
            requireNoOtherSession(entity, object, former);
        }
    }

    /** Refuses an object whose row was deleted in this transaction, for {@code add} or for a relationship. */
    <E> void requireNotDeleted(MappedEntity<E> entity, E object, @Nullable Relationship<?, ?> relationship) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.level().isDeleted(object)) {
            throw new InvalidStateException((relationship == null ? "add() of" : relationship + " can't take")
                    + " a deleted " + entity.name()
                    + ": its row was deleted in this transaction. Roll back, or add a new "
                    + entity.name() + " with the same values.");
        }
    }

    /** Refuses an object that another session still holds, whatever is asked of it here (rule S1). */
    <E> void requireNoOtherSession(E object) {
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        if (former != null) {
            requireNoOtherSession(entity, object, former);
        }
    }

    /** Refuses an object that another session still holds (rule S1). */
    <E> void requireNoOtherSession(MappedEntity<E> entity, E object, Snapshot<E> former) {
        Holder holder = Holders.any(entity.mapper(), object);
        boolean isHeld = former.state() == ObjectState.PENDING || former.state() == ObjectState.PERSISTENT;
        if (holder != null
                && isHeld
                && holder.session() != null
                && !holder.session().isClosed()
                && holder.session() != context.loader()) {
            throw new InvalidStateException("This " + entity.name() + " belongs to another open session. Expunge it"
                    + " there or close that session first, or work on a copy with merge().");
        }
    }
}
