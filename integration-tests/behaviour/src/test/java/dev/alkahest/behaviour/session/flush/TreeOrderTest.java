package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.flush.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of one table that refer to each other are written from the root down, and deleted from the leaves up. */
class TreeOrderTest extends FlushOrderTests {

    @TestOnAllDatabases
    void F11_rowsOfATreeAreInsertedFromTheRootDown(Engine engine) {
        Employee boss = new Employee("boss");
        Employee middle = new Employee("middle", boss);
        Employee worker = new Employee("worker", middle);
        sessions.transaction(session -> session.addAll(List.of(worker, middle, boss)));
        assertThat(
                        rows(
                                engine,
                                "select e.name, m.name from employee e left join employee m on m.id = e.manager_id order by e.name"))
                .containsExactly("boss|null", "middle|boss", "worker|middle");
    }

    @TestOnAllDatabases
    void F11_rowsOfOneLevelOfATreeAreOneBatch(Engine engine) {
        try (Session session = sessions.open()) {
            Employee boss = new Employee("boss");
            IntStream.range(0, 20).forEach(number -> boss.reports.add(new Employee("worker" + number)));
            session.add(boss);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void F11_rowsOfATreeAreDeletedFromTheLeavesUp(Engine engine) {
        sessions.transaction(session -> {
            Employee boss = new Employee("boss");
            session.add(boss);
            session.add(new Employee("worker", new Employee("middle", boss)));
        });
        sessions.transaction(session ->
                session.query(EMPLOYEE).orderBy(EMPLOYEE.id.asc()).all().forEach(session::delete));
        assertThat(rows(engine, "select name from employee")).isEmpty();
    }

    @TestOnAllDatabases
    void F11_deletesFollowWhatTheRowsReferToNotWhatTheObjectsSay(Engine engine) {
        sessions.transaction(session -> session.add(new Employee("worker", new Employee("boss"))));
        sessions.transaction(session -> {
            Employee boss =
                    session.query(EMPLOYEE).where(EMPLOYEE.name.eq("boss")).one();
            Employee worker =
                    session.query(EMPLOYEE).where(EMPLOYEE.name.eq("worker")).one();
            worker.manager.set(null);
            session.delete(boss);
            session.delete(worker);
        });
        assertThat(rows(engine, "select name from employee")).isEmpty();
    }

    @TestOnAllDatabases
    void F11_treeCanBeTurnedUpsideDown(Engine engine) {
        sessions.transaction(session -> session.add(new Employee("worker", new Employee("boss"))));
        sessions.transaction(session -> {
            Employee boss =
                    session.query(EMPLOYEE).where(EMPLOYEE.name.eq("boss")).one();
            Employee worker = boss.reports.get(0);
            boss.reports.clear();
            boss.manager.set(worker);
        });
        assertThat(rows(engine, "select e.name, m.name from employee e join employee m on m.id = e.manager_id"))
                .containsExactly("boss|worker");
    }

    @TestOnAllDatabases
    void F11_newParentIsPutBetweenExistingRows(Engine engine) {
        sessions.transaction(session -> session.add(new Employee("worker", new Employee("boss"))));
        sessions.transaction(session -> {
            Employee boss =
                    session.query(EMPLOYEE).where(EMPLOYEE.name.eq("boss")).one();
            Employee worker = boss.reports.get(0);
            Employee middle = new Employee("middle", boss);
            session.add(middle);
            worker.manager.set(middle);
        });
        assertThat(rows(
                        engine,
                        "select e.name, m.name from employee e join employee m on m.id = e.manager_id order by e.name"))
                .containsExactly("middle|boss", "worker|middle");
    }

    @TestOnAllDatabases
    void F11_mutualReferencesAreSortedByObject(Engine engine) {
        sessions.transaction(session -> {
            Country peru = new Country("Peru");
            City lima = new City("Lima", peru);
            Country chile = new Country("Chile");
            chile.capital = new City("Santiago", null);
            session.addAll(List.of(lima, chile));
        });
        assertThat(rows(engine, "select city.name from city join country on country.id = country_id"))
                .containsExactly("Lima");
        assertThat(rows(engine, "select city.name from city join country on city.id = capital_id"))
                .containsExactly("Santiago");
    }

    @TestOnAllDatabases
    void F11_newObjectsThatReferToEachOtherAreAnError(Engine engine) {
        try (Session session = sessions.open()) {
            Country peru = new Country("Peru");
            peru.capital = new City("Lima", peru);
            session.add(peru);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Country")
                    .hasMessageContaining("City");
        }
        assertThat(rows(engine, "select name from country")).isEmpty();
    }

    @TestOnAllDatabases
    void F11_referenceSetAfterAFlushClosesTheCircle(Engine engine) {
        sessions.transaction(session -> {
            Country peru = new Country("Peru");
            City lima = new City("Lima", peru);
            session.add(lima);
            session.flush();
            peru.capital = lima;
        });
        assertThat(
                        rows(
                                engine,
                                "select country.name from country join city on city.id = capital_id where country_id = country.id"))
                .containsExactly("Peru");
    }

    @TestOnAllDatabases
    void F11_longChainIsWrittenAndDeleted(Engine engine) {
        int length = 2_000;
        Employee last = new Employee("0");
        for (int number = 1; number < length; number++) {
            last = new Employee(String.valueOf(number), last);
        }
        Employee end = last;
        sessions.transaction(session -> session.add(end));
        assertThat(rows(engine, "select count(*) from employee where manager_id is not null"))
                .containsExactly(String.valueOf(length - 1));
        sessions.transaction(session -> session.query(EMPLOYEE).all().forEach(session::delete));
        assertThat(rows(engine, "select count(*) from employee")).containsExactly("0");
    }
}
