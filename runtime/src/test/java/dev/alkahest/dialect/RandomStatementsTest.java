package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.ConstraintException;
import dev.alkahest.DatabaseException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.RandomStatement;
import dev.alkahest.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomStatementsTest {

    static Stream<String> databases() {
        return Stream.of("h2:mem:" + UUID.randomUUID(), "sqlite://");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void databaseUnderstandsEveryStatement(String url) {
        try (Engine engine = Engine.create(url);
                Connection connection = engine.connect()) {
            MetaData.of(Music.ALBUM, Music.ARTIST, Music.TRACK, Music.PLAYLIST, Music.PLAYLIST_TRACK)
                    .createAll(connection);
            connection.commit();
            for (long seed = 0; seed < 800; seed++) {
                execute(connection, seed);
            }
        }
    }

    /** A row that breaks a rule of the table was understood too. */
    private static void execute(Connection connection, long seed) {
        Statement statement = RandomStatement.of(seed, seed);
        try {
            connection.execute(statement);
        } catch (ConstraintException e) {
            assertThat(statement).isInstanceOf(Insert.class);
        } catch (DatabaseException e) {
            throw new AssertionError("seed " + seed, e);
        }
        connection.rollback();
    }
}
