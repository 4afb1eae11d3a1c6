package dev.alkahest.behaviour.keys;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicInteger;

final class OrderNumbers implements KeyGenerator<String> {

    private final AtomicInteger last = new AtomicInteger();

    @Override
    public String next() {
        return "order-" + last.incrementAndGet();
    }
}
