package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.formula.PurchaseTable.PURCHASE;
import static dev.alkahest.behaviour.formula.ShopperTable.SHOPPER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class FormulaTest {

    private SessionFactory sessions;
    private long annId;
    private long smallId;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new FormulaMappers());
        sessions.metadata().createAll(engine);
        Shopper ann = new Shopper("Ann");
        Purchase small = new Purchase("10.50", "1.25");
        ann.orders.add(small);
        ann.orders.add(new Purchase("120.00", "5.00"));
        sessions.transaction(session -> {
            session.add(ann);
            session.add(new Shopper("Bob"));
        });
        annId = ann.id;
        smallId = small.id;
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    @TestOnAllDatabases
    void formulasAreReadWithTheRowByQueriesAndGet() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SHOPPER).orderBy(SHOPPER.name.asc()).all())
                    .extracting(shopper -> shopper.label + shopper.orderCount)
                    .containsExactly("Ann!2", "Bob!0");
        }
        try (Session session = sessions.open()) {
            Purchase purchase = session.getOne(PURCHASE, smallId);
            assertThat(purchase.total).isEqualTo(decimal("11.75"));
            assertThat(purchase.isLarge()).isFalse();
            assertThat(purchase.shopperName).isEqualTo("Ann");
            assertThat(session.get(PURCHASE, -1)).isNull();
        }
    }

    @TestOnAllDatabases
    void formulasAreNoColumns(Engine engine) {
        assertThat(rows(engine, "select * from shopper where id = " + annId)).containsExactly(annId + "|Ann");
    }

    @TestOnAllDatabases
    void queriesUseFormulasAsTheyUseColumns() {
        try (Session session = sessions.open()) {
            assertThat(session.query(PURCHASE)
                            .where(PURCHASE.total.gt(decimal("100")))
                            .all())
                    .extracting(purchase -> purchase.total)
                    .containsExactly(decimal("125.00"));
            assertThat(session.query(PURCHASE).where(PURCHASE.large).count()).isEqualTo(1);
            assertThat(session.query(SHOPPER).orderBy(SHOPPER.orderCount.desc()).first())
                    .get()
                    .extracting(shopper -> shopper.name)
                    .isEqualTo("Ann");
            assertThat(session.execute(select(PURCHASE.total).orderBy(PURCHASE.total.asc()))
                            .all())
                    .extracting(row -> row.get(PURCHASE.total))
                    .containsExactly(decimal("11.75"), decimal("125.00"));
        }
    }

    @TestOnAllDatabases
    void pathsAndAliasesHaveFormulasOfTheirOwn() {
        ShopperTable other = SHOPPER.as("other");
        try (Session session = sessions.open()) {
            assertThat(session.query(PURCHASE)
                            .where(PURCHASE.shopper().orderCount.eq(2L))
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(other).where(other.orderCount.eq(0L)).all())
                    .extracting(shopper -> shopper.label)
                    .containsExactly("Bob!");
            assertThat(session.query(SHOPPER)
                            .where(SHOPPER.orders().any(PURCHASE.total.lt(decimal("12"))))
                            .count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void relationshipsLoadFormulasWhateverTheStrategy(Engine engine) {
        for (LoadOption option : new LoadOption[] {
            joined(SHOPPER.orders()), selectin(SHOPPER.orders()), LoadOption.lazy(SHOPPER.orders())
        }) {
            try (Session session = sessions.open()) {
                Shopper ann = session.query(SHOPPER)
                        .where(SHOPPER.name.eq("Ann"))
                        .options(option)
                        .one();
                assertThat(ann.orders)
                        .extracting(purchase -> purchase.total)
                        .containsExactlyInAnyOrder(decimal("11.75"), decimal("125.00"));
            }
        }
        for (LoadOption option : new LoadOption[] {joined(PURCHASE.shopper()), LoadOption.lazy(PURCHASE.shopper())}) {
            try (Session session = sessions.open()) {
                Purchase purchase = session.query(PURCHASE)
                        .where(PURCHASE.id.eq(smallId))
                        .options(option)
                        .one();
                assertThat(purchase.shopper.get().orderCount).isEqualTo(2);
            }
        }
    }

    @TestOnAllDatabases
    void changedFormulaIsNeverWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Shopper ann = session.getOne(SHOPPER, annId);
            ann.orderCount = 70;
            assertThat(session.isModified(ann)).isFalse();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F19_objectsWithFormulasAreReadAgainAfterTheyWereWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Purchase purchase = new Purchase("1.00", "2.00");
            session.getOne(SHOPPER, annId).orders.add(purchase);
            session.flush();
            assertThat(session.isExpired(purchase)).isTrue();
            assertThat(session.get(PURCHASE, purchase.id).total).isEqualTo(decimal("3.00"));

            purchase.fee = decimal("4.00");
            session.flush();
            assertThat(session.query(PURCHASE)
                            .where(PURCHASE.id.eq(purchase.id))
                            .one()
                            .total)
                    .isEqualTo(decimal("5.00"));
            session.rollback();
        }
    }

    @TestOnAllDatabases
    void refreshComputesAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Shopper ann = session.getOne(SHOPPER, annId);
            ann.orders.add(new Purchase("1.00", "2.00"));
            session.flush();
            assertThat(ann.orderCount).isEqualTo(2);
            session.refresh(ann);
            assertThat(ann.orderCount).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFormulasBack() {
        try (Session session = sessions.open()) {
            Purchase purchase = session.getOne(PURCHASE, smallId);
            purchase.price = decimal("20.00");
            session.flush();
            session.refresh(purchase);
            assertThat(purchase.total).isEqualTo(decimal("21.25"));
            session.rollback();
            assertThat(purchase.total).isEqualTo(decimal("11.75"));
        }
    }

    @TestOnAllDatabases
    void D3_queryFlushesChangesOfTablesThatOnlyAFormulaReads() {
        try (Session session = sessions.open()) {
            Purchase purchase = new Purchase("1.00", "2.00");
            purchase.shopper.set(session.getOne(SHOPPER, annId));
            session.add(purchase);
            assertThat(session.query(SHOPPER).where(SHOPPER.orderCount.eq(3L)).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void mergedObjectDoesNotKeepTheFormulaOfTheOneGiven() {
        Shopper sent = new Shopper("Ann");
        sent.id = annId;
        sent.orderCount = 70;
        sent.orders = null;
        try (Session session = sessions.open()) {
            session.merge(sent);
            assertThat(session.get(SHOPPER, annId).orderCount).isEqualTo(2);
        }
    }
}
