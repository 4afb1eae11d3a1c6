package dev.alkahest.mapping;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within one, 62 random bits. Each is greater
 * than the one before, also where the clock goes back or a millisecond has more of them than can be counted: then they run
 * ahead of the clock. Thread-safe.
 */
public final class TimeOrderedUuids implements KeyGenerator<UUID> {

    private static final int COUNTER_BITS = 12;
    private static final int FIRST_COUNTS = 1 << COUNTER_BITS - 1;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 1L << 63;
    private static final long RANDOM = -1L >>> 2;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    /** Creates a generator that goes by the clock of this machine. */
    public TimeOrderedUuids() {
        this(Clock.systemUTC());
    }

    TimeOrderedUuids(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long present = clock.millis() << COUNTER_BITS | random.nextInt(FIRST_COUNTS); // room for as many again
        long count = last.updateAndGet(former -> Math.max(former + 1, present));
        return new UUID(
                count >>> COUNTER_BITS << 16 | VERSION_7 | count & COUNTER, VARIANT | random.nextLong() & RANDOM);
    }
}
