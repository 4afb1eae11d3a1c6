package box;

import dev.alkahest.mapping.KeyGenerator;
import java.util.concurrent.atomic.AtomicInteger;

final class TicketNumbers implements KeyGenerator<String> {

    private final AtomicInteger last = new AtomicInteger();

    @Override
    public String next() {
        return "T" + last.incrementAndGet();
    }
}
