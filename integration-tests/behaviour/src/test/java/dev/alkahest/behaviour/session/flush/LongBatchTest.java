package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.flush.CounterTable.COUNTER;
import static dev.alkahest.behaviour.session.flush.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.StaleRowException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.WarningLog;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Batches that are long enough for a dialect to put several rows into one statement, and rows that are left over. */
class LongBatchTest extends FlushTests {

    private static final int ROWS = 95;

    /** The databases whose drivers do not tell which row of a batch was refused. */
    private static final Set<String> UNTOLD = Set.of("sqlite", "mariadb");

    private static boolean writesSeveral(Engine engine) {
        return engine.dialect().rowsPerStatement() > 1;
    }

    private static List<Tag> tags() {
        return IntStream.range(0, ROWS).mapToObj(LongBatchTest::tag).toList();
    }

    private static Tag tag(int number) {
        return new Tag("t%03d".formatted(number));
    }

    private void saveTags() {
        sessions.transaction(session -> session.addAll(tags()));
    }

    @TestOnAllDatabases
    void F16_rowsOfALongBatchKeepTheirKeysAndDefaults(Engine engine) {
        List<Player> players = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(number -> players.add(new Player("p" + number)));
        sessions.transaction(session -> {
            session.addAll(players);
            session.flush();
            assertThat(players).allMatch(player -> player.goals == 7);
        });
        assertThat(rows(engine, "select id, name, goals from player order by id"))
                .containsExactlyElementsOf(players.stream()
                        .map(player -> player.id + "|" + player.name + "|7")
                        .toList());
    }

    @TestOnAllDatabases
    void F16_rowsOfALongBatchWithKeysOfTheUserAreInsertedAndDeleted(Engine engine) {
        saveTags();
        assertThat(rows(engine, "select name from tag order by name"))
                .containsExactlyElementsOf(tags().stream().map(tag -> tag.name).toList());
        sessions.transaction(session -> session.query(TAG).all().stream()
                .filter(tag -> !tag.name.equals("t050"))
                .forEach(session::delete));
        assertThat(rows(engine, "select name from tag")).containsExactly("t050");
    }

    @TestOnAllDatabases
    void F16_planOfALongBatchIsWhatIsSent(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            session.addAll(tags());
            assertPlannedAsSent(engine, session, log);
            session.query(TAG).all().forEach(session::delete);
            assertPlannedAsSent(engine, session, log);
        }
    }

    private static void assertPlannedAsSent(Engine engine, Session session, SqlLog log) {
        List<PlannedStatement> plan = session.planFlush().statements();
        log.take();
        long sent = SentStatements.in(engine, session::flush);
        assertThat(log.take())
                .containsExactlyElementsOf(
                        plan.stream().map(PlannedStatement::sql).toList());
        assertThat(plan).hasSize((int) sent).hasSize(writesSeveral(engine) ? 2 : 1);
        assertThat(plan.stream().mapToInt(PlannedStatement::rows).sum()).isEqualTo(ROWS);
    }

    @TestOnAllDatabases
    void T6_rowThatIsRefusedInALongBatchIsNamedAndNoneIsStored(Engine engine) {
        saved(tag(47));
        try (Session session = sessions.open()) {
            session.addAll(tags());
            UniqueException refused = catchThrowableOfType(UniqueException.class, session::flush);
            assertThat(refused).hasMessageContaining("Tag");
            assertThat(refused.key().orElseThrow())
                    .isEqualTo(
                            UNTOLD.contains(engine.dialect().name())
                                    ? "of one of 95 rows: t000, t001, t002, t003, t004, t005, t006, t007, t008, t009, ..."
                                    : "t047");
            session.rollback();
            assertThat(rows(engine, "select name from tag")).containsExactly("t047");
        }
        try (Session session = sessions.open()) {
            session.addAll(
                    tags().stream().filter(tag -> !tag.name.equals("t047")).toList());
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from tag")).containsExactly(String.valueOf(ROWS));
    }

    @TestOnAllDatabases
    void F23_rowsThatWereGoneAlreadyAreWarnedOfInALongBatch(Engine engine) {
        saveTags();
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            List<Tag> tags = session.query(TAG).all();
            session.commit();
            change(engine, "delete from tag where name in ('t021', 't022', 't094')");
            tags.forEach(session::delete);
            try (WarningLog warnings = WarningLog.open()) {
                session.flush();
                assertThat(warnings.take())
                        .containsExactlyElementsOf(
                                writesSeveral(engine)
                                        ? List.of(
                                                "The DELETE of 20 rows from Tag with key t020 to Tag with key t039 met 18:"
                                                        + " the others were gone already.",
                                                "The DELETE of Tag with key t094 met no row: it was gone already.")
                                        : List.of(
                                                "The DELETE of Tag with key t021 met no row: it was gone already.",
                                                "The DELETE of Tag with key t022 met no row: it was gone already.",
                                                "The DELETE of Tag with key t094 met no row: it was gone already."));
            }
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from tag")).containsExactly("0");
    }

    @TestOnAllDatabases
    void F23_rowWithAVersionThatIsStaleIsNamedInALongBatch(Engine engine) {
        sessions.transaction(session -> IntStream.range(0, ROWS).forEach(number -> session.add(new Counter())));
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            List<Counter> counters =
                    session.query(COUNTER).orderBy(COUNTER.id.asc()).all();
            Counter stale = counters.get(33);
            session.commit();
            change(engine, "update counter set version = version + 1 where id = " + stale.id);
            counters.forEach(session::delete);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Counter with key " + stale.id);
            session.rollback();
        }
        assertThat(rows(engine, "select count(*) from counter")).containsExactly(String.valueOf(ROWS));
    }
}
