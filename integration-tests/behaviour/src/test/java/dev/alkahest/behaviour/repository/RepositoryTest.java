package dev.alkahest.behaviour.repository;

import static dev.alkahest.behaviour.repository.BeerTable.BEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.MoreThanOneException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RepositoryTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private Session session;
    private Cellar cellar;

    @BeforeEach
    void brew(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new RepositoryMappers());
        sessions.metadata().createAll(engine);
        Beer amber = new Beer("Amber", "3.50", Beer.Style.ALE, 5);
        amber.hops.add(new Hop("Saaz"));
        Beer dark = new Beer("Dark", "5.25", Beer.Style.STOUT, 9);
        dark.hops.add(new Hop("Fuggle"));
        Beer light = new Beer("Light", null, Beer.Style.ALE, 2);
        sessions.transaction(
                setup -> setup.addAll(List.of(new Brewery("Nord", amber, dark, light), new Brewery("Sued"))));
        session = sessions.open();
        cellar = new CellarImpl(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @TestOnAllDatabases
    void rowsAreReadIntoRecordsByTheNamesOfTheirColumns(Engine engine) {
        assertThat(cellar.sales(NEW_YEAR))
                .containsExactlyInAnyOrder(
                        new BrewerySales("Nord", 3, new BigDecimal("8.75")), new BrewerySales("Sued", 0, null));
        assertThat(cellar.sales(LocalDate.of(2026, 1, 8)))
                .contains(new BrewerySales("Nord", 1, new BigDecimal("5.25")));
    }

    @TestOnAllDatabases
    void valuesAreSentAndReadAsTheColumnsBesideThem(Engine engine) {
        assertThat(cellar.tastings(Beer.Style.ALE, new Strength(3)))
                .containsExactly(new Tasting(new Strength(5), Beer.Style.ALE, "Amber", LocalDate.of(2026, 1, 5)));
        assertThat(cellar.style("Dark")).isEqualTo(Beer.Style.STOUT);
    }

    @TestOnAllDatabases
    void aSingleColumnIsReadAsItsValue(Engine engine) {
        assertThat(cellar.cheaperThan(new BigDecimal("5.2500"))).isEqualTo(1);
        assertThat(cellar.cheaperThan(new BigDecimal("5.2501"))).isEqualTo(2);
        assertThat(cellar.namesName()).isEqualTo(3);
        assertThat(cellar.price("Dark".repeat(40))).isEmpty();
        assertThat(cellar.names("%r%")).containsExactly("Amber", "Dark");
        assertThat(cellar.all()).hasSize(3);
        assertThat(cellar.price("Dark")).contains(new BigDecimal("5.25"));
        assertThat(cellar.price("Nobody")).isEmpty();
        assertThat(cellar.last(Beer.Style.ALE)).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(cellar.last(Beer.Style.LAGER)).isNull();
    }

    @TestOnAllDatabases(needs = Capability.COMMON_TABLES)
    void aStatementMayBeginWithWith() {
        assertThat(cellar.ingredients(new Strength(8))).containsExactly("Fuggle", "water");
    }

    @TestOnAllDatabases
    void collectionsStandBehindIn(Engine engine) {
        List<BigDecimal> prices = List.of(new BigDecimal("3.5"), new BigDecimal("5.25"), BigDecimal.ONE);

        assertThat(cellar.among(List.of(Beer.Style.ALE, Beer.Style.STOUT), prices))
                .containsExactly("Amber", "Dark");
        assertThat(cellar.among(EnumSet.of(Beer.Style.ALE), prices)).containsExactly("Amber");
        assertThat(cellar.among(List.of(), prices)).isEmpty();
        assertThat(cellar.among(List.of(Beer.Style.ALE), List.of(new BigDecimal("3.501"))))
                .isEmpty();
    }

    @TestOnAllDatabases
    void aNullIsRefusedByTheNameOfWhatItIsFor(Engine engine) {
        assertThatThrownBy(() -> cellar.price("Light"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("Cellar.price can't be null, and what is selected for it is NULL in this row.");
    }

    @TestOnAllDatabases
    void theOnlyRowIsTheOnlyOne(Engine engine) {
        assertThatThrownBy(() -> cellar.style("Nobody")).isInstanceOf(NotFoundException.class);
        cellar.brew("Dark", Beer.Style.LAGER, new Strength(4));
        assertThatThrownBy(() -> cellar.style("Dark")).isInstanceOf(MoreThanOneException.class);
    }

    @TestOnAllDatabases
    void rowsAreChangedAndCounted(Engine engine) {
        assertThat(cellar.raise(new BigDecimal("0.50"), Beer.Style.ALE)).isEqualTo(2);
        assertThat(cellar.price("Amber")).contains(new BigDecimal("4.00"));
        cellar.reprice(new BigDecimal("9.99"), "Amber");
        assertThat(cellar.price("Amber")).contains(new BigDecimal("9.99"));
        cellar.reprice(null, "Amber");
        assertThat(cellar.cheaperThan(new BigDecimal("100"))).isEqualTo(1);
        cellar.brew("Zwickl", Beer.Style.LAGER, new Strength(5));
        assertThat(session.query(BEER).where(BEER.name.eq("Zwickl")).one().strength)
                .isEqualTo(new Strength(5));
        assertThat(cellar.style("Zwickl")).isEqualTo(Beer.Style.LAGER);
    }

    @TestOnAllDatabases
    void aSessionFlushesBeforeATextRuns(Engine engine) {
        session.add(new Beer("Young", "1.00", Beer.Style.LAGER, 1));

        assertThat(cellar.names("Y%")).containsExactly("Young");
    }

    @TestOnAllDatabases
    void aConnectionRunsTextsToo(Engine engine) {
        session.close();
        engine.begin(connection -> {
            Cellar ofConnection = new CellarImpl(connection);
            assertThat(SentStatements.in(engine, () -> ofConnection.names("A%")))
                    .isEqualTo(1);
            assertThat(ofConnection.raise(BigDecimal.ONE, Beer.Style.STOUT)).isEqualTo(1);
            assertThat(ofConnection.price("Dark")).contains(new BigDecimal("6.25"));
        });
    }

    @TestOnAllDatabases
    void whatTheCompilerHasNotReadRunsAsItStands(Engine engine) {
        assertThat(cellar.unchecked().name()).isEqualTo("x");
        assertThat(cellar.unchecked().total()).isEqualByComparingTo("2.5");
    }

    @TestOnAllDatabases
    void rowsAreDeleted(Engine engine) {
        session.close();
        engine.begin(connection -> {
            connection.update("DELETE FROM repo_beer_hop");
            assertThat(new CellarImpl(connection).pourAway(new Strength(6))).isEqualTo(2);
            assertThat(new CellarImpl(connection).all()).containsExactly("Dark");
        });
    }
}
