package dev.alkahest.behaviour.session.viewed;

import static dev.alkahest.behaviour.session.viewed.ClaimTable.CLAIM;
import static dev.alkahest.behaviour.session.viewed.DinerTable.DINER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.MoreThanOneException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ViewOnlyTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ViewedMappers());
        sessions.metadata().createAll(engine);
        Diner ann = new Diner("Ann", "Bath");
        ann.buy("tea", "open", 5);
        ann.buy("ham", "open", 100);
        ann.buy("oil", "paid", 20);
        Diner ben = new Diner("Ben", "Bath");
        ben.buy("rum", "paid", 30);
        sessions.transaction(session -> session.addAll(List.of(ann, ben, new Diner("Cat", "York"))));
    }

    private static Diner diner(Session session, String name) {
        return session.query(DINER).where(DINER.name.eq(name)).one();
    }

    private static List<Diner> all(Session session, LoadOption... options) {
        return session.query(DINER).options(options).orderBy(DINER.id.asc()).all();
    }

    @TestOnAllDatabases
    void B6_aViewShowsTheRowsForWhichItsConditionIsTrue() {
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            assertThat(ann.open).extracting(claim -> claim.title).containsExactly("ham", "tea");
            assertThat(ann.open).allMatch(claim -> ann.claims.contains(claim));
            assertThat(ann.openByTitle).containsOnlyKeys("ham", "tea");
            assertThat(ann.dearest.get()).isSameAs(ann.openByTitle.get("ham"));
            assertThat(ann.neighbours).containsExactly(diner(session, "Ben"));
            Diner cat = diner(session, "Cat");
            assertThat(cat.open).isEmpty();
            assertThat(cat.dearest.get()).isNull();
        }
    }

    @TestOnAllDatabases
    void B6_aViewIsLoadedForAllSiblingsAtOnce() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Diner> all = all(session);
            log.take();
            all.forEach(diner -> assertThat(diner.open.size()).isNotNegative());
            assertThat(log.take()).hasSize(1);
            all.forEach(diner -> diner.dearest.get());
            assertThat(log.take()).hasSize(1);
            assertThat(all.get(0).neighbours).containsExactly(all.get(1));
            assertThat(all.get(1).neighbours).containsExactly(all.get(0));
            assertThat(all.get(2).neighbours).isEmpty();
            assertThat(log.take()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void B6_viewsAreLoadedWithTheirOwners() {
        List<LoadOption[]> ways = List.of(
                new LoadOption[] {selectin(DINER.open()), selectin(DINER.dearest()), selectin(DINER.neighbours())},
                new LoadOption[] {joined(DINER.open()), joined(DINER.dearest())},
                new LoadOption[] {joined(DINER.neighbours()), subquery(DINER.open()), joined(DINER.dearest())});
        for (LoadOption[] options : ways) {
            try (Session session = sessions.open();
                    SqlLog log = SqlLog.open()) {
                List<Diner> all = all(session, options);
                log.take();
                assertThat(all).hasSize(3);
                assertThat(all.get(0).open).extracting(claim -> claim.title).containsExactly("ham", "tea");
                assertThat(all.get(1).open).isEmpty();
                assertThat(all.get(0).dearest.get().title).isEqualTo("ham");
                assertThat(all.get(1).dearest.get()).isNull();
                assertThat(log.take()).isEmpty();
                assertThat(all.get(0).neighbours).containsExactly(all.get(1));
            }
        }
    }

    @TestOnAllDatabases
    void B6_viewsStandInQueries() {
        try (Session session = sessions.open()) {
            assertThat(session.query(DINER)
                            .where(DINER.open().any(CLAIM.price.lt(50)))
                            .all())
                    .containsExactly(diner(session, "Ann"));
            assertThat(session.query(DINER).where(DINER.open().none()).all()).hasSize(2);
            assertThat(session.query(DINER).where(DINER.dearest().has()).all()).containsExactly(diner(session, "Ann"));
            assertThat(session.query(DINER)
                            .where(DINER.neighbours()
                                    .any(DINER.neighbours().name.eq("Ann")))
                            .all())
                    .containsExactly(diner(session, "Ben"));
            assertThat(session.execute(select(DINER.name, count(CLAIM.id))
                                    .from(DINER)
                                    .leftJoin(DINER.open())
                                    .groupBy(DINER.name)
                                    .orderBy(DINER.name.asc()))
                            .all())
                    .extracting(row -> row.get(0) + " " + row.get(1))
                    .containsExactly("Ann 2", "Ben 0", "Cat 0");
            assertThatThrownBy(() -> session.query(DINER)
                            .where(DINER.dearest().price.gt(1))
                            .all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("diner.dearest has a condition of its own, so it does not join by itself. Use"
                            + " join(...) or leftJoin(...), or ask with has(...).");
        }
    }

    @TestOnAllDatabases
    void B6_changesOfAViewAreRefusedByName() {
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            Claim rum = new Claim();
            rum.title = "rum";
            List<ThrowingCallable> changes = List.of(
                    () -> ann.open.add(rum),
                    () -> ann.open.remove(0),
                    () -> ann.open.clear(),
                    () -> ann.open.set(0, rum),
                    () -> ann.open.sort(null),
                    () -> ann.open.removeIf(claim -> true));
            for (ThrowingCallable change : changes) {
                assertThatThrownBy(change)
                        .isInstanceOf(InvalidStateException.class)
                        .hasMessage("Diner.open is view-only: it shows the rows for which its join condition is true."
                                + " Change what the condition reads, and refresh the Diner.");
            }
            assertThat(ann.open).hasSize(2);
            assertThatThrownBy(() -> ann.openByTitle.put("rum", rum))
                    .hasMessageStartingWith("Diner.openByTitle is view-only");
            assertThatThrownBy(() -> ann.openByTitle.remove("tea")).isInstanceOf(InvalidStateException.class);
            assertThatThrownBy(() -> ann.dearest.set(null)).hasMessageStartingWith("Diner.dearest is view-only");
        }
    }

    @TestOnAllDatabases
    void B6_anotherValueInPlaceOfAViewIsRefusedByTheFlush() {
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            assertThat(ann.open).hasSize(2);
            ann.open = new ArrayList<>();
            assertThatThrownBy(session::flush).hasMessageStartingWith("Diner.open is view-only");
            session.rollback();
            assertThat(ann.open).hasSize(2);
            ann.dearest = Ref.of(new Claim());
            assertThatThrownBy(session::flush).hasMessageStartingWith("Diner.dearest is view-only");
        }
    }

    @TestOnAllDatabases
    void B6_aNewObjectWithSomethingInAViewIsRefused() {
        try (Session session = sessions.open()) {
            Diner dan = new Diner("Dan", "Bath");
            dan.open.add(new Claim());
            assertThatThrownBy(() -> session.add(dan)).hasMessageStartingWith("Diner.open is view-only");
            Diner eve = new Diner("Eve", "Bath");
            eve.dearest = Ref.of(new Claim());
            assertThatThrownBy(() -> session.add(eve)).hasMessageStartingWith("Diner.dearest is view-only");
        }
    }

    @TestOnAllDatabases
    void B6_aViewIsStaleUntilItIsLoadedAgain() {
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            assertThat(ann.open).hasSize(2);
            ann.buy("fig", "open", 1);
            session.flush();
            assertThat(ann.open).hasSize(2);
            session.refresh(ann);
            assertThat(ann.open).hasSize(3);
            ann.claims.forEach(claim -> claim.state = "paid");
            session.commit();
            assertThat(ann.open).isEmpty();
        }
    }

    @TestOnAllDatabases
    void B6_whatIsNotFlushedIsFlushedBeforeAViewIsLoaded() {
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            ann.claims.forEach(claim -> claim.state = "paid");
            assertThat(ann.open).isEmpty();
            Diner dan = new Diner("Dan", "Bath");
            session.add(dan);
            session.flush();
            assertThat(dan.neighbours).extracting(other -> other.name).containsExactly("Ann", "Ben");
        }
    }

    @TestOnAllDatabases
    void B6_deletionMergeAndRollbackLeaveAViewAlone() {
        Diner detached;
        try (Session session = sessions.open()) {
            detached = diner(session, "Ann");
            assertThat(detached.open).hasSize(2);
            assertThat(detached.dearest.get()).isNotNull();
        }
        try (Session session = sessions.open()) {
            Diner merged = session.merge(detached);
            assertThat(session.dirty()).isEmpty();
            assertThat(merged.open).hasSize(2);
            session.rollback();
            assertThat(merged.open).hasSize(2);
            session.delete(merged);
            session.commit();
            assertThat(session.query(CLAIM).count()).isEqualTo(4);
            assertThat(session.query(DINER).count()).isEqualTo(2);
        }
        sessions.transaction(session -> {
            Diner ben = diner(session, "Ben");
            assertThat(ben.neighbours).isEmpty();
        });
    }

    @TestOnAllDatabases
    void B6_aDetachedOwnerBringsItsViewBack() {
        Diner detached;
        try (Session session = sessions.open()) {
            detached = diner(session, "Ann");
            assertThat(detached.open).hasSize(2);
            assertThat(detached.dearest.get()).isNotNull();
        }
        sessions.transaction(session -> {
            session.add(detached);
            assertThat(detached.open).hasSize(2);
        });
    }

    @TestOnAllDatabases
    void B6_moreThanOneRowForAViewOfOneIsAnError() {
        sessions.transaction(session -> diner(session, "Ann").buy("car", "paid", 900));
        try (Session session = sessions.open()) {
            Diner ann = diner(session, "Ann");
            String message = "Diner.dearest of Diner " + ann.id
                    + " finds more than one Claim. Let its join condition choose" + " one, or declare a List.";
            assertThatThrownBy(() -> ann.dearest.get())
                    .isInstanceOf(MoreThanOneException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> all(session, joined(DINER.dearest()))).hasMessage(message);
        }
    }
}
