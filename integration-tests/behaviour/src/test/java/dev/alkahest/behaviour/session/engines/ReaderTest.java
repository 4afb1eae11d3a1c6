package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.engines.CustomerTable.CUSTOMER;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.RowLock;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rule N4: the copy has what the test puts there, so that it shows who has read from it. */
@KeepsTables
class ReaderTest {

    private Engine copy;
    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine main, Database database) {
        copy = Engine.create(Databases.url(database));
        SessionFactory plain = SessionFactory.create(main, new EnginesMappers());
        sessions = plain.withReader(copy);
        for (Engine engine : List.of(main, copy)) {
            plain.metadata().createAll(engine);
        }
        change(main, "insert into engines_customer (id, name) values (100, 'main')");
        change(copy, "insert into engines_customer (id, name) values (100, 'copy')");
    }

    @AfterEach
    void closeCopy() {
        copy.close();
    }

    private static String name(Session session) {
        return session.query(CUSTOMER).where(CUSTOMER.id.eq(100L)).one().name;
    }

    @TestOnAllDatabases
    void N4_queriesAndGetsReadFromTheCopy(Engine main) {
        SentStatements toMain = SentStatements.of(main);
        try (Session session = sessions.open()) {
            assertThat(name(session)).isEqualTo("copy");
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(CUSTOMER, 100L).name).isEqualTo("copy");
            session.refresh(session.get(CUSTOMER, 100L));
        }
        assertThat(toMain.count()).isZero();
    }

    @TestOnAllDatabases
    void N4_sessionThatHasFlushedReadsFromTheMainEngine(Engine main) {
        try (Session session = sessions.open()) {
            session.add(new Customer("Ada"));
            session.flush();
            assertThat(name(session)).isEqualTo("main");
            session.commit();
            assertThat(name(session)).isEqualTo("main");
        }
        assertThat(rows(main, "select count(*) from engines_customer")).containsExactly("2");
        assertThat(rows(copy, "select count(*) from engines_customer")).containsExactly("1");
    }

    @TestOnAllDatabases
    void N4_autoflushIsAFlush(Engine main) {
        try (Session session = sessions.open()) {
            session.add(new Customer("Ada"));
            assertThat(session.query(CUSTOMER).all())
                    .extracting(customer -> customer.name)
                    .contains("main", "Ada");
        }
    }

    @TestOnAllDatabases
    void N4_flushThatWritesNothingLeavesTheReaderAlone(Engine main) {
        try (Session session = sessions.open()) {
            session.flush();
            assertThat(name(session)).isEqualTo("copy");
        }
    }

    @TestOnAllDatabases
    void N4_statementThatWritesGoesToTheMainEngine(Engine main) {
        try (Session session = sessions.open()) {
            Customer customer = session.query(CUSTOMER).one();
            session.execute(update(CUSTOMER).set(CUSTOMER.name, "changed"));
            assertThat(customer.name).isEqualTo("changed");
            session.commit();
        }
        assertThat(rows(main, "select name from engines_customer")).containsExactly("changed");
        assertThat(rows(copy, "select name from engines_customer")).containsExactly("copy");
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS)
    void N4_rowsAreLockedOnTheMainEngineAndReadThere(Engine main) {
        SentStatements toCopy = SentStatements.of(copy);
        try (Session session = sessions.open()) {
            assertThat(session.query(CUSTOMER).forUpdate().one().name).isEqualTo("main");
            assertThat(name(session)).isEqualTo("main");
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(CUSTOMER, 100L, RowLock.forUpdate()).name).isEqualTo("main");
        }
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(CUSTOMER.name).from(CUSTOMER).forUpdate())
                            .one()
                            .get(CUSTOMER.name))
                    .isEqualTo("main");
        }
        assertThat(toCopy.count()).isZero();
        try (Session session = sessions.open()) {
            Customer customer = session.get(CUSTOMER, 100L);
            assertThat(customer.name).isEqualTo("copy");
            session.refresh(customer, RowLock.forUpdate());
            assertThat(customer.name).isEqualTo("main");
        }
    }

    @TestOnAllDatabases
    void N4_whatWasReadFromTheCopyIsWrittenToTheMainEngine(Engine main) {
        sessions.transaction(session -> {
            try (NestedTransaction nested = session.beginNested()) {
                session.get(CUSTOMER, 100L).name = "changed";
                nested.commit();
            }
        });
        assertThat(rows(main, "select name from engines_customer")).containsExactly("changed");
        assertThat(rows(copy, "select name from engines_customer")).containsExactly("copy");
    }

    @TestOnAllDatabases
    void N4_copyIsChosenForEachTransaction(Engine main) {
        Iterator<Engine> turns = List.of(copy, main).iterator();
        try (Session session = sessions.withReader(turns::next).open()) {
            assertThat(name(session)).isEqualTo("copy");
            assertThat(name(session)).isEqualTo("copy");
            session.rollback();
            assertThat(name(session)).isEqualTo("main");
        }
    }

    @TestOnAllDatabases(except = Database.H2) // the other database is one
    void N4_copyOnAnotherDatabaseIsRefused(Engine main) {
        try (Engine other = Databases.h2();
                Session session = sessions.withReader(other).open()) {
            assertThatThrownBy(() -> session.query(CUSTOMER).all())
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("withReader(...) needs a copy of " + main);
        }
    }
}
