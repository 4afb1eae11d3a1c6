package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code delete}, and what it reaches by delete cascade (rule S2, S6, C2). */
final class DeleteCascade {

    private final SessionContext context;

    DeleteCascade(SessionContext context) {
        this.context = context;
    }

    /** Marks an object and all that its delete cascades reach. */
    void delete(Object object) {
        deleteAll(Collections.singletonList(object));
    }

    /** Marks objects and all that their delete cascades reach. All of them are found before the first is marked. */
    void deleteAll(Collection<?> objects) {
        Deque<Snapshot<?>> waiting = new ArrayDeque<>();
        for (Object object : objects) {
            if (!isDeleted(object)) {
                waiting.add(entryToDelete(object));
            }
        }
        Set<Snapshot<?>> found = new LinkedHashSet<>();
        context.autoflush().withMarks(() -> context.loader().needing(() -> reachAll(waiting, found)));
        found.forEach(this::mark);
        context.objectEvents().tell();
    }

    /** Returns whether a flush of this transaction has deleted the row of an object: nothing is left to do for it. */
    private boolean isDeleted(Object object) {
        SessionTransaction transaction = context.transactionIfAny();
        return transaction != null && transaction.level().isDeleted(object);
    }

    private Set<Snapshot<?>> reachAll(Deque<Snapshot<?>> waiting, Set<Snapshot<?>> found) {
        while (!waiting.isEmpty()) {
            Snapshot<?> entry = waiting.remove();
            if (found.add(entry)) {
                adoptReplaced(entry);
                reach(entry, waiting);
            }
        }
        return found;
    }

    /** Takes what was put in place of the session's own collections: what is missing there has left its owner before that goes. */
    private void adoptReplaced(Snapshot<?> entry) {
        if (entry.state() == ObjectState.PERSISTENT && !entry.isMarked() && entry.replaced()) {
            new Adoption(context).adopt(entry);
        }
    }

    /** Lets go of a pending object, and of the pending ones that its delete cascades reach (rule C5). */
    void forget(Snapshot<?> start) {
        Deque<Snapshot<?>> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Snapshot<?> entry = waiting.remove();
            if (entry.state() == ObjectState.PENDING) {
                mark(entry);
                reach(entry, waiting);
            }
        }
        context.objectEvents().tell();
    }

    /** Marks an object, unless an autoflush on the way has deleted it, which was marked before. */
    private void mark(Snapshot<?> entry) {
        if (entry.state() == ObjectState.PENDING) {
            context.store().removePending(entry);
            context.store().move(entry, ObjectState.TRANSIENT);
        } else if (entry.state() == ObjectState.PERSISTENT) {
            context.store().mark(entry);
        }
    }

    private <E> Snapshot<E> entryToDelete(E object) {
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> entry = context.store().findAnywhere(object);
        if (entry != null && entry.state() == ObjectState.PERSISTENT) {
            return entry;
        }
        if (entry == null) {
            new AddRefusals(context).requireNoOtherSession(object);
        }
        if (entry != null || entity.mapper().key(object) == null) {
            throw new InvalidStateException("delete() of a " + entity.name() + " that has no row yet: it is "
                    + (entry == null
                            ? "transient, and nothing has to be done for it. Delete what get() or a query gives."
                            : "pending, and expunge() takes it back."));
        }
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        if (former == null) {
            former = AddCascade.withoutHolders(entity, object);
        }
        return context.adding().addToDelete(entity, former);
    }

    private <E> void reach(Snapshot<E> entry, Deque<Snapshot<?>> waiting) {
        for (Relationship<E, ?> relationship :
                context.store().entityOf(entry.entity()).relationships()) {
            if (relationship.cascadesDelete()) {
                follow(relationship, entry, waiting);
            }
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, Snapshot<E> entry, Deque<Snapshot<?>> waiting) {
        for (T related : related(relationship, entry.entity())) {
            Snapshot<T> next = context.store().findAnywhere(related);
            if (next != null && refersTo(relationship, related, entry.entity())) {
                waiting.add(next);
            }
        }
    }

    /** Returns whether a member still refers to its owner: one whose plain attribute was set anew has moved (C6). */
    private static <E, T> boolean refersTo(Relationship<E, T> relationship, T related, E owner) {
        if (!(relationship instanceof ToMany<E, T> toMany)
                || toMany.association().isPresent()) {
            return true;
        }
        ToOne<T, E> back = toMany.foreignKey();
        return !back.isPlain() || back.refersTo(related, owner);
    }

    /** Returns the related objects of an owner, which are loaded where they are not (rule C9), unless passively (C4). */
    static <E, T> Collection<T> related(Relationship<E, T> relationship, E owner) {
        if (relationship.deletesPassively()) {
            return List.copyOf(relationship.loaded(owner));
        }
        if (relationship instanceof ToMany<E, T> toMany) {
            @Nullable TrackedCollection<T> collection = toMany.tracked(owner);
            return collection == null ? relationship.loaded(owner) : List.copyOf(collection);
        }
        Ref<T> ref = relationship instanceof ToOne<E, T> toOne ? toOne.holder(owner) : null;
        if (ref == null) {
            return relationship.loaded(owner);
        }
        T target = ref.get();
        return target == null ? List.of() : List.of(target);
    }
}
