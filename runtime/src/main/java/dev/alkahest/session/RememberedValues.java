package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks an object as it was when its entry last remembered it. */
final class RememberedValues {

    private RememberedValues() {}

    /** Puts the remembered values in the object, asks, and puts the present ones back. */
    static <E, V extends @Nullable Object> V ask(
            MappedEntity<E> entity, Snapshot<E> entry, Function<? super E, V> question) {
        E object = entry.entity();
        Snapshot<E> present = entity.mapper().snapshot(object);
        present.remember();
        entry.restore();
        try {
            return question.apply(object);
        } finally {
            present.restore();
        }
    }
}
