package dev.alkahest.behaviour.projection.arrays;

import static dev.alkahest.behaviour.projection.arrays.BoardTable.BOARD;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;

class ArrayProjectionTest {

    @TestOnAllDatabases(needs = Capability.ARRAYS) // they have no arrays
    void arraysAreReadIntoComponents(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new ArraysMappers());
        sessions.metadata().createAll(engine);
        Board board = new Board();
        board.id = 1;
        board.tags = List.of("one", "two");
        board.counts = new long[] {5, 6};
        Board empty = new Board();
        empty.id = 2;
        sessions.transaction(session -> session.addAll(List.of(board, empty)));

        List<Tagged> read = sessions.call(session -> session.execute(
                        select(TaggedProjection.of(BOARD.tags, BOARD.counts)).orderBy(BOARD.id.asc()))
                .all());

        assertThat(read.get(0).tags).containsExactly("one", "two");
        assertThat(read.get(0).counts).containsExactly(5, 6);
        assertThat(read.get(1).tags).isNull();
        assertThat(read.get(1).counts).isNull();
    }
}
