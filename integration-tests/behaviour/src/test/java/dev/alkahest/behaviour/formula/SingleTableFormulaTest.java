package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.DepotTable.DEPOT;
import static dev.alkahest.behaviour.formula.ShipCargoTable.SHIP_CARGO;
import static dev.alkahest.behaviour.formula.ShipFerryTable.SHIP_FERRY;
import static dev.alkahest.behaviour.formula.ShipPlainTable.SHIP_PLAIN;
import static dev.alkahest.behaviour.formula.ShipTable.SHIP;
import static dev.alkahest.behaviour.formula.ShipTankerTable.SHIP_TANKER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.query.LoadOption.undefer;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Classes that share a table compute attributes, each its own. */
@KeepsTables
class SingleTableFormulaTest {

    private SessionFactory sessions;
    private final Ship.Plain plain = new Ship.Plain();
    private final Ship.Cargo cargo = new Ship.Cargo();
    private final Ship.Tanker tanker = new Ship.Tanker();
    private final Ship.Ferry ferry = new Ship.Ferry();

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new FormulaMappers());
        sessions.metadata().createAll(engine);
        Owner owner = new Owner();
        owner.name = "Ann";
        plain.code = "p";
        cargo.code = "c";
        cargo.weight = 10;
        cargo.load = 5;
        cargo.crew = 2;
        cargo.owner.set(owner);
        tanker.code = "t";
        tanker.weight = 100;
        tanker.load = 20;
        tanker.crew = 4;
        tanker.tanks = 3;
        tanker.log.set("calm");
        tanker.owner.set(owner);
        ferry.code = "f";
        ferry.seats = 7;
        Depot depot = new Depot();
        depot.name = "North";
        depot.ships.addAll(List.of(plain, cargo, tanker, ferry));
        sessions.transaction(session -> {
            session.add(owner);
            session.add(depot);
        });
    }

    /** Returns what is computed of an object, by the class that it is of. */
    private static String computed(Ship one) {
        String all = one.label + " " + one.depotName;
        if (one instanceof Ship.Cargo of) {
            all += " " + of.total + " " + of.loadOfEach + " " + of.heavy + " " + of.ownerName;
        }
        if (one instanceof Ship.Tanker of) {
            all += " " + of.perTank;
        }
        return one instanceof Ship.Ferry of ? all + " " + of.total : all;
    }

    private static final String PLAIN = "p! North";
    private static final String CARGO = "c! North 15 5 false Ann";
    private static final String TANKER = "t! North 120 25 true Ann 40";
    private static final String FERRY = "f! North 4";

    @TestOnAllDatabases
    void queryOfTheTopmostClassComputesWhatEachClassHas() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP).orderBy(SHIP.label.asc()).all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactly(CARGO, FERRY, PLAIN, TANKER);
        }
    }

    @TestOnAllDatabases
    void queryOfASubclassComputesWhatItAndTheClassesBelowHave() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP_CARGO).orderBy(SHIP_CARGO.total.asc()).all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactly(CARGO, TANKER);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(SHIP_FERRY).one())).isEqualTo(FERRY);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(SHIP_TANKER).one())).isEqualTo(TANKER);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(SHIP_PLAIN).one())).isEqualTo(PLAIN);
        }
    }

    @TestOnAllDatabases
    void getComputesByTheTopmostClassAndByTheOwnOne() {
        try (Session session = sessions.open()) {
            assertThat(computed(session.getOne(SHIP, tanker.id))).isEqualTo(TANKER);
            assertThat(computed(session.getOne(SHIP_FERRY, ferry.id))).isEqualTo(FERRY);
            assertThat(computed(session.getOne(SHIP, plain.id))).isEqualTo(PLAIN);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.getOne(SHIP_TANKER, tanker.id))).isEqualTo(TANKER);
            assertThat(computed(session.getOne(SHIP_CARGO, cargo.id))).isEqualTo(CARGO);
            assertThat(session.get(SHIP_FERRY, cargo.id)).isNull();
        }
    }

    @TestOnAllDatabases
    void queriesUseFormulasOfTheirClassAndOfThoseAboveAndBelow() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP).where(SHIP.label.eq("f!")).all()).hasSize(1);
            assertThat(session.query(SHIP_TANKER)
                            .where(SHIP_TANKER.label.eq("t!"), SHIP_TANKER.total.gt(100), SHIP_TANKER.perTank.eq(40))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(SHIP).where(SHIP_CARGO.total.gt(100)).all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactly(TANKER);
            assertThat(session.execute(select(SHIP_CARGO.total).orderBy(SHIP_CARGO.total.desc()))
                            .all())
                    .extracting(row -> row.get(SHIP_CARGO.total))
                    .containsExactly(120, 15);
        }
    }

    @TestOnAllDatabases
    void aliasesHaveFormulasOfTheirOwn() {
        ShipTable other = SHIP.as("another");
        try (Session session = sessions.open()) {
            assertThat(session.query(other).orderBy(other.label.desc()).all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactly(TANKER, PLAIN, FERRY, CARGO);
        }
    }

    @TestOnAllDatabases
    void relationshipsToTheHierarchyLoadFormulasWhateverTheStrategy() {
        for (LoadOption option : List.of(
                joined(DEPOT.ships()),
                selectin(DEPOT.ships()),
                subquery(DEPOT.ships()),
                LoadOption.lazy(DEPOT.ships()))) {
            try (Session session = sessions.open()) {
                Depot depot = session.query(DEPOT).options(option).one();
                assertThat(depot.ships)
                        .extracting(SingleTableFormulaTest::computed)
                        .containsExactlyInAnyOrder(PLAIN, CARGO, TANKER, FERRY);
            }
        }
    }

    @TestOnAllDatabases
    void pathsToTheHierarchyHaveItsFormulas() {
        try (Session session = sessions.open()) {
            assertThat(session.query(DEPOT)
                            .where(DEPOT.ships().any(SHIP.label.eq("t!")))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(DEPOT)
                            .where(DEPOT.ships().any(SHIP.label.eq("x!")))
                            .count())
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void referenceToOneOfTheHierarchyLoadsItsFormulas() {
        sessions.transaction(session -> {
            Depot depot = session.query(DEPOT).one();
            depot.firstShip.set(session.getOne(SHIP, tanker.id));
            depot.firstCargoOfShip.set(session.getOne(SHIP_CARGO, cargo.id));
        });
        for (boolean isJoined : List.of(true, false)) {
            try (Session session = sessions.open()) {
                Depot depot = session.query(DEPOT)
                        .options(
                                isJoined ? joined(DEPOT.firstShip()) : LoadOption.lazy(DEPOT.firstShip()),
                                isJoined ? joined(DEPOT.firstCargoOfShip()) : LoadOption.lazy(DEPOT.firstCargoOfShip()))
                        .one();
                assertThat(computed(depot.firstShip.get())).isEqualTo(TANKER);
                assertThat(computed(depot.firstCargoOfShip.get())).isEqualTo(CARGO);
            }
        }
    }

    @TestOnAllDatabases
    void F19_writtenObjectIsComputedAgainWhenItIsMet() {
        try (Session session = sessions.open()) {
            Ship.Tanker one = session.getOne(SHIP_TANKER, tanker.id);
            one.load = 200;
            session.flush();
            assertThat(session.isExpired(one)).isTrue();
            assertThat(session.getOne(SHIP, tanker.id)).isSameAs(one);
            assertThat(computed(one)).isEqualTo("t! North 300 25 true Ann 100");
            session.rollback();
            assertThat(computed(session.getOne(SHIP, tanker.id))).isEqualTo(TANKER);
        }
    }

    @TestOnAllDatabases
    void refreshComputesAgain() {
        try (Session session = sessions.open()) {
            Ship one = session.getOne(SHIP, ferry.id);
            Ship.Plain added = new Ship.Plain();
            added.depot.set(one.depot.get());
            session.add(added);
            session.flush();
            assertThat(((Ship.Ferry) one).total).isEqualTo(4);
            session.refresh(one);
            assertThat(((Ship.Ferry) one).total).isEqualTo(5);
        }
    }

    @TestOnAllDatabases
    void D3_queryFlushesWhatOnlyAFormulaOfAClassBelowReads() {
        try (Session session = sessions.open()) {
            session.query(DEPOT).one().name = "South";
            assertThat(session.query(SHIP).orderBy(SHIP.label.asc()).all())
                    .extracting(one -> one.depotName)
                    .containsOnly("South");
        }
    }

    @TestOnAllDatabases
    void L5_deferredAttributesStandBehindFormulas() {
        for (boolean isUndeferred : List.of(true, false)) {
            try (Session session = sessions.open()) {
                Ship.Tanker one = session.query(SHIP_TANKER)
                        .options(isUndeferred ? new LoadOption[] {undefer(SHIP_TANKER.log)} : new LoadOption[0])
                        .one();
                assertThat(one.log.isLoaded()).isEqualTo(isUndeferred);
                assertThat(computed(one) + " " + one.log.get()).isEqualTo(TANKER + " calm");
            }
            try (Session session = sessions.open()) {
                Ship.Cargo one = (Ship.Cargo) session.query(SHIP)
                        .where(SHIP.code.eq("t"))
                        .options(isUndeferred ? new LoadOption[] {undefer(SHIP_CARGO.log)} : new LoadOption[0])
                        .one();
                assertThat(computed(one) + " " + one.log.get()).isEqualTo(TANKER + " calm");
            }
        }
    }

    @TestOnAllDatabases(needs = {Capability.ROW_LOCKS, Capability.ROW_LOCKS_OF_JOINS})
    void lockedReadComputes() {
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(SHIP_TANKER).forUpdate().one())).isEqualTo(TANKER);
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP).forUpdate().all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactlyInAnyOrder(PLAIN, CARGO, TANKER, FERRY);
        }
    }

    @TestOnAllDatabases
    void distinctReadComputes() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP).distinct().all())
                    .extracting(SingleTableFormulaTest::computed)
                    .containsExactlyInAnyOrder(PLAIN, CARGO, TANKER, FERRY);
            assertThat(computed(session.query(SHIP_TANKER).distinct().one())).isEqualTo(TANKER);
        }
    }

    @TestOnAllDatabases
    void mergedObjectDoesNotKeepTheFormulasOfTheOneGiven() {
        Ship.Tanker sent;
        try (Session session = sessions.open()) {
            sent = session.getOne(SHIP_TANKER, tanker.id);
        }
        sent.perTank = 1;
        sent.total = 2;
        sent.tanks = 6;
        try (Session session = sessions.open()) {
            session.merge(sent);
            session.flush();
            assertThat(computed(session.getOne(SHIP, tanker.id))).isEqualTo("t! North 120 25 true Ann 20");
        }
    }

    @TestOnAllDatabases
    void changedFormulaIsNeverWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Ship.Tanker one = (Ship.Tanker) session.getOne(SHIP, tanker.id);
            one.perTank = 1;
            one.total = 2;
            one.label = "";
            assertThat(session.isModified(one)).isFalse();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }
}
