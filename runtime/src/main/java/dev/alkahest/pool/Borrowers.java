package dev.alkahest.pool;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * Which threads hold a connection: what one wants to know when none is left.
 *
 * <p>It must cost next to nothing when all is well. So it is an array with a slot per connection, in which a thread
 * starts its search at a place of its own. Thread-safe.
 */
final class Borrowers {

    private static final int NO_SLOT = -1;

    private final AtomicReferenceArray<Thread> slots;
    private final int mask;
    private final boolean isNoting;

    /** Notes the borrowers of so many connections; of any number nobody is noted, which is said by 0. */
    Borrowers(int connections) {
        isNoting = connections > 0;
        int size = Integer.highestOneBit(Math.max(1, connections)) * 4;
        slots = new AtomicReferenceArray<>(size);
        mask = size - 1;
    }

    /** Notes that this thread holds one connection more, and returns the slot to leave when it gives it back. */
    int enter() {
        if (!isNoting) {
            return NO_SLOT;
        }
        Thread thread = Thread.currentThread();
        for (int slot = (int) thread.getId(); ; slot++) {
            if (slots.compareAndSet(slot & mask, null, thread)) {
                return slot & mask;
            }
        }
    }

    /** Notes that the connection noted in this slot was given back. */
    void leave(int slot) {
        if (slot != NO_SLOT) {
            slots.lazySet(slot, null);
        }
    }

    /** Returns the names of the threads, with how many connections each holds where it is more than one. */
    String describe() {
        Map<String, Integer> held = new TreeMap<>();
        for (int slot = 0; slot <= mask; slot++) {
            Thread thread = slots.get(slot);
            if (thread != null) {
                held.merge(thread.getName(), 1, Integer::sum);
            }
        }
        return held.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
