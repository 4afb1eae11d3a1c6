package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.engines.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.engines.InvoiceTable.INVOICE;
import static dev.alkahest.behaviour.session.engines.LineTable.LINE;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.PartlyCommittedException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rules N1 to N3: customers are on a database of each kind, their invoices on an H2 of its own, the archive. */
class SeveralEnginesTest {

    private final Engine archive = Databases.h2();
    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine main) {
        sessions = SessionFactory.create(main, new EnginesMappers())
                .withEngine(INVOICE, archive)
                .withEngine(LINE, archive);
        sessions.metadata(main).createAll(main);
        sessions.metadata(archive).createAll(archive);
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    private static Customer ada() {
        Customer ada = new Customer("Ada");
        Invoice invoice = new Invoice(7);
        invoice.lines.add(new Line("tea"));
        ada.invoices.add(invoice);
        return ada;
    }

    private void addAda() {
        sessions.transaction(session -> session.add(ada()));
    }

    private static List<String> names(Engine main) {
        return rows(main, "select name from engines_customer order by name");
    }

    private List<String> numbers() {
        return rows(archive, "select number from engines_invoice order by number");
    }

    @TestOnAllDatabases
    void N1_rowsOfEachClassAreOnItsEngine(Engine main) {
        addAda();
        assertThat(names(main)).containsExactly("Ada");
        assertThat(rows(archive, "select number, customer_id from engines_invoice"))
                .containsExactly("7|1");
        assertThat(rows(archive, "select text, invoice_id from engines_line")).containsExactly("tea|1");
    }

    @TestOnAllDatabases
    void N1_eachEngineHasTablesOfItsOwn(Engine main) {
        assertThat(sessions.metadata(archive).tables()).containsExactlyInAnyOrder(INVOICE, LINE);
        assertThat(sessions.metadata(main).tables()).contains(CUSTOMER).doesNotContain(INVOICE, LINE);
    }

    @TestOnAllDatabases
    void N1_queriesGetsAndLazyLoadsGoToTheEngineOfTheirClass(Engine main) {
        addAda();
        try (Session session = sessions.open()) {
            Customer ada = session.query(CUSTOMER).one();
            assertThat(ada.invoices).hasSize(1);
            assertThat(ada.invoices.get(0).lines).hasSize(1);
            assertThat(session.get(INVOICE, 1L)).isSameAs(ada.invoices.get(0));
        }
        try (Session session = sessions.open()) {
            Invoice invoice = session.get(INVOICE, 1L);
            assertThat(invoice.customer.get().name).isEqualTo("Ada");
            assertThat(session.query(LINE).where(LINE.invoice().number.eq(7)).all())
                    .hasSize(1);
            assertThat(session.query(INVOICE).count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void N1_selectinLoadsAcrossEngines(Engine main) {
        addAda();
        try (Session session = sessions.open()) {
            SentStatements toMain = SentStatements.of(main);
            SentStatements toArchive = SentStatements.of(archive);
            Customer ada = session.query(CUSTOMER)
                    .options(selectin(CUSTOMER.invoices()))
                    .one();
            assertThat(ada.invoices).hasSize(1);
            assertThat(toMain.count()).isEqualTo(1);
            assertThat(toArchive.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void N1_changesAndDeletesGoToTheEngineOfTheirClass(Engine main) {
        addAda();
        sessions.transaction(session -> {
            Customer ada = session.query(CUSTOMER).one();
            ada.name = "Ada L.";
            ada.invoices.get(0).number = 8;
        });
        assertThat(names(main)).containsExactly("Ada L.");
        assertThat(numbers()).containsExactly("8");
        sessions.transaction(session -> session.delete(session.query(CUSTOMER).one()));
        assertThat(names(main)).isEmpty();
        assertThat(numbers()).isEmpty();
    }

    @TestOnAllDatabases
    void N1_statementsOfTheUsersGoToTheEngineOfTheirTables(Engine main) {
        addAda();
        sessions.transaction(session -> {
            Invoice invoice = session.query(INVOICE).one();
            session.execute(update(INVOICE).set(INVOICE.number, 9).where(INVOICE.number.eq(7)));
            assertThat(invoice.number).isEqualTo(9);
            assertThat(session.execute(select(count(CUSTOMER.id)).from(CUSTOMER))
                            .one()
                            .get(0))
                    .isEqualTo(1L);
            session.execute(delete(LINE));
        });
        assertThat(numbers()).containsExactly("9");
        assertThat(rows(archive, "select * from engines_line")).isEmpty();
    }

    @TestOnAllDatabases
    void N1_mergeFindsEachObjectOnItsEngine(Engine main) {
        addAda();
        Invoice changed = new Invoice(10);
        changed.id = 1L;
        changed.customer.set(new Customer("Bob"));
        sessions.transaction(session -> session.merge(changed));
        assertThat(names(main)).containsExactly("Ada", "Bob");
        assertThat(rows(archive, "select number, customer_id from engines_invoice"))
                .containsExactly("10|2");
    }

    @TestOnAllDatabases
    void N1_plannedFlushNamesTheEngines(Engine main) {
        try (Session session = sessions.open()) {
            session.add(ada());
            assertThat(session.planFlush().toString())
                    .contains("Customer, 1 row, new on " + main + ": INSERT")
                    .contains("Invoice, 1 row, new on " + archive + ": INSERT");
        }
    }

    @TestOnAllDatabases
    void N1_listenerIsToldOfEachConnection(Engine main) {
        List<Engine> begun = new ArrayList<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void afterBegin(Session session, Connection connection) {
                begun.add(connection.engine());
            }
        };
        sessions.withListener(listener).transaction(session -> session.add(ada()));
        assertThat(begun).containsExactly(main, archive);
    }

    @TestOnAllDatabases
    void N2_statementWithTablesOfTwoEnginesIsRefused(Engine main) {
        addAda();
        String across = "A statement runs on one engine, and this one has tables of two: that of Customer on " + main
                + ", and that of Invoice on " + archive
                + ". Read them by a statement each; a relationship from one engine to"
                + " another loads on first use or with selectin(...), and not with joined(...) or subquery(...), nor is it"
                + " joined by a path.";
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(INVOICE)
                            .where(INVOICE.customer().name.eq("Ada"))
                            .all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(across);
            assertThatThrownBy(() -> session.query(CUSTOMER)
                            .options(joined(CUSTOMER.invoices()))
                            .all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(across);
            assertThatThrownBy(() -> session.query(CUSTOMER)
                            .options(subquery(CUSTOMER.invoices()))
                            .all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(across);
            assertThatThrownBy(() -> session.execute(
                            select(CUSTOMER.name, INVOICE.number).from(CUSTOMER).join(CUSTOMER.invoices())))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(across);
            assertThat(session.query(CUSTOMER).all()).as("nothing was lost").hasSize(1);
        }
    }

    @TestOnAllDatabases
    void T2_connectionIsTakenOfTheEngineThatIsNeeded(Engine main) {
        addAda();
        main.close();
        try (Session session = sessions.open()) {
            assertThat(session.query(INVOICE).count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void N3_rollbackTakesBackAll(Engine main) {
        try (Session session = sessions.open()) {
            Customer ada = ada();
            session.add(ada);
            session.flush();
            session.rollback();
            assertThat(session.stateOf(ada)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(names(main)).isEmpty();
        assertThat(numbers()).isEmpty();
    }

    @TestOnAllDatabases
    void N3_flushThatFailsOnOneEngineRollsBackAll(Engine main) {
        try (Session session = sessions.open()) {
            session.add(ada());
            session.add(new Invoice(7));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(UniqueException.class)
                    .hasMessageContaining("Invoice");
            assertThatThrownBy(() -> session.query(CUSTOMER)).isInstanceOf(SessionInactiveException.class);
            session.rollback();
            assertThat(session.query(CUSTOMER).all()).isEmpty();
            assertThat(session.query(INVOICE).all()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void N3_savepointIsOnAllEngines(Engine main) {
        try (Session session = sessions.open()) {
            session.add(ada());
            NestedTransaction nested = session.beginNested();
            Customer ada = session.query(CUSTOMER).one();
            ada.name = "Bob";
            ada.invoices.get(0).number = 8;
            session.flush();
            nested.rollback();
            assertThat(ada.name).isEqualTo("Ada");
            assertThat(ada.invoices.get(0).number).isEqualTo(7);
            session.commit();
        }
        assertThat(names(main)).containsExactly("Ada");
        assertThat(numbers()).containsExactly("7");
    }

    @TestOnAllDatabases
    void N3_savepointTakesInConnectionsThatComeLater(Engine main) {
        try (Session session = sessions.open()) {
            session.add(new Customer("Ada"));
            session.flush();
            NestedTransaction outer = session.beginNested();
            session.nested(() -> session.add(new Invoice(1)));
            NestedTransaction inner = session.beginNested();
            session.add(new Invoice(2));
            session.flush();
            inner.rollback();
            assertThat(session.query(INVOICE).all()).hasSize(1);
            outer.rollback();
            assertThat(session.query(INVOICE).all()).isEmpty();
            session.add(new Invoice(3));
            session.commit();
        }
        assertThat(names(main)).containsExactly("Ada");
        assertThat(numbers()).containsExactly("3");
    }

    @TestOnAllDatabases
    void N3_flushThatFailsInSavepointRollsBackToItOnAllEngines(Engine main) {
        try (Session session = sessions.open()) {
            session.add(ada());
            session.flush();
            try (NestedTransaction nested = session.beginNested()) {
                session.add(new Customer("Bob"));
                session.add(new Invoice(7));
                assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
                nested.rollback();
            }
            session.commit();
        }
        assertThat(names(main)).containsExactly("Ada");
        assertThat(numbers()).containsExactly("7");
    }

    @TestOnAllDatabases
    void N3_commitThatFailsOnTheFirstEngineCommitsNothing(Engine main) {
        try (Session session = sessions.open()) {
            session.add(new Invoice(1));
            session.flush();
            session.add(new Customer("Ada"));
            session.flush();
            archive.close();
            assertThatThrownBy(session::commit).isNotInstanceOf(PartlyCommittedException.class);
            session.rollback();
        }
        assertThat(names(main)).isEmpty();
    }

    @TestOnAllDatabases
    void N3_commitThatFailsOnAnotherEngineSaysWhatWasCommitted(Engine main) {
        Customer ada = ada();
        try (Session session = sessions.open()) {
            session.add(ada);
            session.flush();
            archive.close();
            assertThatThrownBy(session::commit)
                    .isInstanceOf(PartlyCommittedException.class)
                    .hasMessageContaining("Committed: " + main + ". Not committed, but rolled back where the cause says"
                            + " nothing else: " + archive + ".");
            session.rollback();
            assertThat(session.stateOf(ada)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(names(main)).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void N3_closedSessionGivesAllConnectionsBack(Engine main) {
        for (int round = 0; round < 20; round++) {
            try (Session session = sessions.open()) {
                session.add(ada());
                session.flush();
            }
        }
        assertThat(names(main)).isEmpty();
        assertThat(numbers()).isEmpty();
    }

    @TestOnAllDatabases
    void N3_changedKeyIsRefusedWhereRowsOfAnotherEngineMayReferToIt(Engine main) {
        addAda();
        try (Session session = sessions.open()) {
            session.query(CUSTOMER).one().id = 5L;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("The key of a Customer was changed from 1 to 5, and rows may refer to it by"
                            + " Invoice.customer, which is no foreign key that the database could carry it on by: rows of"
                            + " Customer are on another engine.");
        }
    }

    @TestOnAllDatabases
    void N2_connectionOfTheUsersIsOfOneEngine(Engine main) {
        try (Connection connection = main.connect();
                Session session = sessions.withConnection(connection).open()) {
            session.add(new Customer("Ada"));
            session.flush();
            session.add(new Invoice(1));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("This session works on a connection of " + main);
        }
    }
}
