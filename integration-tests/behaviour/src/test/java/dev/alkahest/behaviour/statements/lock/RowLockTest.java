package dev.alkahest.behaviour.statements.lock;

import static dev.alkahest.behaviour.statements.lock.ChoreTable.CHORE;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.RowLock.forShare;
import static dev.alkahest.sql.RowLock.forUpdate;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.NotFoundException;
import dev.alkahest.TimeoutException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RowLockTest {

    private SessionFactory sessions;

    @BeforeEach
    void createChores(Engine engine) {
        sessions = SessionFactory.create(engine, new LockMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(
                session -> session.addAll(List.of(new Chore("sweep"), new Chore("wash"), new Chore("cook"))));
    }

    private static Query<Chore> chores(Session session) {
        return session.query(CHORE).orderBy(CHORE.id.asc());
    }

    private static List<String> texts(List<Chore> chores) {
        return chores.stream().map(chore -> chore.text).toList();
    }

    private void assumeLocks(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS)).isTrue();
    }

    @TestOnAllDatabases
    void databaseWithoutRowLocksRefuses(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS)).isFalse();
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> chores(session).forUpdate().all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("has no FOR UPDATE (Capability.ROW_LOCKS)");
            assertThatThrownBy(() -> session.get(CHORE, 1L, forUpdate())).isInstanceOf(InvalidStatementException.class);
        }
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS_WITHOUT_WAITING)
    void skipLockedTakesTheNextFreeRow(Engine engine) {
        assumeLocks(engine);
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            assertThat(texts(chores(first)
                            .limit(1)
                            .lock(forUpdate().skipLocked())
                            .all()))
                    .containsExactly("sweep");
            assertThat(texts(chores(second)
                            .limit(1)
                            .lock(forUpdate().skipLocked())
                            .all()))
                    .containsExactly("wash");
        }
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS_WITHOUT_WAITING)
    void noWaitFailsAtOnceAndTheLockEndsWithTheTransaction(Engine engine) {
        assumeLocks(engine);
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            first.get(CHORE, 1L, forUpdate());
            assertThatThrownBy(() -> second.get(CHORE, 1L, forUpdate().noWait()))
                    .isInstanceOf(TimeoutException.class);
            second.rollback();
            first.commit();

            Chore chore = second.get(CHORE, 1L, forUpdate().noWait());

            assertThat(chore.text).isEqualTo("sweep");
        }
    }

    @TestOnAllDatabases
    void sharedLocksGoTogether(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.SHARED_ROW_LOCKS)).isTrue();
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            first.get(CHORE, 1L, forShare());
            assertThat(second.get(CHORE, 1L, forShare().noWait())).isNotNull();
            assertThatThrownBy(() -> second.get(CHORE, 1L, forUpdate().noWait()))
                    .isInstanceOf(TimeoutException.class);
        }
    }

    @TestOnAllDatabases
    void lockedObjectIsReadAgain(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            Chore held = session.get(CHORE, 1L);
            Chore second = session.get(CHORE, 2L);
            Chore third = session.get(CHORE, 3L);
            sessions.transaction(other -> chores(other).all().forEach(chore -> chore.text = chore.text + " again"));

            assertThat(session.get(CHORE, 1L, forUpdate())).isSameAs(held);
            session.refresh(second, forUpdate());
            chores(session).where(CHORE.id.eq(3L)).forUpdate().all();

            assertThat(texts(List.of(held, second, third))).containsExactly("sweep again", "wash again", "cook again");
        }
    }

    @TestOnAllDatabases
    void changesAreFlushedBeforeTheRowIsLocked(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            Chore chore = session.get(CHORE, 1L);
            chore.text = "mop";

            session.get(CHORE, 1L, forUpdate());

            assertThat(chore.text).isEqualTo("mop");
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(CHORE, 1L).text).isEqualTo("mop");
        }
    }

    @TestOnAllDatabases
    void missingRowIsNullOrSaidByRefresh(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            assertThat(session.get(CHORE, 9L, forUpdate())).isNull();
            Chore chore = session.get(CHORE, 1L);
            session.query(CHORE).limit(1).exists();
            sessions.transaction(other -> other.delete(other.get(CHORE, 1L)));
            assertThatThrownBy(() -> session.refresh(chore, forUpdate())).isInstanceOf(NotFoundException.class);
        }
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS_OF_JOINS)
    void objectsAreLockedWithWhatIsLoadedBesideThem(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            assertThat(chores(session)
                            .limit(2)
                            .options(joined(CHORE.stages()))
                            .forUpdate()
                            .all())
                    .allSatisfy(chore -> assertThat(chore.stages).hasSize(1))
                    .hasSize(2);
            assertThat(chores(session)
                            .options(subquery(CHORE.stages()))
                            .forUpdate()
                            .all())
                    .hasSize(3);
            assertThat(chores(session).forUpdate().count()).isEqualTo(3);
            assertThat(chores(session).forUpdate().exists()).isTrue();
        }
    }

    @TestOnAllDatabases
    void rowsPutTogetherAreLockedOrRefusedByName(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            List<Select> together = List.of(
                    select(CHORE.text).from(CHORE).distinct(),
                    select(CHORE.text).from(CHORE).groupBy(CHORE.text),
                    select(count()).from(CHORE),
                    select(max(CHORE.id).plus(1L)).from(CHORE));
            together.forEach(select -> assertLockedOrRefused(
                    engine.dialect(), session, select, Capability.ROW_LOCKS_OF_GROUPS, "an aggregate puts together"));
            assertLockedOrRefused(
                    engine.dialect(),
                    session,
                    select(CHORE.text, count().over()).from(CHORE),
                    Capability.ROW_LOCKS_OF_WINDOWS,
                    "a function over a window");
        }
    }

    @TestOnAllDatabases
    void distinctObjectsAreLockedOrRefusedByName(Engine engine) {
        assumeLocks(engine);
        try (Session session = sessions.open()) {
            Query<Chore> distinct = chores(session).distinct().forUpdate();
            if (engine.dialect().supports(Capability.ROW_LOCKS_OF_GROUPS)) {
                assertThat(distinct.all()).hasSize(3);
            } else {
                assertThatThrownBy(distinct::all)
                        .isInstanceOf(InvalidStatementException.class)
                        .hasMessageContaining("(Capability.ROW_LOCKS_OF_GROUPS)");
            }
        }
    }

    private static void assertLockedOrRefused(
            Dialect dialect, Session session, Select select, Capability capability, String construct) {
        if (dialect.supports(capability)) {
            assertThat(session.execute(select.forUpdate()).all()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> session.execute(select.forUpdate()).all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining(construct + " (Capability." + capability + ")");
        }
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS_WITHOUT_WAITING)
    void rowsThatAnotherSelectPutsTogetherAreLockedAroundIt(Engine engine) {
        assumeLocks(engine);
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            SingleSelect<Long> last = select(max(CHORE.as("any").id)).from(CHORE.as("any"));

            assertThat(texts(chores(first).where(CHORE.id.in(last)).forUpdate().all()))
                    .containsExactly("cook");

            assertThat(texts(chores(second).lock(forUpdate().skipLocked()).all()))
                    .doesNotContain("cook");
        }
    }
}
