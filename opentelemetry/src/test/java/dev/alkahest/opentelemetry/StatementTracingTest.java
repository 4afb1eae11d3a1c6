package dev.alkahest.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.UniqueException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementBinder;
import dev.alkahest.engine.StatementListener;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementTracingTest {

    private static final String SECRET = "s3cr3t";

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .build();
    private final Engine engine = Engine.create("h2:mem:traces;USER=sa;PASSWORD=" + SECRET);

    @BeforeEach
    void trace() {
        engine.begin(connection -> connection.update("CREATE TABLE artist (id integer PRIMARY KEY, name varchar(40))"));
        engine.addListener(StatementTracing.of(engine, openTelemetry));
    }

    @AfterEach
    void close() {
        engine.close();
        openTelemetry.close();
    }

    private static int insert(Connection connection, int id) {
        return connection.update("INSERT INTO artist VALUES (?, ?)", statement -> {
            statement.setInt(1, id);
            statement.setString(2, SECRET);
        });
    }

    private static void queryTwo(Connection connection) {
        connection.query("SELECT id FROM artist WHERE name = ?", statement -> statement.setString(1, SECRET), rows -> {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return new int[count];
        });
    }

    private SpanData only() {
        assertThat(spans.getFinishedSpanItems()).hasSize(1);
        return spans.getFinishedSpanItems().get(0);
    }

    @Test
    void statementIsASpan() {
        engine.begin(connection -> insert(connection, 1));
        SpanData span = only();
        assertThat(span.getName()).isEqualTo("INSERT");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("dev.alkahest");
        assertThat(span.getAttributes().asMap())
                .containsEntry(stringKey("db.system.name"), "h2database")
                .containsEntry(stringKey("db.operation.name"), "INSERT")
                .containsEntry(stringKey("db.query.text"), "INSERT INTO artist VALUES (?, ?)")
                .containsEntry(stringKey("alkahest.cause"), "statement")
                .hasSize(4);
        assertThat(span.hasEnded()).isTrue();
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    }

    @Test
    void spanIsWithinTheCurrentOne() {
        Span request = openTelemetry.getTracer("test").spanBuilder("request").startSpan();
        try (Scope scope = request.makeCurrent()) {
            assertThat(scope).isNotNull();
            engine.begin(connection -> insert(connection, 1));
        } finally {
            request.end();
        }
        assertThat(spans.getFinishedSpanItems().get(0).getParentSpanId())
                .isEqualTo(request.getSpanContext().getSpanId());
    }

    @Test
    void batchHasItsSize() {
        engine.begin(connection -> connection.batch(
                "INSERT INTO artist (id) VALUES (?)", 3, (statement, row) -> statement.setInt(1, row)));
        assertThat(only().getAttributes().get(longKey("db.operation.batch.size")))
                .isEqualTo(3);
    }

    @Test
    void queryHasTheNumberOfItsRows() {
        engine.begin(connection -> insert(connection, 1));
        spans.reset();
        List<Integer> ids = engine.beginAndReturn(
                connection -> connection.query("SELECT id FROM artist", StatementBinder.NOTHING, rows -> {
                    rows.next();
                    return List.of(rows.getInt(1));
                }));
        assertThat(ids).containsExactly(1);
        assertThat(only().getAttributes().get(longKey("db.response.returned_rows")))
                .isEqualTo(1);
    }

    @Test
    void failureSaysWhatItIsAndNoValue() {
        engine.begin(connection -> insert(connection, 1));
        spans.reset();
        assertThatThrownBy(() -> engine.begin(connection -> insert(connection, 1)))
                .isInstanceOf(UniqueException.class);
        SpanData span = only();
        assertThat(span.getStatus()).isEqualTo(StatusData.error());
        assertThat(span.getEvents()).isEmpty();
        assertThat(span.getAttributes().asMap())
                .containsEntry(stringKey("error.type"), "dev.alkahest.UniqueException")
                .containsEntry(stringKey("db.response.status_code"), "23505");
        assertThat(span.toString()).doesNotContain(SECRET);
    }

    @Test
    void valuesOfTextsAreLeftOut() {
        engine.begin(connection -> connection.update("INSERT INTO artist VALUES (7, '" + SECRET + "')"));
        assertThat(only().getAttributes().get(stringKey("db.query.text")))
                .isEqualTo("INSERT INTO artist VALUES (?, ?)");
        assertThat(only().toString()).doesNotContain(SECRET);
    }

    @Test
    void statementWithinAnotherHasItsOwnSpan() {
        engine.begin(connection -> insert(connection, 1));
        spans.reset();
        engine.begin(outer -> outer.query("SELECT id FROM artist", StatementBinder.NOTHING, rows -> {
            engine.begin(StatementTracingTest::queryTwo);
            return rows.next();
        }));
        assertThat(spans.getFinishedSpanItems())
                .extracting(span -> span.getAttributes().get(stringKey("db.query.text")))
                .containsExactly("SELECT id FROM artist WHERE name = ?", "SELECT id FROM artist");
    }

    @Test
    void statementThatAnotherListenerStopsEndsItsSpan() {
        engine.addListener(new StatementListener() {
            @Override
            public void beforeStatement(SentStatement statement) {
                throw new IllegalStateException("not now");
            }
        });
        assertThatThrownBy(() -> engine.begin(connection -> insert(connection, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(only().getAttributes().get(stringKey("error.type"))).isEqualTo("java.lang.IllegalStateException");
    }
}
