package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InDoubtException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule T8, after the end of the program that has prepared a transaction. */
class H2RecoveryTest {

    @TempDir
    Path folder;

    private Engine open() {
        return Engine.create("h2:file:" + folder.resolve("archive").toAbsolutePath());
    }

    @Test
    void T8_preparedTransactionsOutliveTheProgram() {
        try (Engine engine = open()) {
            engine.begin(connection -> connection.update("create table invoice (number integer)"));
            prepareAndDie(engine, 7, "kept");
            prepareAndDie(engine, 8, "lost");
        }
        try (Engine engine = open()) {
            assertThat(engine.preparedTransactions()).containsExactlyInAnyOrder("kept", "lost");
            engine.commitPrepared("kept");
            engine.rollbackPrepared("lost");
            assertThat(rows(engine, "select number from invoice")).containsExactly("7");
            assertThat(engine.preparedTransactions()).isEmpty();
            assertThatThrownBy(() -> engine.commitPrepared("lost")).isInstanceOf(DatabaseException.class);
        }
    }

    private static void prepareAndDie(Engine engine, int number, String id) {
        RefusingDataSource source = new RefusingDataSource(engine, "COMMIT TRANSACTION");
        try (Engine dying = Engine.builder(source.source(), engine.dialect()).create();
                Connection connection = dying.connect()) {
            connection.beginTwoPhase(id);
            connection.update("insert into invoice (number) values (" + number + ")");
            assertThatThrownBy(connection::commit).isInstanceOf(InDoubtException.class);
        }
    }
}
