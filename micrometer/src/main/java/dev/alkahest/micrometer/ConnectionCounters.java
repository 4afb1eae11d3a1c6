package dev.alkahest.micrometer;

import dev.alkahest.engine.ConnectionListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.sql.Connection;

/** Counts the connections that a pool opens, and those that die. */
final class ConnectionCounters implements ConnectionListener {

    private final Counter opened;
    private final Counter invalidated;

    ConnectionCounters(MeterRegistry registry, Tags tags) {
        opened = Counter.builder("alkahest.connections.opened")
                .description("Connections that were used for the first time")
                .tags(tags)
                .register(registry);
        invalidated = Counter.builder("alkahest.connections.invalidated")
                .description("Connections that were of no use any more")
                .tags(tags)
                .register(registry);
    }

    @Override
    public void connect(Connection jdbc) {
        opened.increment();
    }

    @Override
    public void invalidate(Connection jdbc) {
        invalidated.increment();
    }
}
