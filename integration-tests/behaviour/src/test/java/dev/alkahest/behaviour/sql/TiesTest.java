package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.SingleSelect;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class TiesTest {

    private static final SingleSelect<String> BY_COUNT =
            select(THING.name).from(THING).orderBy(THING.count.asc());

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        List.of(1, 2, 2, 2, 3).forEach(count -> THING.add(engine, THING.name.to("n" + count), THING.count.to(count)));
    }

    @TestOnAllDatabases
    void thePeersOfTheLastRowAreKept(Engine engine) {
        if (!engine.dialect().supports(Capability.LIMIT_WITH_TIES)) {
            assertThatThrownBy(() -> THING.read(engine, BY_COUNT.limitWithTies(2)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining(
                            "has no limit with ties (Capability.LIMIT_WITH_TIES). Number the rows with rank()");
            return;
        }
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(2))).containsExactly("n1", "n2", "n2", "n2");
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(1))).containsExactly("n1");
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(9))).hasSize(5);
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(0))).isEmpty();
    }

    @TestOnAllDatabases(needs = Capability.LIMIT_WITH_TIES)
    void whatIsLeftOutFirstIsNoPeer(Engine engine) {
        assertThat(THING.read(engine, BY_COUNT.offset(2).limitWithTies(1))).containsExactly("n2", "n2");
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(1).offset(3))).containsExactly("n2");
        assertThat(THING.read(engine, BY_COUNT.limitWithTies(1).limit(2))).containsExactly("n1", "n2");
    }

    @TestOnAllDatabases(needs = Capability.LIMIT_WITH_TIES)
    void aSubqueryKeepsThem(Engine engine) {
        assertThat(THING.names(
                        engine,
                        THING.id.in(select(THING.id)
                                .from(THING)
                                .orderBy(THING.count.desc())
                                .limitWithTies(2))))
                .containsExactly("n2", "n2", "n2", "n3");
    }

    @TestOnAllDatabases
    void withoutAnOrderAllRowsWouldBePeers(Engine engine) {
        assertThatThrownBy(() -> select(THING.name).from(THING).limitWithTies(2))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "limitWithTies(...) keeps the peers of the last row, and without an order all rows are peers."
                                + " Call orderBy(...) first.");
    }
}
