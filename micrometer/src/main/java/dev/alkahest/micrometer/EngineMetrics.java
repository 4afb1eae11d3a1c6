package dev.alkahest.micrometer;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Statistics;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/**
 * The metrics of an engine. Thread-safe; bind them once to a registry, before the engine is used.
 *
 * <pre>{@code
 * new EngineMetrics(engine, "music").bindTo(registry);
 * }</pre>
 *
 * <ul>
 *   <li>{@code alkahest.statements}, a timer: statements by what they are sent for ({@code cause}: {@code query}, {@code lazy load}, ...)
 *       and what becomes of them ({@code error}: {@code none}, {@code UniqueException}, ...)
 *   <li>{@code alkahest.commits}, {@code alkahest.rollbacks}, {@code alkahest.failures}, counters: transactions, and what was refused
 *   <li>{@code alkahest.connections.checkouts}, a timer: how long it takes to get a connection
 *   <li>{@code alkahest.connections.timeouts}, a counter: how often none was free in time
 *   <li>{@code alkahest.connections.in.use}, a gauge
 *   <li>{@code alkahest.connections.opened}, {@code alkahest.connections.invalidated}, counters: new ones, and dead ones; not heard of a
 *       {@code DataSource} of the user's
 * </ul>
 *
 * <p>All have the tag {@code engine}, which is the name given here.
 */
public final class EngineMetrics implements MeterBinder {

    private final Engine engine;
    private final Tags tags;

    /** Names an engine, as it shall be told from others; a URL is no name, as it may tell too much. */
    public EngineMetrics(Engine engine, String name) {
        this.engine = engine;
        this.tags = Tags.of("engine", name);
    }

    /** Registers the meters, and has the engine feed them from now on. */
    @Override
    public void bindTo(MeterRegistry registry) {
        engine.addListener(new StatementTimers(registry, tags));
        engine.addListener(new ConnectionCounters(registry, tags));
        Statistics statistics = engine.statistics();
        FunctionCounter.builder("alkahest.commits", statistics, Statistics::commits)
                .description("Transactions that were committed")
                .tags(tags)
                .register(registry);
        FunctionCounter.builder("alkahest.rollbacks", statistics, Statistics::rollbacks)
                .description("Transactions that were rolled back, those that only read included")
                .tags(tags)
                .register(registry);
        FunctionCounter.builder("alkahest.failures", statistics, Statistics::failures)
                .description("What the database or its driver has refused")
                .tags(tags)
                .register(registry);
        bindPool(registry, statistics);
    }

    private void bindPool(MeterRegistry registry, Statistics statistics) {
        FunctionTimer.builder(
                        "alkahest.connections.checkouts",
                        statistics,
                        Statistics::checkouts,
                        all -> all.checkoutTime().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("Connections that were taken from the pool")
                .tags(tags)
                .register(registry);
        FunctionCounter.builder("alkahest.connections.timeouts", statistics, Statistics::poolTimeouts)
                .description("How often no connection was free in time")
                .tags(tags)
                .register(registry);
        Gauge.builder("alkahest.connections.in.use", statistics, Statistics::connectionsInUse)
                .description("Connections that are taken and not given back yet")
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}
