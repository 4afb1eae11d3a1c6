package dev.alkahest.behaviour.projection;

import static dev.alkahest.behaviour.projection.KioskTable.KIOSK;
import static dev.alkahest.behaviour.projection.PurchaseTable.PURCHASE;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.MoreThanOneException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Result;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.ProjectedSelect;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ProjectionTest {

    private static final KioskSales ALTONA = new KioskSales("Altona", 2, new BigDecimal("3.50"));
    private static final KioskSales BARMBEK = new KioskSales("Barmbek", 1, new BigDecimal("4.00"));
    private static final KioskSales CELLE = new KioskSales("Celle", 0, null);

    private static final ProjectedSelect<KioskSales> SALES = select(
                    KioskSalesProjection.of(KIOSK.name, count(PURCHASE.id), sum(PURCHASE.price)))
            .from(KIOSK)
            .leftJoin(PURCHASE, PURCHASE.kioskId.eq(KIOSK.id))
            .groupBy(KIOSK.name)
            .orderBy(KIOSK.name.asc());

    private static final ProjectedSelect<Named> NAMES =
            select(NamedProjection.of(KIOSK.id, KIOSK.name)).orderBy(KIOSK.name.asc());

    private SessionFactory sessions;

    @BeforeEach
    void createKiosks(Engine engine) {
        sessions = SessionFactory.create(engine, new ProjectionMappers());
        sessions.metadata().createAll(engine);
        Kiosk altona = new Kiosk("Altona");
        Kiosk barmbek = new Kiosk("Barmbek");
        sessions.transaction(session -> session.addAll(List.of(
                altona,
                barmbek,
                new Kiosk("Celle"),
                new Purchase(altona, "1.50"),
                new Purchase(altona, "2.00"),
                new Purchase(barmbek, "4.00"))));
    }

    private static <R> List<R> all(Engine engine, ProjectedSelect<R> select) {
        return engine.beginAndReturn(connection -> connection.execute(select).all());
    }

    private static List<String> texts(Engine engine, ProjectedSelect<Named> select) {
        return all(engine, select).stream()
                .map(named -> named.text.replaceAll(".*:", ""))
                .toList();
    }

    @TestOnAllDatabases
    void rowsAreReadIntoRecords(Engine engine) {
        assertThat(all(engine, SALES)).containsExactly(ALTONA, BARMBEK, CELLE);
    }

    @TestOnAllDatabases
    void rowsAreReadIntoAClassByItsPublicConstructor(Engine engine) {
        assertThat(all(engine, NAMES).get(0).text).matches("\\d+:Altona");
    }

    @TestOnAllDatabases
    void aResultAnswersForOneAsOthersDo(Engine engine) {
        engine.begin(connection -> {
            Result<KioskSales> one = connection.execute(SALES.limit(1));
            assertThat(one.one()).isEqualTo(ALTONA);
            assertThat(one.first()).contains(ALTONA);
            assertThat(one.oneOrEmpty()).contains(ALTONA);
            assertThat(one.stream()).containsExactly(ALTONA);
            Result<KioskSales> none =
                    connection.execute(SALES.having(count(PURCHASE.id).gt(9L)));
            assertThat(none.oneOrEmpty()).isEmpty();
            assertThatThrownBy(none::one).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> connection.execute(SALES).one()).isInstanceOf(MoreThanOneException.class);
        });
    }

    @TestOnAllDatabases
    void rowsAreStreamed(Engine engine) {
        engine.begin(connection -> {
            try (Stream<KioskSales> found = connection.stream(SALES)) {
                assertThat(found).containsExactly(ALTONA, BARMBEK, CELLE);
            }
            try (Stream<KioskSales> found = connection.stream(SALES, 1)) {
                assertThat(found.map(KioskSales::name)).containsExactly("Altona", "Barmbek", "Celle");
            }
            assertThatThrownBy(() -> connection.stream(SALES, 0)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @TestOnAllDatabases
    void aSessionFlushesBeforeItReads(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Kiosk("Dehnhaide"));
            assertThat(session.execute(SALES).all())
                    .containsExactly(ALTONA, BARMBEK, CELLE, new KioskSales("Dehnhaide", 0, null));
            session.add(new Kiosk("Eilbek"));
            try (Stream<KioskSales> found = session.stream(SALES)) {
                assertThat(found).hasSize(5);
            }
            session.add(new Kiosk("Farmsen"));
            try (Stream<KioskSales> found = session.stream(SALES, 1)) {
                assertThat(found).hasSize(6);
            }
        }
    }

    @TestOnAllDatabases
    void aSelectIsOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, () -> session.execute(SALES))).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void theTextIsThatOfTheSameSelectWithoutAProjection(Engine engine) {
        assertThat(engine.dialect().compile(NAMES).sql())
                .isSameAs(engine.dialect()
                        .compile(select(KIOSK.id, KIOSK.name).orderBy(KIOSK.name.asc()))
                        .sql());
    }

    @TestOnAllDatabases(needs = Capability.ORDERED_SETS)
    void aSetOperationReadsTheRowsOfAllItsParts(Engine engine) {
        ProjectedSelect<Named> both = select(NamedProjection.of(KIOSK.id, KIOSK.name))
                .where(KIOSK.name.eq("Celle"))
                .union(select(KIOSK.id, KIOSK.name).where(KIOSK.name.eq("Altona")))
                .orderBy(KIOSK.name.asc());

        assertThat(texts(engine, both)).containsExactly("Altona", "Celle");
    }

    @TestOnAllDatabases(needs = Capability.COMMON_TABLES)
    void aCommonTableIsReadFrom(Engine engine) {
        DerivedTable early =
                with("early", select(NamedProjection.of(KIOSK.id, KIOSK.name)).where(KIOSK.name.lt("C")));

        assertThat(texts(
                        engine,
                        select(NamedProjection.of(early.column(KIOSK.id), early.column(KIOSK.name)))
                                .orderBy(early.column(KIOSK.name).desc())))
                .containsExactly("Barmbek", "Altona");
    }

    @TestOnAllDatabases
    void aSubqueryGivesAComponent(Engine engine) {
        ProjectedSelect<Named> counted = select(NamedProjection.of(
                        select(count(PURCHASE.id))
                                .from(PURCHASE)
                                .where(PURCHASE.kioskId.eq(KIOSK.id))
                                .asScalar(),
                        KIOSK.name))
                .from(KIOSK)
                .orderBy(KIOSK.name.asc());

        assertThat(all(engine, counted).stream().map(named -> named.text))
                .containsExactly("2:Altona", "1:Barmbek", "0:Celle");
    }

    @TestOnAllDatabases
    void aPageBeginsBehindARow(Engine engine) {
        ProjectedSelect<Named> ordered = select(NamedProjection.of(KIOSK.id, KIOSK.name))
                .orderBy(KIOSK.name.asc().nullsLast(), KIOSK.id.asc());
        Named first = all(engine, ordered.limit(1)).get(0);

        assertThat(texts(engine, ordered.after("Altona", first.id).limit(1))).containsExactly("Barmbek");
        assertThat(texts(engine, ordered.limit(2).offset(1))).containsExactly("Barmbek", "Celle");
    }

    @TestOnAllDatabases
    void whateverIsSaidOfASelectItsRowsStayTyped(Engine engine) {
        ProjectedSelect<Named> said =
                NAMES.distinct().join(PURCHASE, PURCHASE.kioskId.eq(KIOSK.id)).where(PURCHASE.price.gt(BigDecimal.ONE));

        assertThat(texts(engine, said)).containsExactly("Altona", "Barmbek");
    }

    @TestOnAllDatabases
    void aNullIsRefusedByTheNameOfItsComponent(Engine engine) {
        sessions.transaction(session -> session.add(new Kiosk(null)));

        assertThatThrownBy(() -> all(engine, SALES))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(
                        "KioskSales.name can't be null, and what is selected for it is NULL in this row. Mark"
                                + " it with @Nullable, or select what is never NULL, as coalesce(...) is.");
        engine.begin(connection -> {
            try (Stream<KioskSales> found = connection.stream(SALES)) {
                assertThatThrownBy(found::toList)
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("KioskSales.name can't be null");
            }
        });
    }

    @TestOnAllDatabases
    void aNullIsRefusedByTheNameOfAPrimitive(Engine engine) {
        ProjectedSelect<KioskSales> purchases = select(KioskSalesProjection.of(KIOSK.name, PURCHASE.id, PURCHASE.price))
                .from(KIOSK)
                .leftJoin(PURCHASE, PURCHASE.kioskId.eq(KIOSK.id));

        assertThatThrownBy(() -> all(engine, purchases))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(
                        "KioskSales.purchases can't be null, and what is selected for it is NULL in this row."
                                + " Declare it as a Long with @Nullable, or select what is never NULL, as coalesce(...) is.");
    }
}
