package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.DeadlockException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Sql;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class DeadlockTest {

    // SQLite has one writer at a time, so nobody waits in a circle; Firebird tells no deadlock from a conflict.
    @TestOnAllDatabases(except = {Database.SQLITE, Database.FIREBIRD})
    void victimCannotCommitWhatIsLeft(Engine engine) throws InterruptedException, ExecutionException {
        NOTE.create(engine);
        engine.begin(connection -> {
            NOTE.insert(connection, 1, "a");
            NOTE.insert(connection, 2, "b");
        });
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection first = engine.connect();
                Connection second = engine.connect()) {
            change(first, 1);
            change(second, 2);
            Future<Boolean> firstIsVictim = threads.submit(() -> isVictim(first, 2));
            boolean secondIsVictim = isVictim(second, 1);

            assertThat(List.of(firstIsVictim.get(), secondIsVictim)).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
    }

    private static boolean isVictim(Connection connection, int id) {
        try {
            change(connection, id);
            connection.commit();
            return false;
        } catch (DeadlockException e) {
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Nothing was committed");
            connection.rollback();
            return true;
        }
    }

    private static void change(Connection connection, int id) {
        connection.execute(Sql.update(NOTE).set(NOTE.body, "changed").where(NOTE.id.eq(id)));
    }
}
