package dev.alkahest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The readings of one session that are going on. Where one fails, be it by a value that can't be read in its last row, nothing is left
 * half-read: the session lets go of the objects that it has made, and of what they have asked for (rule I12).
 */
public final class Readings {

    private final List<EntityReading<?>> open = new ArrayList<>();
    private int depth;

    /** Starts with no readings. */
    public Readings() {}

    void add(EntityReading<?> reading) {
        if (depth > 0) {
            open.add(reading);
        }
    }

    /** Reads rows and answers what they have asked for; what that reads belongs to it. */
    public <R> R run(QueryContext context, Supplier<R> work) {
        int first = open.size();
        boolean isDone = false;
        depth++;
        try {
            R result = work.get();
            isDone = true;
            return result;
        } finally {
            depth--;
            if (!isDone) {
                context.targets().forget();
                open.subList(first, open.size()).forEach(EntityReading::fail);
            }
            if (depth == 0) {
                open.clear();
            }
        }
    }
}
