package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolTest {

    @TestOnAllDatabases
    void manyThreadsShareFewConnections(EngineBuilder builder) throws InterruptedException, ExecutionException {
        try (Engine engine = builder.poolSize(2).maxOverflow(1).create()) {
            NOTE.create(engine);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<?>> inserts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int id = i;
                inserts.add(threads.submit(() -> engine.begin(connection -> NOTE.insert(connection, id, "a"))));
            }
            threads.shutdown();
            for (Future<?> insert : inserts) {
                insert.get();
            }
            assertThat(NOTE.count(engine)).isEqualTo(200);
        }
    }
}
