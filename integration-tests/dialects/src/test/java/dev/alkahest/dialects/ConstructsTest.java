package dev.alkahest.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each database that is run for real understands every construct that its dialect does not refuse. */
class ConstructsTest {

    @TempDir
    static Path directory;

    static Stream<String> urls() {
        return Stream.of(
                "h2:mem:" + UUID.randomUUID(),
                "hsqldb:mem:" + UUID.randomUUID(),
                "sqlite:///" + directory.resolve("constructs.db"),
                PostgresServer.url(),
                MariadbServer.url("constructs"));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void databaseUnderstandsEveryConstruct(String url) {
        try (Engine engine = Engine.create(url)) {
            Understanding understanding = Understanding.of(engine);
            assertThat(understanding.refused()).isEmpty();
            assertThat(understanding.understood()).isGreaterThan(120);
        }
    }
}
