package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicLong;

/** Tickets with the numbers 1001, 1002 and so on. */
final class Tickets implements KeyGenerator<Ticket> {

    private final AtomicLong last = new AtomicLong(1000);

    @Override
    public Ticket next() {
        return new Ticket(last.incrementAndGet());
    }
}
