package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.flush.CityTable.CITY;
import static dev.alkahest.behaviour.session.flush.CountryTable.COUNTRY;
import static dev.alkahest.behaviour.session.flush.EmployeeTable.EMPLOYEE;
import static dev.alkahest.behaviour.session.flush.PlayerTable.PLAYER;
import static dev.alkahest.behaviour.session.flush.PostTable.POST;
import static dev.alkahest.behaviour.session.flush.TagTable.TAG;
import static dev.alkahest.behaviour.session.flush.TeamTable.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class FlushOrderTest {

    private SessionFactory sessions;
    private SqlLog log;

    @BeforeEach
    void createTables(Engine engine) {
        log = SqlLog.open();
        sessions = SessionFactory.create(engine, new FlushMappers());
        sessions.metadata().createAll(engine);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    private static Team team(String name, String... players) {
        Team team = new Team(name);
        for (String player : players) {
            team.players.add(new Player(player));
        }
        return team;
    }

    /** Returns the verb and the table of each statement that a flush writes with. */
    private List<String> sentBy(Session session) {
        log.take();
        session.flush();
        return log.take().stream()
                .filter(text -> !text.startsWith("SELECT")) // by which MariaDB reads the values that it makes
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceFirst("^with made as \\(", "") // which PostgreSQL orders the values by that it makes
                        .split("[ (]"))
                .map(words -> words[0] + " " + (words[0].equals("update") ? words[1] : words[2]))
                .toList();
    }

    @TestOnAllDatabases
    void F1_flushOfNothingSendsNothing(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x", "y")));
        try (Session session = sessions.open()) {
            touch(session.query(TEAM).one().players);
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F4_whatAPlainAttributeRefersToByNowIsAdded(Engine engine) {
        sessions.transaction(session -> session.add(new Country("Peru")));
        sessions.transaction(session -> {
            Country peru = session.query(COUNTRY).one();
            peru.capital = new City("Lima", null);
        });
        assertThat(rows(engine, "select country.name, city.name from country join city on city.id = capital_id"))
                .containsExactly("Peru|Lima");
    }

    @TestOnAllDatabases
    void F4_addingGoesOnUntilNothingNewAppears(Engine engine) {
        sessions.transaction(session -> session.add(new City("Lima", null)));
        sessions.transaction(session -> {
            City lima = session.query(CITY).one();
            lima.country = new Country("Peru");
            lima.country.capital = new City("Cusco", null);
            lima.country.capital.country = new Country("Chile");
        });
        assertThat(rows(engine, "select name from country order by name")).containsExactly("Chile", "Peru");
        assertThat(rows(engine, "select count(*) from city where country_id is not null"))
                .containsExactly("2");
    }

    @TestOnAllDatabases
    void F7_savesOfATableComeBeforeItsDeletes(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(team("A"), team("B"))));
        try (Session session = sessions.open()) {
            List<Team> teams = session.query(TEAM).orderBy(TEAM.name.asc()).all();
            session.delete(teams.get(0));
            teams.get(1).city = "Rome";
            session.add(team("C"));
            assertThat(sentBy(session)).containsSubsequence("update team", "insert team", "delete team");
        }
    }

    @TestOnAllDatabases
    void F8_parentIsInsertedBeforeItsChildren(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(team("A", "x", "y"));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
        }
    }

    @TestOnAllDatabases
    void F8_childrenAreDeletedBeforeTheirParent(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x", "y")));
        try (Session session = sessions.open()) {
            Team team = session.query(TEAM).one();
            List<Player> players = List.copyOf(team.players);
            session.delete(team);
            players.forEach(session::delete);
            assertThat(sentBy(session)).containsExactly("delete player", "delete team");
        }
    }

    @TestOnAllDatabases
    void F8_childrenOfManyParentsAreOneBatch(Engine engine) {
        try (Session session = sessions.open()) {
            IntStream.range(0, 10).forEach(number -> session.add(team("T" + number, "x", "y", "z")));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select team.name, count(*) from team join player on team_id = team.id group by team.name"))
                .hasSize(10)
                .allMatch(row -> row.endsWith("|3"));
    }

    @TestOnAllDatabases
    void F9_targetIsInsertedBeforeWhatRefersToIt(Engine engine) {
        try (Session session = sessions.open()) {
            Player player = new Player("x");
            session.add(player);
            player.team.set(new Team("A"));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
        }
    }

    @TestOnAllDatabases
    void F9_deletedTargetGoesAfterWhatReferredToItHasMoved(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x")));
        try (Session session = sessions.open()) {
            Player player = session.query(PLAYER).one();
            Team old = player.team.get();
            player.team.set(new Team("B"));
            session.delete(old);
            assertThat(sentBy(session))
                    .endsWith("insert team", "update player", "delete team")
                    .doesNotContain("delete player");
            session.commit();
        }
        assertThat(rows(engine, "select team.name from player join team on team_id = team.id"))
                .containsExactly("B");
    }

    @TestOnAllDatabases
    void F10_linksAreInsertedAfterBothRows(Engine engine) {
        try (Session session = sessions.open()) {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            session.add(post);
            assertThat(sentBy(session)).last().isEqualTo("insert post_tag");
            session.commit();
        }
        assertThat(rows(engine, "select post_id, tag_name from post_tag")).containsExactly("1|new");
    }

    @TestOnAllDatabases
    void F10_linksAreDeletedBeforeTheRows(Engine engine) {
        sessions.transaction(session -> {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            session.add(post);
        });
        try (Session session = sessions.open()) {
            Post post = session.get(POST, 1);
            session.delete(post);
            session.delete(post.tags.get(0));
            List<String> sent = sentBy(session);
            assertThat(sent.indexOf("delete post_tag")).isBetween(0, sent.indexOf("delete post") - 1);
            session.commit();
        }
        assertThat(rows(engine, "select name from tag")).isEmpty();
    }

    @TestOnAllDatabases
    void F10_partedLinksGoBeforeTheFarRow(Engine engine) {
        sessions.transaction(session -> {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            post.tags.add(new Tag("old"));
            session.add(post);
        });
        sessions.transaction(session -> {
            Post post = session.get(POST, 1);
            Tag old = session.get(TAG, "old");
            post.tags.remove(old);
            post.tags.add(new Tag("other"));
            session.delete(old);
        });
        assertThat(rows(engine, "select tag_name from post_tag order by tag_name"))
                .containsExactly("new", "other");
        assertThat(rows(engine, "select name from tag order by name")).containsExactly("new", "other");
    }

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

    @TestOnAllDatabases
    void F14_insertsKeepTheOrderOfAddingAmongTheirLevel(Engine engine) {
        sessions.transaction(session -> {
            session.add(new Employee("b"));
            session.add(new Employee("a", new Employee("c")));
            session.add(new Employee("d"));
        });
        assertThat(rows(engine, "select name from employee order by id")).containsExactly("b", "c", "d", "a");
    }

    @TestOnAllDatabases
    void F15_updatesOfATableComeBeforeItsInserts(Engine engine) {
        sessions.transaction(session -> session.add(new Team("A")));
        sessions.transaction(session -> {
            session.query(TEAM).one().name = "B";
            session.add(new Team("A"));
        });
        assertThat(rows(engine, "select name from team order by id")).containsExactly("B", "A");
    }

    @TestOnAllDatabases
    void F13_orderOfTablesIsTheSameInEveryFlush(Engine engine) {
        try (Session session = sessions.open()) {
            session.addAll(List.of(new Country("France"), team("Reds", "Ann"), new Post(1, "news")));
            List<String> sent = sentBy(session);
            session.addAll(List.of(new Post(2, "sport"), team("Blues", "Ben"), new Country("Chad")));
            assertThat(sentBy(session)).isEqualTo(sent).hasSize(4);
        }
    }
}
