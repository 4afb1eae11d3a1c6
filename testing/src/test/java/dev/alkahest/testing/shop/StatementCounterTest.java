package dev.alkahest.testing.shop;

import static dev.alkahest.testing.shop.AlbumTable.ALBUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.session.Session;
import dev.alkahest.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatementCounterTest {

    private final AlbumShop shop = new AlbumShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void statementsAreCountedAndBatchesCountOnce() {
        try (Session session = shop.sessions.open();
                StatementCounter statements = StatementCounter.on(shop.engine)) {
            session.addAll(List.of(new Album("A"), new Album("B")));
            session.commit();

            statements.assertCount(2);
            assertThat(statements.statements())
                    .extracting(SentStatement::batchSize)
                    .containsExactly(2, 2);
        }
    }

    @Test
    void anotherNumberFailsWithATableOfTheStatements() {
        try (Session session = shop.sessions.open();
                StatementCounter statements = StatementCounter.on(shop.engine)) {
            assertThat(session.query(ALBUM).all().get(0).tracks.size()).isEqualTo(1);

            assertThatThrownBy(() -> statements.assertCount(1))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Expected 1 statement, but 2 were sent:")
                    .hasMessageContaining("query of Album")
                    .hasMessageContaining("SELECT album.id, album.title FROM album")
                    .hasMessageContaining("lazy load of Album.tracks");
            assertThat(failureOf(statements).lines()).hasSize(4);
        }
    }

    private static String failureOf(StatementCounter statements) {
        try {
            statements.assertCount(0);
        } catch (AssertionError e) {
            return e.getMessage();
        }
        throw new IllegalStateException("nothing failed");
    }

    @Test
    void tableShowsRows() {
        try (Session session = shop.sessions.open();
                StatementCounter statements = StatementCounter.on(shop.engine)) {
            session.query(ALBUM).all();

            assertThat(failureOf(statements)).containsPattern("\\n +1 +6 +\\d+\\.\\d\\d  query of Album  SELECT");
        }
    }

    @Test
    void missingStatementFails() {
        try (StatementCounter statements = StatementCounter.on(shop.engine)) {
            assertThatThrownBy(() -> statements.assertCount(2))
                    .hasMessage("Expected 2 statements, but none were sent.");
        }
    }

    @Test
    void upperLimitAllowsFewer() {
        try (Session session = shop.sessions.open();
                StatementCounter statements = StatementCounter.on(shop.engine)) {
            session.query(ALBUM).count();
            session.query(ALBUM).count();

            assertThatCode(() -> statements.assertAtMost(3)).doesNotThrowAnyException();
            assertThatThrownBy(() -> statements.assertAtMost(1))
                    .hasMessageStartingWith("Expected at most 1 statement, but 2 were sent:");
        }
    }

    @Test
    void failedStatementCounts() {
        try (StatementCounter statements = StatementCounter.on(shop.engine)) {
            assertThatThrownBy(() -> shop.engine.begin(connection -> connection.update("DROP TABLE nowhere")))
                    .isInstanceOf(DatabaseException.class);

            assertThat(failureOf(statements)).contains("failed").contains("DROP TABLE nowhere");
        }
    }

    @Test
    void nothingIsCountedAfterCloseAndResetForgets() {
        StatementCounter statements = StatementCounter.on(shop.engine);
        try (Session session = shop.sessions.open()) {
            session.query(ALBUM).count();
            statements.reset();
            session.query(ALBUM).count();
            statements.close();
            session.query(ALBUM).count();

            assertThat(statements.count()).isEqualTo(1);
        }
    }
}
