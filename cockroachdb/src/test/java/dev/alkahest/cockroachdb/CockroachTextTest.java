package dev.alkahest.cockroachdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.DisconnectException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.SerializationException;
import dev.alkahest.UniqueException;
import dev.alkahest.dialect.ConstructGallery;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What CockroachDB is told. */
class CockroachTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/constructs/cockroachdb.sql");

    private final Dialect dialect = Dialect.named("cockroachdb");

    /** {@code -DupdateGoldens=true} writes them anew. */
    @Test
    void constructsAreWhatTheDialectSays() throws IOException {
        String current = ConstructGallery.texts(dialect);
        if (Boolean.getBoolean("updateGoldens")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, current);
        } else {
            assertThat(current).isEqualTo(Files.readString(GOLDEN));
        }
    }

    @Test
    void urlsAreOfTheModule() {
        try (Engine engine = Engine.create("cockroachdb://scott:tiger@localhost:26257/music");
                Engine jdbc = Engine.create("jdbc:cockroachdb://localhost:26257/music")) {
            assertThat(engine.dialect().name()).isEqualTo("cockroachdb");
            assertThat(jdbc.dialect().name()).isEqualTo("cockroachdb");
        }
        Assertions.assertThatThrownBy(() -> Engine.create("cockroachdb://localhost/music?sslfactory=x"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("'sslfactory' of the URL makes the driver run or load code or files");
        Assertions.assertThatThrownBy(() -> Engine.create("cockroach://localhost/music"))
                .hasMessageContaining("Did you mean 'cockroachdb'?");
    }

    @Test
    void transactionsAreNotPrepared() {
        Assertions.assertThatThrownBy(dialect::twoPhase)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageStartingWith("cockroachdb can't prepare a transaction");
    }

    @Test
    void errorsAreToldBySqlstate() {
        assertThat(dialect.translate(new SQLException("restart transaction", "40001"), "COMMIT"))
                .isInstanceOf(SerializationException.class);
        assertThat(dialect.translate(new SQLException("result is ambiguous", "40003"), "COMMIT"))
                .isInstanceOf(DisconnectException.class);
        assertThat(dialect.translate(new SQLException("duplicate key", "23505"), "INSERT"))
                .isInstanceOf(UniqueException.class);
    }
}
