package dev.alkahest.behaviour.session.scope;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.scope.PurseTable.PURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.ScopedSession;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ScopedSessionTest {

    private ScopedSession scope;

    @BeforeEach
    void createTables(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new ScopeMappers());
        sessions.metadata().createAll(engine);
        scope = sessions.scoped();
    }

    @TestOnAllDatabases
    void T10_aThreadHasOneSessionUntilItIsRemoved(Engine engine) {
        Session first = scope.session();
        assertThat(scope.session()).isSameAs(first);
        scope.remove();
        assertThat(scope.isOpen()).isFalse();
        assertThat(scope.session()).isNotSameAs(first);
        scope.remove();
        scope.remove();
    }

    @TestOnAllDatabases
    void T10_eachThreadHasItsOwn(Engine engine) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        Session here = scope.session();
        try {
            assertThat(other.submit(scope::session).get()).isNotSameAs(here);
            other.submit(scope::remove).get();
            assertThat(scope.session()).isSameAs(here);
        } finally {
            other.shutdown();
            scope.remove();
        }
    }

    @TestOnAllDatabases
    void T10_removeRollsBackWhatWasNotCommitted(Engine engine) {
        scope.session().add(new Purse(1, 100));
        scope.session().flush();
        scope.remove();
        assertThat(rows(engine, "select id from purse")).isEmpty();
    }

    @TestOnAllDatabases
    void T10_nestedBlocksJoinAndTheOutermostCommits(Engine engine) {
        scope.transaction(session -> {
            scope.transaction(joined -> {
                assertThat(joined).isSameAs(session).isSameAs(scope.session());
                joined.add(new Purse(1, 100));
            });
            session.flush();
            assertThat(rows(engine, "select id from purse where 1 = 0")).isEmpty();
            session.add(new Purse(2, 100));
        });
        assertThat(scope.isOpen()).isFalse();
        assertThat(rows(engine, "select id from purse order by id")).containsExactly("1", "2");
    }

    @TestOnAllDatabases
    void T10_anErrorInANestedBlockRollsAllBack(Engine engine) {
        assertThatThrownBy(() -> scope.transaction(session -> {
                    session.add(new Purse(1, 100));
                    scope.transaction(joined -> {
                        throw new IllegalStateException("no");
                    });
                }))
                .hasMessage("no");
        assertThat(scope.isOpen()).isFalse();
        assertThat(rows(engine, "select id from purse")).isEmpty();
    }

    @TestOnAllDatabases
    void T10_aBlockLeavesASessionOpenThatItFound(Engine engine) {
        Session session = scope.session();
        int balance = scope.call(joined -> {
            joined.add(new Purse(1, 100));
            return joined.getOne(PURSE, 1L).balance;
        });
        assertThat(balance).isEqualTo(100);
        assertThat(scope.session()).isSameAs(session);
        scope.remove();
        assertThat(rows(engine, "select id from purse")).containsExactly("1");
    }
}
