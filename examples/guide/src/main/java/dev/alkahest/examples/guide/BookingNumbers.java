package dev.alkahest.examples.guide;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicLong;

// guide: own-keys
final class BookingNumbers implements KeyGenerator<String> { // one object for all threads
    private final AtomicLong last = new AtomicLong(System.currentTimeMillis());

    @Override
    public String next() {
        return "B" + last.incrementAndGet();
    }
}
// end
