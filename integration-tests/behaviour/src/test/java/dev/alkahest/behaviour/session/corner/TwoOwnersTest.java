package dev.alkahest.behaviour.session.corner;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.corner.CargoTable.CARGO;
import static dev.alkahest.behaviour.session.corner.FreighterTable.FREIGHTER;
import static dev.alkahest.behaviour.session.corner.HarbourTable.HARBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class TwoOwnersTest {

    private SessionFactory sessions;

    /** Tea is in Hull and in the freighter Argo. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new CornerMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Harbour hull = new Harbour("Hull");
            Freighter argo = new Freighter("Argo");
            Cargo tea = new Cargo("tea");
            hull.cargoes.add(tea);
            argo.cargoes.add(tea);
            session.addAll(List.of(hull, argo, new Harbour("Kiel")));
        });
    }

    private static Harbour harbour(Session session, String name) {
        return session.query(HARBOUR).where(HARBOUR.name.eq(name)).one();
    }

    private static Freighter argo(Session session) {
        return session.query(FREIGHTER).one();
    }

    private static Cargo tea(Session session) {
        return session.query(CARGO).where(CARGO.name.eq("tea")).one();
    }

    private static List<String> cargoes(Engine engine) {
        return rows(
                engine,
                "select m.name, h.name, c.name from cargo m left join harbour h on h.id = m.harbour_id"
                        + " left join freighter c on c.id = m.freighter_id order by 1");
    }

    @TestOnAllDatabases
    void C5_aMemberThatOneOfItsOwnersHasLostIsDeleted(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            Cargo tea = tea(session);
            harbour(session, "Hull").cargoes.remove(tea);
            session.commit();
            assertThat(session.stateOf(tea)).isEqualTo(ObjectState.DETACHED);
            assertThat(argo.cargoes).isEmpty();
        }
        assertThat(cargoes(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void C5_aMemberOfADeletedOwnerIsDeletedThoughAnotherHasIt(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            assertThat(argo.cargoes).hasSize(1);
            session.delete(harbour(session, "Hull"));
            session.commit();
            assertThat(argo.cargoes).isEmpty();
        }
        assertThat(cargoes(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void C6_aMemberThatMovesFromOneOwnerIsKeptByTheOther(Engine engine) {
        sessions.transaction(session -> {
            Cargo tea = tea(session);
            Harbour kiel = harbour(session, "Kiel");
            harbour(session, "Hull").cargoes.remove(tea);
            kiel.cargoes.add(tea);
        });
        assertThat(cargoes(engine)).containsExactly("tea|Kiel|Argo");
    }

    @TestOnAllDatabases
    void C5_aPendingMemberThatOneOfItsOwnersHasLostLeavesTheOtherToo(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            Harbour hull = harbour(session, "Hull");
            Cargo salt = new Cargo("salt");
            argo.cargoes.add(salt);
            hull.cargoes.add(salt);
            hull.cargoes.remove(salt);
            assertThat(session.stateOf(salt)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
            assertThat(session.stateOf(salt)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(argo.cargoes).extracting("name").containsExactly("tea");
        }
        assertThat(cargoes(engine)).containsExactly("tea|Hull|Argo");
    }

    @TestOnAllDatabases
    void C5_aPendingMemberOfANewOwnerThatAnotherHasLostIsNotInserted(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter hero = new Freighter("Hero");
            Cargo salt = new Cargo("salt");
            hero.cargoes.add(salt);
            session.add(hero);
            Harbour hull = harbour(session, "Hull");
            hull.cargoes.add(salt);
            hull.cargoes.remove(salt);
            session.commit();
            assertThat(session.stateOf(salt)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(cargoes(engine)).containsExactly("tea|Hull|Argo");
    }

    @TestOnAllDatabases
    void C5_aPendingMemberThatIsPutBackIsInsertedForBothOwners(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            Harbour hull = harbour(session, "Hull");
            Cargo salt = new Cargo("salt");
            argo.cargoes.add(salt);
            hull.cargoes.add(salt);
            hull.cargoes.remove(salt);
            hull.cargoes.add(salt);
            session.commit();
            assertThat(argo.cargoes).contains(salt);
        }
        assertThat(cargoes(engine)).containsExactly("salt|Hull|Argo", "tea|Hull|Argo");
    }

    @TestOnAllDatabases
    void C5_aPendingMemberThatIsAddedAgainIsInsertedWithoutTheLostOwner(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            Harbour hull = harbour(session, "Hull");
            Cargo salt = new Cargo("salt");
            argo.cargoes.add(salt);
            hull.cargoes.add(salt);
            hull.cargoes.remove(salt);
            session.add(salt);
            session.commit();
            assertThat(argo.cargoes).contains(salt);
        }
        assertThat(cargoes(engine)).containsExactly("salt|null|Argo", "tea|Hull|Argo");
    }

    @TestOnAllDatabases
    void C6_aPendingMemberThatMovesFromOneOwnerIsKeptByTheOther(Engine engine) {
        sessions.transaction(session -> {
            Freighter argo = argo(session);
            Harbour hull = harbour(session, "Hull");
            Cargo salt = new Cargo("salt");
            argo.cargoes.add(salt);
            hull.cargoes.add(salt);
            harbour(session, "Kiel").cargoes.add(salt);
        });
        assertThat(cargoes(engine)).containsExactly("salt|Kiel|Argo", "tea|Hull|Argo");
    }

    @TestOnAllDatabases
    void C5_aPendingMemberMissingInAReplacedCollectionLeavesTheOtherToo(Engine engine) {
        try (Session session = sessions.open()) {
            Freighter argo = argo(session);
            Harbour hull = harbour(session, "Hull");
            Cargo tea = tea(session);
            Cargo salt = new Cargo("salt");
            argo.cargoes.add(salt);
            hull.cargoes.add(salt);
            hull.cargoes = new ArrayList<>(List.of(tea));
            session.commit();
            assertThat(session.stateOf(salt)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(argo.cargoes).containsExactly(tea);
        }
        assertThat(cargoes(engine)).containsExactly("tea|Hull|Argo");
    }
}
