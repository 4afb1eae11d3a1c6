package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the order they came. One that leaves makes a gap, which it finds by the place it remembers: an entry is in one
 * list at a time.
 */
final class EntryList {

    private final List<@Nullable Snapshot<?>> places = new ArrayList<>();
    private int size;
    private int additions;
    private int visits;

    boolean contains(Snapshot<?> entry) {
        int place = entry.place();
        return place < places.size() && places.get(place) == entry;
    }

    /** Adds an entry at the end, unless it is in the list. */
    void add(Snapshot<?> entry) {
        if (!contains(entry)) {
            closeGaps();
            entry.place(places.size());
            places.add(entry);
            size++;
            additions++;
        }
    }

    /** Removes an entry, if it is in the list. */
    void remove(Snapshot<?> entry) {
        if (contains(entry)) {
            places.set(entry.place(), null);
            size--;
            closeGaps();
        }
    }

    /** Begins anew when all have left, unless somebody is on the way through the list. */
    private void closeGaps() {
        if (size == 0 && visits == 0) {
            places.clear();
        }
    }

    int size() {
        return size;
    }

    /** Returns how many entries have come so far, whatever has left since. */
    int additions() {
        return additions;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Shows every entry, those too that are added meanwhile. */
    void forEach(Consumer<? super Snapshot<?>> action) {
        visits++;
        try {
            for (int place = 0; place < places.size(); place++) {
                Snapshot<?> entry = places.get(place);
                if (entry != null) {
                    action.accept(entry);
                }
            }
        } finally {
            visits--;
        }
    }

    /** Returns whether some entry passes a test. */
    boolean any(Predicate<? super Snapshot<?>> test) {
        for (Snapshot<?> entry : places) {
            if (entry != null && test.test(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entries of now. */
    List<Snapshot<?>> copy() {
        List<Snapshot<?>> copy = new ArrayList<>(size);
        forEach(copy::add);
        return copy;
    }
}
