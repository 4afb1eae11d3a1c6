package dev.alkahest.behaviour.session.postupdate;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.postupdate.DancerTable.DANCER;
import static dev.alkahest.behaviour.session.postupdate.ShopTable.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class PostUpdateTest {

    private static final String MANAGERS =
            "select shop.name, seller.name from shop join seller on seller.id = manager_id"
                    + " and shop_id = shop.id order by shop.name";
    private static final String LEADERS = "select one.name, other.name from dancer one join dancer other on other.id ="
            + " one.leader_id order by one.name";

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new PostupdateMappers());
        sessions.metadata().createAll(engine);
    }

    private static Shop shop(String name, String manager) {
        Shop shop = new Shop(name);
        shop.sellers.add(new Seller(manager));
        shop.sellers.add(new Seller("Help of " + manager));
        shop.manager = shop.sellers.get(0);
        return shop;
    }

    private static List<String> plan(Session session) {
        return session.planFlush().statements().stream()
                .map(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons() + " "
                        + statement.columns())
                .toList();
    }

    @TestOnAllDatabases
    void F12_mutualReferencesOfNewObjectsAreWrittenWithAPostUpdate(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(shop("North", "Ada"), shop("South", "Bo"))));
        assertThat(rows(engine, MANAGERS)).containsExactly("North|Ada", "South|Bo");
    }

    @TestOnAllDatabases
    void F12_postUpdatesOfManyRowsAreOneBatchAndLeaveNothingToWrite(Engine engine) {
        try (Session session = sessions.open()) {
            session.addAll(List.of(shop("North", "Ada"), shop("South", "Bo")));
            assertThat(plan(session))
                    .containsExactly(
                            "Shop 2 [new] [name, version]",
                            "Seller 4 [new] [name, shop_id]",
                            "Shop 2 [post-update] [manager_id]");
            session.flush();
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            session.commit();
        }
        assertThat(rows(engine, "select version from shop")).containsExactly("1", "1");
    }

    @TestOnAllDatabases
    void F12_objectsThatReferToEachOtherAreDeletedTogether(Engine engine) {
        sessions.transaction(session -> session.add(shop("North", "Ada")));
        try (Session session = sessions.open()) {
            session.delete(session.query(SHOP).one());
            assertThat(plan(session))
                    .containsExactly(
                            "Shop 1 [foreign key emptied] [manager_id]",
                            "Seller 2 [deleted] []",
                            "Shop 1 [deleted] []");
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from shop")).containsExactly("0");
        assertThat(rows(engine, "select count(*) from seller")).containsExactly("0");
    }

    @TestOnAllDatabases
    void F12_rollbackOfADeletionLeavesTheReferences(Engine engine) {
        sessions.transaction(session -> session.add(shop("North", "Ada")));
        try (Session session = sessions.open()) {
            Shop north = session.query(SHOP).one();
            session.delete(north);
            session.flush();
            session.rollback();
            assertThat(north.manager.name).isEqualTo("Ada");
            assertThat(session.dirty()).isEmpty();
        }
        assertThat(rows(engine, MANAGERS)).containsExactly("North|Ada");
    }

    @TestOnAllDatabases
    void F12_aReferenceToAnObjectThatHasItsRowIsInsertedWithTheRow(Engine engine) {
        sessions.transaction(session -> session.add(new Dancer("Fred")));
        try (Session session = sessions.open()) {
            Dancer ginger = new Dancer("Ginger");
            ginger.leader.set(session.query(DANCER).one());
            session.add(ginger);
            assertThat(plan(session)).containsExactly("Dancer 1 [new] [name, leader_id, rival_id]");
        }
    }

    @TestOnAllDatabases
    void F12_aRingOfThreeAndAReferenceToItselfAreWritten(Engine engine) {
        Dancer ada = new Dancer("Ada");
        Dancer bo = new Dancer("Bo");
        Dancer cy = new Dancer("Cy");
        Dancer solo = new Dancer("Solo");
        ada.leader.set(bo);
        bo.leader.set(cy);
        cy.leader.set(ada);
        solo.leader.set(solo);
        sessions.transaction(session -> session.addAll(List.of(ada, bo, cy, solo)));
        assertThat(rows(engine, LEADERS)).containsExactly("Ada|Bo", "Bo|Cy", "Cy|Ada", "Solo|Solo");

        sessions.transaction(session -> session.query(DANCER).all().forEach(session::delete));
        assertThat(rows(engine, "select count(*) from dancer")).containsExactly("0");
    }

    @TestOnAllDatabases
    void F12_aPostUpdateThatIsRolledBackIsWrittenAgain(Engine engine) {
        Shop north = shop("North", "Ada");
        try (Session session = sessions.open()) {
            session.add(north);
            session.flush();
            session.rollback();
            session.add(north);
            session.commit();
        }
        assertThat(rows(engine, MANAGERS)).containsExactly("North|Ada");
    }

    @TestOnAllDatabases
    void F11_aCycleWithoutPostUpdateIsAnErrorThatNamesTheAttribute(Engine engine) {
        Dancer ada = new Dancer("Ada");
        Dancer bo = new Dancer("Bo");
        ada.rival = bo;
        bo.rival = ada;
        assertThatThrownBy(() -> sessions.transaction(session -> session.add(ada)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("a new Dancer and a new Dancer, which refer to each other, directly or by others."
                        + " Declare Dancer.rival with postUpdate = true where its column may be NULL");
        assertThat(rows(engine, "select count(*) from dancer")).containsExactly("0");
    }
}
