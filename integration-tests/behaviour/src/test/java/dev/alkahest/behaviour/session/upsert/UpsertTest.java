package dev.alkahest.behaviour.session.upsert;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.upsert.CatalogueTable.CATALOGUE;
import static dev.alkahest.behaviour.session.upsert.MakerTable.MAKER;
import static dev.alkahest.behaviour.session.upsert.ProductTable.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.WriteReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class UpsertTest {

    private static final String PRODUCTS = "select id, code, name, version from upsert_product order by id";

    private SessionFactory sessions;
    private Long screw;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new UpsertMappers());
        sessions.metadata().createAll(engine);
        Product product = new Product("S1", "screw", 1);
        product.price = new BigDecimal("1.50");
        sessions.transaction(session -> session.add(product));
        screw = product.id;
    }

    @TestOnAllDatabases
    void F26_rowThatIsThereIsUpdatedAndOthersAreInserted(Engine engine) {
        Product changed = new Product("S1", "better screw", 1);
        Product added = new Product("N1", "nail", 2);
        sessions.transaction(session -> {
            session.upsert(changed, PRODUCT.code);
            session.upsert(added, PRODUCT.code);
            assertThat(session.pending()).containsExactly(changed, added);
        });
        assertThat(changed.id).isEqualTo(screw);
        assertThat(changed.version).isEqualTo(2);
        assertThat(added.version).isEqualTo(1);
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|better screw|2", added.id + "|N1|nail|1");
        assertThat(rows(engine, "select count(*) from upsert_product where price is null"))
                .containsExactly("2");
    }

    @TestOnAllDatabases
    void F26_objectIsPersistentAfterwardsAndItsChangesAreWritten(Engine engine) {
        sessions.transaction(session -> {
            Product product = new Product("S1", "better screw", 1);
            session.upsert(product, PRODUCT.code);
            session.flush();
            assertThat(session.stateOf(product)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(PRODUCT, screw)).isSameAs(product);
            assertThat(session.dirty()).isEmpty();
            product.name = "best screw";
        });
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|best screw|3");
    }

    @TestOnAllDatabases
    void F26_constraintOfSeveralColumnsTells(Engine engine) {
        Product product = new Product("S2", "other screw", 1);
        sessions.transaction(session -> session.upsert(product, PRODUCT.shelf, PRODUCT.place));
        assertThat(product.id).isEqualTo(screw);
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S2|other screw|2");
    }

    @TestOnAllDatabases
    void F26_keyTellsWhereNoColumnsAreGivenAndComesBeforeWhatRefersToIt(Engine engine) {
        sessions.transaction(session -> session.add(new Maker("acme", "ACME")));
        Product product = new Product("N1", "nail", 2);
        product.maker = new Maker("acme", "Acme Inc.");
        sessions.transaction(session -> {
            session.upsert(product.maker);
            session.upsert(product, PRODUCT.code);
        });
        assertThat(rows(engine, "select code, name from upsert_maker")).containsExactly("acme|Acme Inc.");
        assertThat(rows(engine, "select code, maker_code from upsert_product order by id"))
                .containsExactly("S1|null", "N1|acme");
    }

    @TestOnAllDatabases
    void F26_objectWithoutTheKeyThatTellsIsInserted(Engine engine) {
        Product product = new Product("N1", "nail", 2);
        sessions.transaction(session -> session.upsert(product));
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|screw|1", product.id + "|N1|nail|1");
    }

    @TestOnAllDatabases
    void F26_planNamesTheUpsertBesideInserts(Engine engine) {
        try (Session session = sessions.open()) {
            session.upsert(new Product("S1", "better screw", 1), PRODUCT.code);
            session.add(new Product("N1", "nail", 2));
            assertThat(session.planFlush().statements())
                    .extracting(statement -> statement.reasons().toString())
                    .containsExactly("[upserted]", "[new]");
            assertThat(session.planFlush().statements().get(0).reasons()).containsExactly(WriteReason.UPSERTED);
        }
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|screw|1");
    }

    @TestOnAllDatabases
    void F26_pairsOfAnImportThatRunsTwiceAreThereOnce(Engine engine) {
        for (String name : List.of("nail", "better nail")) {
            sessions.transaction(session -> {
                Catalogue winter = new Catalogue("winter");
                Product nail = new Product("N1", name, 2);
                winter.products.add(session.getOne(PRODUCT, screw));
                winter.products.add(nail);
                session.upsert(winter, CATALOGUE.title);
                session.upsert(nail, PRODUCT.code);
                session.flush();
                assertThat(winter.products).hasSize(2);
            });
        }
        assertThat(rows(
                        engine,
                        "select c.title, p.name from upsert_listing l join upsert_catalogue c on c.id = l.upsert_catalogue_id"
                                + " join upsert_product p on p.id = l.upsert_product_id order by 1, 2"))
                .containsExactly("winter|better nail", "winter|screw");
    }

    @TestOnAllDatabases
    void F26_planTellsThatPairsOfTheUpsertedGiveWay() {
        try (Session session = sessions.open()) {
            Catalogue winter = new Catalogue("winter");
            winter.products.add(session.getOne(PRODUCT, screw));
            session.upsert(winter, CATALOGUE.title);
            assertThat(session.planFlush().statements())
                    .extracting(statement -> statement.sql().startsWith("DELETE") + " " + statement.reasons())
                    .endsWith("true [pair made]", "false [pair made]");
        }
    }

    @TestOnAllDatabases
    void F26_rollbackLeavesTheRowAsItWas(Engine engine) {
        try (Session session = sessions.open()) {
            Product product = new Product("S1", "better screw", 1);
            session.upsert(product, PRODUCT.code);
            session.flush();
            session.rollback();
            assertThat(session.stateOf(product)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|screw|1");
    }

    @TestOnAllDatabases
    void F26_rowOfAnotherObjectOfTheSessionIsRefused(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.getOne(PRODUCT, screw);
                    session.upsert(new Product("S1", "better screw", 1), PRODUCT.code);
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessage("The row of the upserted Product with key " + screw
                        + " is that of another object of this session. Change that one instead, or expunge it before.");
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|screw|1");
    }

    @TestOnAllDatabases
    void F26_twoObjectsOfOneRowInAFlushAreRefused(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.upsert(new Product("S1", "better screw", 1), PRODUCT.code);
                    session.upsert(new Product("S1", "best screw", 1), PRODUCT.code);
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("is that of another object of this session");
        assertThat(rows(engine, PRODUCTS)).containsExactly(screw + "|S1|screw|1");
    }

    @TestOnAllDatabases
    void F26_rowThatWasThereHasItsOwnCollections(Engine engine) {
        Product nail = new Product("N1", "nail", 2);
        nail.maker = new Maker("acme", "ACME");
        sessions.transaction(session -> session.add(nail));
        sessions.transaction(session -> {
            Maker acme = new Maker("acme", "Acme Inc.");
            acme.products.add(new Product("B1", "bolt", 3));
            session.upsert(acme);
            session.flush();
            assertThat(acme.products).extracting(product -> product.code).containsExactlyInAnyOrder("N1", "B1");
            session.delete(acme);
        });
        assertThat(rows(engine, "select code, maker_code from upsert_product order by id"))
                .containsExactly("S1|null", "N1|null", "B1|null");
    }

    @TestOnAllDatabases
    void F26_membersThatNobodyHasReadAreUnknownToADetachedObject(Engine engine) {
        Product nail = new Product("N1", "nail", 2);
        nail.maker = new Maker("acme", "ACME");
        sessions.transaction(session -> session.add(nail));
        Maker acme = new Maker("acme", "Acme Inc.");
        sessions.transaction(session -> session.upsert(acme));
        assertThatThrownBy(acme.products::size)
                .isInstanceOf(DetachedException.class)
                .hasMessageContaining("Maker.products");

        acme.name = "Acme & Sons";
        sessions.transaction(session -> session.merge(acme));
        assertThat(rows(engine, "select name from upsert_maker")).containsExactly("Acme & Sons");
        assertThat(rows(engine, "select code, maker_code from upsert_product order by id"))
                .containsExactly("S1|null", "N1|acme");
    }

    @TestOnAllDatabases
    void F26_newObjectKeepsItsMembersWhenItsUpsertIsRolledBack(Engine engine) {
        Maker acme = new Maker("acme", "ACME");
        acme.products.add(new Product("B1", "bolt", 3));
        try (Session session = sessions.open()) {
            session.upsert(acme);
            session.flush();
            session.rollback();
            assertThat(acme.products).hasSize(1);
            session.add(acme);
            session.commit();
        }
        assertThat(rows(engine, "select code, maker_code from upsert_product order by id"))
                .containsExactly("S1|null", "B1|acme");
    }

    @TestOnAllDatabases
    void F26_keyOfTheUsersIsNotMadeOfAnotherRow() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.upsert(new Maker("acme", "ACME"), MAKER.name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Maker has a key of yours, which a row with the same name need not have. Upsert it by its"
                                    + " key: leave the columns out.");
        }
    }

    @TestOnAllDatabases
    void F26_columnsWithoutAConstraintAndObjectsThatHaveARowAreRefused() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.upsert(new Product("S1", "x", 1), PRODUCT.name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("No constraint makes name of Product unique. An upsert needs one of: [id]");
            Product loaded = session.getOne(PRODUCT, screw);
            assertThatThrownBy(() -> session.upsert(loaded, PRODUCT.code))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "The Product to upsert is persistent: upsert is for new objects. Change it, and the next"
                                    + " flush writes it.");
        }
    }

    @TestOnAllDatabases
    void F26_manyUpsertsAreOneBatch(Engine engine) {
        List<Product> products = new ArrayList<>();
        for (int place = 1; place <= 300; place++) {
            products.add(new Product("S" + place, "sort " + place, place));
        }
        try (Session session = sessions.open()) {
            products.forEach(product -> session.upsert(product, PRODUCT.code));
            assertThat(session.planFlush().statements())
                    .singleElement()
                    .satisfies(statement -> assertThat(statement.rows()).isEqualTo(300));
            assertThat(SentStatements.in(engine, session::flush)).isLessThan(10);
            session.commit();
        }
        assertThat(products.get(0).id).isEqualTo(screw);
        assertThat(rows(engine, "select id, code, name from upsert_product order by id"))
                .containsExactlyInAnyOrderElementsOf(products.stream()
                        .map(product -> product.id + "|" + product.code + "|" + product.name)
                        .toList());
    }
}
