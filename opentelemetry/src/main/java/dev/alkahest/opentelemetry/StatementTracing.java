package dev.alkahest.opentelemetry;

import dev.alkahest.DatabaseException;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * Makes a span of each statement, within the span that is current. Thread-safe.
 *
 * <pre>{@code
 * engine.addListener(StatementTracing.of(engine, openTelemetry));
 * }</pre>
 *
 * <p>Its attributes are {@code db.system.name}, {@code db.operation.name}, {@code db.query.text}, {@code db.operation.batch.size}, {@code
 * db.response.returned_rows}, {@code db.response.status_code} and {@code error.type} of OpenTelemetry's conventions for databases, and
 * {@code alkahest.cause}: what the statement was sent for, such as {@code lazy load of Album.tracks}. Values that a text of the user's has
 * are left out of it, and so are messages of errors, as those of drivers have values.
 */
public final class StatementTracing implements StatementListener {

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
    private static final AttributeKey<Long> BATCH_SIZE = AttributeKey.longKey("db.operation.batch.size");
    private static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");
    private static final AttributeKey<String> STATUS = AttributeKey.stringKey("db.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> CAUSE = AttributeKey.stringKey("alkahest.cause");

    private final Tracer tracer;
    private final String system;
    private final QueryText texts;

    /** The statements that run in a thread: one, unless a statement is sent while the rows of another are read. */
    private final ThreadLocal<Deque<Running>> running = ThreadLocal.withInitial(ArrayDeque::new);

    private StatementTracing(Tracer tracer, String dialect) {
        this.tracer = tracer;
        this.system = switch (dialect) {
            case "h2" -> "h2database";
            case "oracle" -> "oracle.db";
            case "sqlserver" -> "microsoft.sql_server";
            default -> dialect;
        };
        this.texts = QueryText.of(dialect);
    }

    /** Returns what is to be added to the engine, whose spans go to a tracer of this name: {@code dev.alkahest}. */
    public static StatementTracing of(Engine engine, OpenTelemetry openTelemetry) {
        return new StatementTracing(
                openTelemetry.getTracer("dev.alkahest"), engine.dialect().name());
    }

    @Override
    public void beforeStatement(SentStatement statement) {
        String operation = QueryText.operation(statement.sql());
        SpanBuilder span = tracer.spanBuilder(operation.isEmpty() ? system : operation)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(SYSTEM, system)
                .setAttribute(TEXT, texts.withoutValues(statement.sql()))
                .setAttribute(CAUSE, statement.cause().toString());
        if (!operation.isEmpty()) {
            span.setAttribute(OPERATION, operation);
        }
        if (statement.batchSize() > 1) {
            span.setAttribute(BATCH_SIZE, (long) statement.batchSize());
        }
        running.get().push(new Running(statement, span.startSpan()));
    }

    @Override
    public void afterStatement(SentStatement statement, OptionalLong rows, Duration duration) {
        Span span = end(statement);
        if (rows.isPresent() && QueryText.operation(statement.sql()).equals("SELECT")) {
            span.setAttribute(ROWS, rows.getAsLong());
        }
        span.end();
    }

    @Override
    public void statementFailed(SentStatement statement, Throwable error, Duration duration) {
        Span span = end(statement);
        span.setAttribute(ERROR, error.getClass().getName());
        span.setStatus(StatusCode.ERROR);
        if (error instanceof DatabaseException failure) {
            failure.sqlState().ifPresent(state -> span.setAttribute(STATUS, state));
        }
        span.end();
    }

    /** Returns the span of a statement; it is that of the one that has begun last. */
    private Span end(SentStatement statement) {
        Deque<Running> all = running.get();
        Span span = Span.getInvalid();
        while (!all.isEmpty() && span == Span.getInvalid()) {
            Running last = all.pop();
            span = last.statement == statement ? last.span : span;
        }
        if (all.isEmpty()) {
            running.remove();
        }
        return span;
    }

    /** A statement that has not ended. */
    private record Running(SentStatement statement, Span span) {}
}
