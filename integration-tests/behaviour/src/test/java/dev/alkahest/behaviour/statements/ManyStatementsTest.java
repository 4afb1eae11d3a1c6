package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ManyStatementsTest {

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private static Insert sale(long id) {
        return insert(SALE).set(SALE.id, id).set(SALE.shopId, 1L).set(SALE.amount, (int) (id % 7));
    }

    private static long execute(Engine engine, Stream<Statement> statements) {
        return engine.beginAndReturn(connection -> connection.executeAll(statements));
    }

    private static long execute(Engine engine, Iterable<Statement> statements) {
        return engine.beginAndReturn(connection -> connection.executeAll(statements));
    }

    @TestOnAllDatabases
    void manyRowsAreSentInBatches(Engine engine) {
        long sent = SentStatements.in(
                engine,
                () -> assertThat(execute(engine, LongStream.range(100, 3_600).mapToObj(ManyStatementsTest::sale)))
                        .isEqualTo(3_500));

        assertThat(sent).isEqualTo(4);
        assertThat(rows(engine, select(count(), sum(SALE.amount)).where(SALE.id.ge(100L))))
                .containsExactly(List.of(3_500L, (int)
                        LongStream.range(100, 3_600).map(id -> id % 7).sum()));
    }

    @TestOnAllDatabases
    void statementsOfOtherTextsKeepTheirOrder(Engine engine) {
        assertThat(execute(
                        engine,
                        List.of(
                                sale(100),
                                sale(101),
                                update(SALE).set(SALE.amount, 50).where(SALE.id.ge(100L)),
                                sale(102),
                                delete(SALE).where(SALE.id.eq(101L)))))
                .isEqualTo(6);
        assertThat(rows(
                        engine,
                        select(SALE.id, SALE.amount).where(SALE.id.ge(100L)).orderBy(SALE.id.asc())))
                .containsExactly(List.of(100L, 50), List.of(102L, 4));
    }

    @TestOnAllDatabases
    void statementsAreTakenAsTheyAreSent(Engine engine) {
        AtomicInteger taken = new AtomicInteger();
        Stream<Statement> failing = LongStream.range(100, 10_000).mapToObj(id -> {
            taken.incrementAndGet();
            return sale(id == 150 ? 120 : id);
        });

        assertThatThrownBy(() -> execute(engine, failing)).isInstanceOf(UniqueException.class);
        assertThat(taken).hasValueLessThanOrEqualTo(1_001);
        assertThat(rows(engine, select(count()).from(SALE).where(SALE.id.ge(100L))))
                .containsExactly(List.of(0L));
    }

    @TestOnAllDatabases(needs = Capability.CHANGED_ROWS)
    void statementThatGivesRowsIsRefused(Engine engine) {
        assertThatThrownBy(() -> execute(engine, List.of(sale(100).returning(SALE.id))))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("executeAll(...) sends statements that give no rows, and this one does: ");
        assertThat(execute(engine, List.of())).isZero();
    }
}
