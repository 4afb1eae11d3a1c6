package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.flush.CounterTable.COUNTER;
import static dev.alkahest.behaviour.session.flush.PlayerTable.PLAYER;
import static dev.alkahest.behaviour.session.flush.TeamTable.TEAM;
import static dev.alkahest.sql.Sql.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FlushStatementTest extends FlushTests {

    /** MariaDB does not give the default of {@code goals} back with the keys, so it is asked for it (rule F19). */
    private static long statementsOfABatch(Engine engine) {
        return engine.dialect().name().equals("mariadb") ? 2 : 1;
    }

    @TestOnAllDatabases(except = Database.DERBY) // which is asked for the defaults in pages of their own
    void F16_thousandRowsAreOneStatementAndKeepTheirKeys(Engine engine) {
        List<Player> players = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            players.add(new Player("p" + number));
        }
        try (Session session = sessions.open()) {
            session.addAll(players);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(statementsOfABatch(engine));
            session.commit();
        }
        assertThat(rows(engine, "select id, name from player order by id"))
                .containsExactlyElementsOf(players.stream()
                        .map(player -> player.id + "|" + player.name)
                        .toList());
    }

    @TestOnAllDatabases(except = Database.DERBY) // which is asked for the defaults in pages of their own
    void F16_moreRowsThanAPageAreSeveralStatements(Engine engine) {
        try (Session session = sessions.open()) {
            for (int number = 0; number < 2_001; number++) {
                session.add(new Player("p" + number));
            }
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(3 * statementsOfABatch(engine));
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from player")).containsExactly("2001");
    }

    @TestOnAllDatabases
    void F16_updatesOfTheSameColumnsAreOneStatement(Engine engine) {
        saved(new Player("a"), new Player("b"), new Player("c"));
        try (Session session = sessions.open()) {
            session.query(PLAYER).all().forEach(player -> player.name = player.name + "!");
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            session.commit();
        }
        assertThat(rows(engine, "select name from player order by name")).containsExactly("a!", "b!", "c!");
    }

    @TestOnAllDatabases
    void F16_rowsWithDifferentColumnsKeepTheirValuesApart(Engine engine) {
        Player scorer = new Player("scorer");
        scorer.goals = 3;
        saved(new Player("first"), scorer, new Player("last"));
        assertThat(rows(engine, "select name, goals from player order by id"))
                .containsExactly("first|7", "scorer|3", "last|7");
    }

    @TestOnAllDatabases
    void F17_columnWithoutAValueTakesTheDefaultOfTheDatabase(Engine engine) {
        saved(new Player("a"));
        assertThat(rows(engine, "select goals from player")).containsExactly("7");
    }

    @TestOnAllDatabases
    void F17_nullInAColumnWithADefaultIsWrittenByAnUpdate(Engine engine) {
        try (Session session = sessions.open()) {
            Player player = new Player("a");
            player.goals = null;
            session.add(player);
            session.flush();
            assertThat(player.goals).isEqualTo(7);
            player.goals = null;
            session.commit();
        }
        assertThat(rows(engine, "select goals from player")).containsExactly("null");
    }

    @TestOnAllDatabases
    void F17_statementInsertsNullIntoAColumnWithADefault(Engine engine) {
        sessions.transaction(
                session -> session.execute(insert(PLAYER).set(PLAYER.name, "a").set(PLAYER.goals, (Integer) null)));
        assertThat(rows(engine, "select goals from player")).containsExactly("null");
    }

    @TestOnAllDatabases
    void F19_valueMadeByTheDatabaseIsInTheObjectAfterTheInsert(Engine engine) {
        try (Session session = sessions.open()) {
            Player player = new Player("a");
            session.add(player);
            session.flush();
            assertThat(player.goals).isEqualTo(7);
            assertThat(session.isExpired(player)).isFalse();
            assertThat(SentStatements.in(engine, () -> session.get(PLAYER, player.id)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void F19_valueMadeByTheDatabaseIsNotWrittenOverWithNull(Engine engine) {
        try (Session session = sessions.open()) {
            Player player = new Player("a");
            session.add(player);
            session.flush();
            player.name = "b";
            session.commit();
        }
        assertThat(rows(engine, "select name, goals from player")).containsExactly("b|7");
    }

    @TestOnAllDatabases
    void F18_updateNamesOnlyChangedColumns(Engine engine) {
        saved(new Team("A"));
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            session.query(TEAM).one().city = "Rome";
            log.take();
            session.flush();
            assertThat(log.take())
                    .singleElement()
                    .satisfies(text -> assertThat(text.toLowerCase(Locale.ROOT))
                            .isEqualTo("update team set city = ? where id = ?"));
        }
    }

    @TestOnAllDatabases
    void F18_valueSetToNullIsWritten(Engine engine) {
        Player player = new Player("a");
        player.goals = 1;
        saved(player);
        sessions.transaction(session -> session.query(PLAYER).one().goals = null);
        assertThat(rows(engine, "select goals from player")).containsExactly("null");
    }

    @TestOnAllDatabases
    void F18_changeTakenBackSendsNothing(Engine engine) {
        saved(new Team("A"));
        try (Session session = sessions.open()) {
            Team team = session.query(TEAM).one();
            team.name = "B";
            team.name = "A";
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F18_columnChangedBySomeoneElseIsNotWrittenOver(Engine engine) {
        saved(new Team("A"));
        try (Session session = sessions.open()) {
            Team team = session.query(TEAM).one();
            session.commit();
            change(engine, "update team set city = 'Rome'");
            team.name = "B";
            session.commit();
        }
        assertThat(rows(engine, "select name, city from team")).containsExactly("B|Rome");
    }

    @TestOnAllDatabases
    void F18_onlyTheFirstOfTwoFlushesWritesAChange(Engine engine) {
        saved(new Team("A"));
        try (Session session = sessions.open()) {
            session.query(TEAM).one().name = "B";
            session.flush();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F14_ofSeveralStaleRowsTheOneWithTheLowestKeyIsNamed(Engine engine) {
        saved(new Team("A"), new Team("B"), new Team("C"));
        try (Session session = sessions.open()) {
            List<Team> teams = session.query(TEAM).orderBy(TEAM.id.desc()).all();
            session.commit();
            change(engine, "delete from team");
            teams.forEach(team -> team.city = "Rome");
            assertThatThrownBy(session::flush).hasMessageContaining("Team with key " + teams.get(2).id);
        }
    }

    @TestOnAllDatabases
    void F14_ofSeveralStaleDeletesTheOneWithTheLowestKeyIsNamed(Engine engine) {
        saved(new Counter(), new Counter(), new Counter());

        try (Session session = sessions.open()) {
            List<Counter> counters =
                    session.query(COUNTER).orderBy(COUNTER.id.desc()).all();
            session.commit();
            change(engine, "update counter set version = 7");
            counters.forEach(session::delete);
            assertThatThrownBy(session::flush).hasMessageContaining("Counter with key " + counters.get(2).id);
        }
    }
}
