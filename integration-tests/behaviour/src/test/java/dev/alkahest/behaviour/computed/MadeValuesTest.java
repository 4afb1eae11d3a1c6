package dev.alkahest.behaviour.computed;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.computed.BargeTable.BARGE;
import static dev.alkahest.behaviour.computed.DocketTable.DOCKET;
import static dev.alkahest.behaviour.computed.StampTable.STAMP;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class MadeValuesTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ComputedMappers());
        sessions.metadata().createAll(engine);
    }

    private Docket saved(int price, int quantity) {
        Docket docket = new Docket(price, quantity);
        sessions.transaction(session -> session.add(docket));
        return docket;
    }

    private static boolean givesValuesWithKeys(Engine engine) {
        return engine.dialect().supports(Capability.VALUES_WITH_KEYS);
    }

    @TestOnAllDatabases
    void F17_computedColumnsAndEmptyOnesWithADefaultAreLeftOut(Engine engine) {
        try (SqlLog log = SqlLog.open()) {
            saved(3, 4);
            assertThat(log.take().get(0))
                    .contains("price", "quantity", "version")
                    .doesNotMatch("(?is).*insert into docket ?\\([^)]*(total|state).*");
        }
    }

    @TestOnAllDatabases
    void F19_insertedObjectHasWhatTheDatabaseMade(Engine engine) {
        try (Session session = sessions.open()) {
            Docket docket = new Docket(3, 4);
            session.add(docket);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(givesValuesWithKeys(engine) ? 1 : 2);

            assertThat(docket.total).isEqualTo(12);
            assertThat(docket.state).isEqualTo("new");
            assertThat(session.isExpired(docket)).isFalse();
            assertThat(session.isModified(docket)).isFalse();
        }
    }

    @TestOnAllDatabases
    void F19_everyObjectOfABatchHasItsOwnValues(Engine engine) {
        try (Session session = sessions.open()) {
            List<Docket> dockets = new ArrayList<>();
            for (int number = 0; number < 50; number++) {
                dockets.add(new Docket(number, 2));
                dockets.get(number).state = number % 2 == 0 ? null : "paid";
            }
            session.addAll(dockets);
            session.commit();

            assertThat(dockets).allSatisfy(docket -> {
                assertThat(docket.total).isEqualTo(2 * docket.price);
                assertThat(docket.state).isEqualTo(docket.price % 2 == 0 ? "new" : "paid");
            });
        }
    }

    @TestOnAllDatabases
    void F19_updatedObjectHasWhatTheDatabaseComputed(Engine engine) {
        saved(3, 4);
        saved(1, 1);
        try (Session session = sessions.open()) {
            List<Docket> dockets =
                    session.query(DOCKET).orderBy(DOCKET.id.asc()).all();
            dockets.get(0).price = 5;
            dockets.get(1).quantity = 7;
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(3);

            assertThat(dockets).extracting(docket -> docket.total).containsExactly(20, 7);
            assertThat(dockets).noneMatch(session::isModified);
        }
    }

    @TestOnAllDatabases
    void F19_valuesAreReadWhereTheKeyWasSet(Engine engine) {
        Stamp first = new Stamp("NO", 1, "Fjord");
        Stamp second = new Stamp("NO", 2, "Elk");
        try (Session session = sessions.open()) {
            session.addAll(List.of(first, second));
            session.flush();
            assertThat(first.searched + second.searched).isEqualTo("fjordelk");
            assertThat(first.copies).isEqualTo(1);

            second.motif = "Troll";
            session.commit();
            assertThat(second.searched).isEqualTo("troll");
        }
    }

    @TestOnAllDatabases
    void F19_valuesOfEveryTableOfAHierarchyAreRead(Engine engine) {
        Barge barge = new Barge(40, 5);
        try (Session session = sessions.open()) {
            session.add(barge);
            session.flush();
            assertThat(barge.flag + barge.area + "/" + barge.crew).isEqualTo("DE200/3");
            assertThat(session.isExpired(barge)).isFalse();

            barge.width = 6;
            session.commit();
            assertThat(barge.area).isEqualTo(240);
            assertThat(session.query(BARGE).where(BARGE.area.gt(200)).one()).isSameAs(barge);
        }
    }

    @TestOnAllDatabases
    void F20_newObjectInTheRowOfADeletedOneHasItsOwnValues(Engine engine) {
        sessions.transaction(session -> session.add(new Stamp("NO", 1, "Fjord")));
        try (Session session = sessions.open()) {
            Stamp former = session.query(STAMP).one();
            Stamp stamp = new Stamp("NO", 1, "Elk");
            session.delete(former);
            session.add(stamp);
            session.commit();

            assertThat(stamp.searched).isEqualTo("elk");
            assertThat(former.searched).isEqualTo("fjord");
        }
    }

    @TestOnAllDatabases
    void rollbackTakesComputedValuesBack(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Docket docket = session.query(DOCKET).one();
            docket.price = 5;
            session.flush();
            session.rollback();
            assertThat(docket.total).isEqualTo(12);
        }
    }

    @TestOnAllDatabases
    void objectAddedAgainAfterARollbackIsInserted(Engine engine) {
        Docket docket = new Docket(3, 4);
        try (Session session = sessions.open()) {
            session.add(docket);
            session.flush();
            session.rollback();
            docket.price = 1;
            session.add(docket);
            session.commit();
        }
        assertThat(docket.total).isEqualTo(4);
        assertThat(rows(engine, "select total, state from docket")).containsExactly("4|new");
    }

    @TestOnAllDatabases
    void settingAComputedAttributeIsRefused(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Docket docket = session.query(DOCKET).one();
            docket.total = 0;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("docket.total of Docket 1 was set, and the database computes it from price * quantity."
                            + " Set what it is computed from.");
        }
    }

    @TestOnAllDatabases
    void statementThatSetsAComputedColumnIsRefused(Engine engine) {
        String refusal = "The database computes docket.total from price * quantity, so it can't be set. Set what it is"
                + " computed from.";
        assertThatThrownBy(() -> update(DOCKET).set(DOCKET.total, 1)).hasMessage(refusal);
        assertThatThrownBy(() -> insert(DOCKET).values(DOCKET.total.to(1))).hasMessage(refusal);
        assertThatThrownBy(() -> insert(DOCKET).from(select(DOCKET.total).from(DOCKET), DOCKET.total))
                .hasMessage(refusal);
    }

    @TestOnAllDatabases
    void mergeLeavesComputedValuesToTheDatabase(Engine engine) {
        Docket detached = saved(3, 4);
        try (Session session = sessions.open()) {
            Docket changed = new Docket(5, 4);
            changed.id = detached.id;
            changed.state = "paid";
            Docket merged = session.merge(changed);
            session.commit();
            assertThat(merged.total).isEqualTo(20);
        }
    }

    @TestOnAllDatabases
    void statementsAreFollowedByComputedValues(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Docket docket = session.query(DOCKET).one();
            session.execute(update(DOCKET).set(DOCKET.price, 10));
            assertThat(docket.total).isEqualTo(40);
        }
    }

    @TestOnAllDatabases
    void upsertedObjectIsReadAgain(Engine engine) {
        sessions.transaction(session -> session.add(new Stamp("NO", 1, "Fjord")));
        try (Session session = sessions.open()) {
            Stamp stamp = new Stamp("NO", 1, "Elk");
            session.upsert(stamp, STAMP.country, STAMP.number);
            session.flush();
            assertThat(session.isExpired(stamp)).isTrue();
            assertThat(session.query(STAMP).one().searched).isEqualTo("elk");
        }
    }

    @TestOnAllDatabases
    void F26_detachedObjectOfAnUpsertHasTheValuesThatTheRowHad(Engine engine) {
        Stamp fjord = new Stamp("NO", 1, "Fjord");
        fjord.copies = 7;
        sessions.transaction(session -> session.add(fjord));
        Stamp elk = new Stamp("NO", 1, "Elk");
        sessions.transaction(session -> session.upsert(elk));
        assertThat(elk.copies).isEqualTo(7);
        assertThat(elk.searched).isEqualTo("elk");

        sessions.transaction(session -> session.merge(elk));
        assertThat(rows(engine, "select motif, copies from stamp")).containsExactly("Elk|7");
    }

    @TestOnAllDatabases
    void historyTellsComputedValues(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Docket docket = session.query(DOCKET).one();
            assertThat(session.history(docket, DOCKET.total).unchanged()).containsExactly(12);
        }
    }
}
