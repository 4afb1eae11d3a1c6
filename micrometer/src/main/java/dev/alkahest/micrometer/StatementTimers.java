package dev.alkahest.micrometer;

import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** Times statements by what they are sent for, and by the class of the exception where they fail. */
final class StatementTimers implements StatementListener {

    private final MeterRegistry registry;
    private final Tags tags;

    StatementTimers(MeterRegistry registry, Tags tags) {
        this.registry = registry;
        this.tags = tags;
    }

    @Override
    public void afterStatement(SentStatement statement, OptionalLong rows, Duration duration) {
        timer(statement, "none").record(duration);
    }

    @Override
    public void statementFailed(SentStatement statement, Throwable error, Duration duration) {
        timer(statement, error.getClass().getSimpleName()).record(duration);
    }

    /** The registry knows the timers: there is one for each pair of the few causes and errors. */
    private Timer timer(SentStatement statement, String error) {
        String cause = statement.cause().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Timer.builder("alkahest.statements")
                .description("Statements that were sent, batches once each")
                .tags(tags.and("cause", cause, "error", error))
                .register(registry);
    }
}
