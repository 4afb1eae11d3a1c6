package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.DepotTable.DEPOT;
import static dev.alkahest.behaviour.formula.TrainCargoTable.TRAIN_CARGO;
import static dev.alkahest.behaviour.formula.TrainFerryTable.TRAIN_FERRY;
import static dev.alkahest.behaviour.formula.TrainPlainTable.TRAIN_PLAIN;
import static dev.alkahest.behaviour.formula.TrainTable.TRAIN;
import static dev.alkahest.behaviour.formula.TrainTankerTable.TRAIN_TANKER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.query.LoadOption.undefer;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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

/** Classes with tables for what they add compute attributes, each its own. */
@KeepsTables
class JoinedFormulaTest {

    private SessionFactory sessions;
    private final Train.Plain plain = new Train.Plain();
    private final Train.Cargo cargo = new Train.Cargo();
    private final Train.Tanker tanker = new Train.Tanker();
    private final Train.Ferry ferry = new Train.Ferry();

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
        depot.trains.addAll(List.of(plain, cargo, tanker, ferry));
        sessions.transaction(session -> {
            session.add(owner);
            session.add(depot);
        });
    }

    /** Returns what is computed of an object, by the class that it is of. */
    private static String computed(Train one) {
        String all = one.label + " " + one.depotName;
        if (one instanceof Train.Cargo of) {
            all += " " + of.total + " " + of.loadOfEach + " " + of.heavy + " " + of.ownerName;
        }
        if (one instanceof Train.Tanker of) {
            all += " " + of.perTank;
        }
        return one instanceof Train.Ferry of ? all + " " + of.total : all;
    }

    private static final String PLAIN = "p! North";
    private static final String CARGO = "c! North 15 5 false Ann";
    private static final String TANKER = "t! North 120 25 true Ann 40";
    private static final String FERRY = "f! North 4";

    @TestOnAllDatabases
    void queryOfTheTopmostClassComputesWhatEachClassHas() {
        try (Session session = sessions.open()) {
            assertThat(session.query(TRAIN).orderBy(TRAIN.label.asc()).all())
                    .extracting(JoinedFormulaTest::computed)
                    .containsExactly(CARGO, FERRY, PLAIN, TANKER);
        }
    }

    @TestOnAllDatabases
    void queryOfASubclassComputesWhatItAndTheClassesBelowHave() {
        try (Session session = sessions.open()) {
            assertThat(session.query(TRAIN_CARGO)
                            .orderBy(TRAIN_CARGO.total.asc())
                            .all())
                    .extracting(JoinedFormulaTest::computed)
                    .containsExactly(CARGO, TANKER);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(TRAIN_FERRY).one())).isEqualTo(FERRY);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(TRAIN_TANKER).one())).isEqualTo(TANKER);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(TRAIN_PLAIN).one())).isEqualTo(PLAIN);
        }
    }

    @TestOnAllDatabases
    void getComputesByTheTopmostClassAndByTheOwnOne() {
        try (Session session = sessions.open()) {
            assertThat(computed(session.getOne(TRAIN, tanker.id))).isEqualTo(TANKER);
            assertThat(computed(session.getOne(TRAIN_FERRY, ferry.id))).isEqualTo(FERRY);
            assertThat(computed(session.getOne(TRAIN, plain.id))).isEqualTo(PLAIN);
        }
        try (Session session = sessions.open()) {
            assertThat(computed(session.getOne(TRAIN_TANKER, tanker.id))).isEqualTo(TANKER);
            assertThat(computed(session.getOne(TRAIN_CARGO, cargo.id))).isEqualTo(CARGO);
            assertThat(session.get(TRAIN_FERRY, cargo.id)).isNull();
        }
    }

    @TestOnAllDatabases
    void queriesUseFormulasOfTheirClassAndOfThoseAboveAndBelow() {
        try (Session session = sessions.open()) {
            assertThat(session.query(TRAIN).where(TRAIN.label.eq("f!")).all()).hasSize(1);
            assertThat(session.query(TRAIN_TANKER)
                            .where(TRAIN_TANKER.label.eq("t!"), TRAIN_TANKER.total.gt(100), TRAIN_TANKER.perTank.eq(40))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(TRAIN).where(TRAIN_CARGO.total.gt(100)).all())
                    .extracting(JoinedFormulaTest::computed)
                    .containsExactly(TANKER);
            assertThat(session.execute(select(TRAIN_CARGO.total).orderBy(TRAIN_CARGO.total.desc()))
                            .all())
                    .extracting(row -> row.get(TRAIN_CARGO.total))
                    .containsExactly(120, 15);
        }
    }

    @TestOnAllDatabases
    void aliasesHaveFormulasOfTheirOwn() {
        TrainTable other = TRAIN.as("another");
        try (Session session = sessions.open()) {
            assertThat(session.query(other).orderBy(other.label.desc()).all())
                    .extracting(JoinedFormulaTest::computed)
                    .containsExactly(TANKER, PLAIN, FERRY, CARGO);
        }
    }

    @TestOnAllDatabases
    void relationshipsToTheHierarchyLoadFormulasWhateverTheStrategy() {
        for (LoadOption option : List.of(
                joined(DEPOT.trains()),
                selectin(DEPOT.trains()),
                subquery(DEPOT.trains()),
                LoadOption.lazy(DEPOT.trains()))) {
            try (Session session = sessions.open()) {
                Depot depot = session.query(DEPOT).options(option).one();
                assertThat(depot.trains)
                        .extracting(JoinedFormulaTest::computed)
                        .containsExactlyInAnyOrder(PLAIN, CARGO, TANKER, FERRY);
            }
        }
    }

    @TestOnAllDatabases
    void pathsToTheHierarchyHaveItsFormulas() {
        try (Session session = sessions.open()) {
            assertThat(session.query(DEPOT)
                            .where(DEPOT.trains().any(TRAIN.label.eq("t!")))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(DEPOT)
                            .where(DEPOT.trains().any(TRAIN.label.eq("x!")))
                            .count())
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void referenceToOneOfTheHierarchyLoadsItsFormulas() {
        sessions.transaction(session -> {
            Depot depot = session.query(DEPOT).one();
            depot.firstTrain.set(session.getOne(TRAIN, tanker.id));
            depot.firstCargoOfTrain.set(session.getOne(TRAIN_CARGO, cargo.id));
        });
        for (boolean isJoined : List.of(true, false)) {
            try (Session session = sessions.open()) {
                Depot depot = session.query(DEPOT)
                        .options(
                                isJoined ? joined(DEPOT.firstTrain()) : LoadOption.lazy(DEPOT.firstTrain()),
                                isJoined
                                        ? joined(DEPOT.firstCargoOfTrain())
                                        : LoadOption.lazy(DEPOT.firstCargoOfTrain()))
                        .one();
                assertThat(computed(depot.firstTrain.get())).isEqualTo(TANKER);
                assertThat(computed(depot.firstCargoOfTrain.get())).isEqualTo(CARGO);
            }
        }
    }

    @TestOnAllDatabases
    void F19_writtenObjectIsComputedAgainWhenItIsMet() {
        try (Session session = sessions.open()) {
            Train.Tanker one = session.getOne(TRAIN_TANKER, tanker.id);
            one.load = 200;
            session.flush();
            assertThat(session.isExpired(one)).isTrue();
            assertThat(session.getOne(TRAIN, tanker.id)).isSameAs(one);
            assertThat(computed(one)).isEqualTo("t! North 300 25 true Ann 100");
            session.rollback();
            assertThat(computed(session.getOne(TRAIN, tanker.id))).isEqualTo(TANKER);
        }
    }

    @TestOnAllDatabases
    void refreshComputesAgain() {
        try (Session session = sessions.open()) {
            Train one = session.getOne(TRAIN, ferry.id);
            Train.Plain added = new Train.Plain();
            added.depot.set(one.depot.get());
            session.add(added);
            session.flush();
            assertThat(((Train.Ferry) one).total).isEqualTo(4);
            session.refresh(one);
            assertThat(((Train.Ferry) one).total).isEqualTo(5);
        }
    }

    @TestOnAllDatabases
    void D3_queryFlushesWhatOnlyAFormulaOfAClassBelowReads() {
        try (Session session = sessions.open()) {
            session.query(DEPOT).one().name = "South";
            assertThat(session.query(TRAIN).orderBy(TRAIN.label.asc()).all())
                    .extracting(one -> one.depotName)
                    .containsOnly("South");
        }
    }

    @TestOnAllDatabases
    void L5_deferredAttributesStandBehindFormulas() {
        for (boolean isUndeferred : List.of(true, false)) {
            try (Session session = sessions.open()) {
                Train.Tanker one = session.query(TRAIN_TANKER)
                        .options(isUndeferred ? new LoadOption[] {undefer(TRAIN_TANKER.log)} : new LoadOption[0])
                        .one();
                assertThat(one.log.isLoaded()).isEqualTo(isUndeferred);
                assertThat(computed(one) + " " + one.log.get()).isEqualTo(TANKER + " calm");
            }
            try (Session session = sessions.open()) {
                Train.Cargo one = (Train.Cargo) session.query(TRAIN)
                        .where(TRAIN.code.eq("t"))
                        .options(isUndeferred ? new LoadOption[] {undefer(TRAIN_CARGO.log)} : new LoadOption[0])
                        .one();
                assertThat(computed(one) + " " + one.log.get()).isEqualTo(TANKER + " calm");
            }
        }
    }

    @TestOnAllDatabases
    void lockedReadComputes(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS_OF_SUBQUERIES))
                .isTrue();
        try (Session session = sessions.open()) {
            assertThat(computed(session.query(TRAIN_TANKER).forUpdate().one())).isEqualTo(TANKER);
        }
    }

    @TestOnAllDatabases
    void distinctReadComputes() {
        try (Session session = sessions.open()) {
            assertThat(session.query(TRAIN).distinct().all())
                    .extracting(JoinedFormulaTest::computed)
                    .containsExactlyInAnyOrder(PLAIN, CARGO, TANKER, FERRY);
            assertThat(computed(session.query(TRAIN_TANKER).distinct().one())).isEqualTo(TANKER);
        }
    }

    @TestOnAllDatabases
    void mergedObjectDoesNotKeepTheFormulasOfTheOneGiven() {
        Train.Tanker sent;
        try (Session session = sessions.open()) {
            sent = session.getOne(TRAIN_TANKER, tanker.id);
        }
        sent.perTank = 1;
        sent.total = 2;
        sent.tanks = 6;
        try (Session session = sessions.open()) {
            session.merge(sent);
            session.flush();
            assertThat(computed(session.getOne(TRAIN, tanker.id))).isEqualTo("t! North 120 25 true Ann 20");
        }
    }

    @TestOnAllDatabases
    void changedFormulaIsNeverWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Train.Tanker one = (Train.Tanker) session.getOne(TRAIN, tanker.id);
            one.perTank = 1;
            one.total = 2;
            one.label = "";
            assertThat(session.isModified(one)).isFalse();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }
}
