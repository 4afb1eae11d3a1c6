package dev.alkahest.behaviour.computed;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.computed.BargeTable.BARGE;
import static dev.alkahest.behaviour.computed.ReceiptTable.RECEIPT;
import static dev.alkahest.behaviour.computed.StampTable.STAMP;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class MadeValuesTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ComputedMappers());
        sessions.metadata().createAll(engine);
    }

    private Receipt saved(int price, int quantity) {
        Receipt receipt = new Receipt(price, quantity);
        sessions.transaction(session -> session.add(receipt));
        return receipt;
    }

    private static boolean givesValuesWithKeys(Engine engine) {
        return !engine.dialect().name().equals("mariadb");
    }

    @TestOnAllDatabases
    void F19_insertedObjectHasWhatTheDatabaseMade(Engine engine) {
        try (Session session = sessions.open()) {
            Receipt receipt = new Receipt(3, 4);
            session.add(receipt);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(givesValuesWithKeys(engine) ? 1 : 2);

            assertThat(receipt.total).isEqualTo(12);
            assertThat(receipt.state).isEqualTo("new");
            assertThat(session.isExpired(receipt)).isFalse();
            assertThat(session.isModified(receipt)).isFalse();
        }
    }

    @TestOnAllDatabases
    void F19_everyObjectOfABatchHasItsOwnValues(Engine engine) {
        try (Session session = sessions.open()) {
            List<Receipt> receipts = new ArrayList<>();
            for (int number = 0; number < 50; number++) {
                receipts.add(new Receipt(number, 2));
                receipts.get(number).state = number % 2 == 0 ? null : "paid";
            }
            session.addAll(receipts);
            session.commit();

            assertThat(receipts).allSatisfy(receipt -> {
                assertThat(receipt.total).isEqualTo(2 * receipt.price);
                assertThat(receipt.state).isEqualTo(receipt.price % 2 == 0 ? "new" : "paid");
            });
        }
    }

    @TestOnAllDatabases
    void F19_updatedObjectHasWhatTheDatabaseComputed(Engine engine) {
        saved(3, 4);
        saved(1, 1);
        try (Session session = sessions.open()) {
            List<Receipt> receipts = session.query(RECEIPT).orderBy(RECEIPT.id.asc()).all();
            receipts.get(0).price = 5;
            receipts.get(1).quantity = 7;
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(3);

            assertThat(receipts).extracting(receipt -> receipt.total).containsExactly(20, 7);
            assertThat(receipts).noneMatch(session::isModified);
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
            Receipt receipt = session.query(RECEIPT).one();
            receipt.price = 5;
            session.flush();
            session.rollback();
            assertThat(receipt.total).isEqualTo(12);
        }
    }

    @TestOnAllDatabases
    void objectAddedAgainAfterARollbackIsInserted(Engine engine) {
        Receipt receipt = new Receipt(3, 4);
        try (Session session = sessions.open()) {
            session.add(receipt);
            session.flush();
            session.rollback();
            receipt.price = 1;
            session.add(receipt);
            session.commit();
        }
        assertThat(receipt.total).isEqualTo(4);
        assertThat(rows(engine, "select total, state from receipt")).containsExactly("4|new");
    }

    @TestOnAllDatabases
    void settingAComputedAttributeIsRefused(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Receipt receipt = session.query(RECEIPT).one();
            receipt.total = 0;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("receipt.total of Receipt 1 was set, and the database computes it from price * quantity."
                            + " Set what it is computed from.");
        }
    }

    @TestOnAllDatabases
    void statementThatSetsAComputedColumnIsRefused(Engine engine) {
        String refusal = "The database computes receipt.total from price * quantity, so it can't be set. Set what it is"
                + " computed from.";
        assertThatThrownBy(() -> update(RECEIPT).set(RECEIPT.total, 1)).hasMessage(refusal);
        assertThatThrownBy(() -> insert(RECEIPT).values(RECEIPT.total.to(1))).hasMessage(refusal);
        assertThatThrownBy(() -> insert(RECEIPT).from(select(RECEIPT.total).from(RECEIPT), RECEIPT.total))
                .hasMessage(refusal);
    }

    @TestOnAllDatabases
    void mergeLeavesComputedValuesToTheDatabase(Engine engine) {
        Receipt detached = saved(3, 4);
        try (Session session = sessions.open()) {
            Receipt changed = new Receipt(5, 4);
            changed.id = detached.id;
            changed.state = "paid";
            Receipt merged = session.merge(changed);
            session.commit();
            assertThat(merged.total).isEqualTo(20);
        }
    }

    @TestOnAllDatabases
    void statementsAreFollowedByComputedValues(Engine engine) {
        saved(3, 4);
        try (Session session = sessions.open()) {
            Receipt receipt = session.query(RECEIPT).one();
            session.execute(update(RECEIPT).set(RECEIPT.price, 10));
            assertThat(receipt.total).isEqualTo(40);
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
}
