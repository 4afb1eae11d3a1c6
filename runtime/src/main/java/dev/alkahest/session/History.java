package dev.alkahest.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one attribute since its object was last read or flushed. Each value is in one of three lists: a changed
 * column has one value added and one deleted, a collection what came, what stayed and what went. Null is a value, of columns
 * and of relationships to one.
 *
 * @param added what the attribute holds now, and its row does not
 * @param unchanged what both hold
 * @param deleted what the row holds, and the attribute does not any more
 */
public record History<V extends @Nullable Object>(List<V> added, List<V> unchanged, List<V> deleted) {

    /** Copies the lists. */
    public History {
        added = copy(added);
        unchanged = copy(unchanged);
        deleted = copy(deleted);
    }

    /** As {@code List.copyOf}, which takes no nulls. */
    private static <V extends @Nullable Object> List<V> copy(List<V> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    static <V> History<@Nullable V> ofNew(@Nullable V value) {
        return new History<>(Collections.singletonList(value), List.of(), List.of());
    }

    static <V> History<@Nullable V> ofUnchanged(@Nullable V value) {
        return new History<>(List.of(), Collections.singletonList(value), List.of());
    }

    static <V> History<@Nullable V> ofChange(@Nullable V former, @Nullable V present) {
        return new History<>(Collections.singletonList(present), List.of(), Collections.singletonList(former));
    }

    /** Compares members, which are told apart by identity. */
    static <T> History<T> ofMembers(Collection<T> former, Collection<T> present) {
        Set<T> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(former);
        Set<T> now = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> came = new ArrayList<>();
        List<T> stayed = new ArrayList<>();
        for (T member : present) {
            if (now.add(member)) {
                (before.contains(member) ? stayed : came).add(member);
            }
        }
        List<T> gone = new ArrayList<>(former);
        gone.removeIf(member -> !now.add(member));
        return new History<>(came, stayed, gone);
    }

    /** Returns whether anything was added or deleted. */
    public boolean hasChanges() {
        return !added.isEmpty() || !deleted.isEmpty();
    }
}
