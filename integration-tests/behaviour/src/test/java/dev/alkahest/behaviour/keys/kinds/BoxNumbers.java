package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicLong;

final class BoxNumbers implements KeyGenerator<String> {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return "box-" + last.incrementAndGet();
    }
}
