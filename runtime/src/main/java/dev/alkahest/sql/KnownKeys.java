package dev.alkahest.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the shapes met of late: a shape that is met again makes none. Each has one place, which the next one there takes, so
 * they are bounded and need no lock: a thread that does not see another's key makes its own. Thread-safe.
 */
final class KnownKeys {

    private static final int PLACES = 1 << 12;

    /** The most parts of a key that is remembered; there are few as long, and they are long to make anyway. */
    private static final int LONGEST = 512;

    private static final Shape.@Nullable Key[] KEYS = new Shape.@Nullable Key[PLACES];

    private KnownKeys() {}

    /** Returns the key of parts, of which those from {@code size} on are not its own. */
    static Shape.Key of(@Nullable Object[] parts, int size, int hash) {
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Shape.Key known = KEYS[place];
        if (known != null && known.has(parts, size, hash)) {
            return known;
        }
        Shape.Key key = new Shape.Key(Arrays.copyOf(parts, size), hash);
        if (size <= LONGEST) {
            KEYS[place] = key;
        }
        return key;
    }
}
