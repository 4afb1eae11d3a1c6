package dev.alkahest.behaviour.keys;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicLong;

final class Numbers implements KeyGenerator<Long> {

    private final AtomicLong last = new AtomicLong(1_000_000_000_000L);

    @Override
    public Long next() {
        return last.incrementAndGet();
    }
}
