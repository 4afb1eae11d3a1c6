package dev.alkahest.session;

import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks an object as it was when its entry last remembered it. */
final class RememberedValues {

    private RememberedValues() {}

    /** Remembers what a relationship without a column refers to now, and of everything else what was remembered before. */
    static <E, T> void relearn(MappedEntity<E> entity, Snapshot<E> entry, ToOne<E, T> relationship) {
        E object = entry.entity();
        T target = relationship.peek(object);
        ask(entity, entry, former -> {
            relationship.fill(former, target);
            entry.remember();
            return former;
        });
    }

    /** Puts the remembered values in the object, asks, and puts the present ones back, as they were loaded or not. */
    static <E, V extends @Nullable Object> V ask(
            MappedEntity<E> entity, Snapshot<E> entry, Function<? super E, V> question) {
        E object = entry.entity();
        Snapshot<E> present = entity.mapper().snapshot(object);
        present.remember();
        List<Runnable> holders = mementos(entity, object);
        if (entry.replaced()) {
            entry.restoreHolders();
            holders.addAll(mementos(entity, object)); // the session's own may know more than the row
        }
        entry.restore();
        try {
            return question.apply(object);
        } finally {
            present.restore();
            holders.forEach(Runnable::run);
        }
    }

    private static <E> List<Runnable> mementos(MappedEntity<E> entity, E object) {
        List<Runnable> mementos = new ArrayList<>();
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            Ref<?> holder = relationship.holder(object);
            if (holder != null) {
                mementos.add(holder.memento());
            }
        }
        return mementos;
    }
}
