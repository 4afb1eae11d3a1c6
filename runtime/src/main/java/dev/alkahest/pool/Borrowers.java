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

    private final AtomicReferenceArray<Thread> slots;
    private final int mask;

    Borrowers(int connections) {
        int size = Integer.highestOneBit(Math.max(1, connections)) * 4;
        slots = new AtomicReferenceArray<>(size);
        mask = size - 1;
    }

    /** Notes that this thread holds one connection more, and returns the slot to leave when it gives it back. */
    int enter() {
        Thread thread = Thread.currentThread();
        for (int slot = (int) thread.getId(); ; slot++) {
            if (slots.compareAndSet(slot & mask, null, thread)) {
                return slot & mask;
            }
        }
    }

    /** Notes that the connection noted in this slot was given back. */
    void leave(int slot) {
        slots.lazySet(slot, null);
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
