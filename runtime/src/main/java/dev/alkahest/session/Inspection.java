package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Answers what a session holds and in which state (rule S1, S8). */
final class Inspection {

    private final SessionContext context;

    Inspection(SessionContext context) {
        this.context = context;
    }

    <E> ObjectState stateOf(E object) {
        Snapshot<E> entry = context.store().findAnywhere(object);
        if (entry != null) {
            return entry.state();
        }
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.level().isDeleted(object)) {
            return ObjectState.DELETED;
        }
        Snapshot<E> former = Holders.entry(context.mappings().of(object).mapper(), object);
        boolean hasRow =
                former != null && former.state() != ObjectState.TRANSIENT && former.state() != ObjectState.PENDING;
        return hasRow ? ObjectState.DETACHED : ObjectState.TRANSIENT;
    }

    boolean isModified(Object object) {
        Snapshot<?> entry = context.store().findAnywhere(object);
        return entry != null && entry.state() == ObjectState.PERSISTENT && isModified(entry);
    }

    private static boolean isModified(Snapshot<?> entry) {
        return entry.changed() != 0 || entry.replaced();
    }

    List<Object> pending() {
        List<Object> objects = new ArrayList<>();
        context.store().pending().forEach(entry -> objects.add(entry.entity()));
        return objects;
    }

    List<Object> persistent() {
        List<Object> objects = new ArrayList<>();
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, entry -> objects.add(entry.entity()));
        }
        return objects;
    }

    List<Object> dirty() {
        List<Object> objects = new ArrayList<>();
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, entry -> {
                if (!entry.isMarked() && isModified(entry)) {
                    objects.add(entry.entity());
                }
            });
        }
        return objects;
    }

    List<Object> deleted() {
        List<Object> objects = new ArrayList<>();
        context.store().marked().forEach(entry -> objects.add(entry.entity()));
        return objects;
    }
}
