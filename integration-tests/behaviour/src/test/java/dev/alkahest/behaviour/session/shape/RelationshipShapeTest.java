package dev.alkahest.behaviour.session.shape;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.shape.ClubTable.CLUB;
import static dev.alkahest.behaviour.session.shape.FixtureTable.FIXTURE;
import static dev.alkahest.behaviour.session.shape.TopicTable.TOPIC;
import static dev.alkahest.behaviour.session.shape.TrainTable.TRAIN;
import static dev.alkahest.behaviour.session.shape.WagonTable.WAGON;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RelationshipShapeTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ShapeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Club ajax = new Club("Ajax");
            Club roma = new Club("Roma");
            session.addAll(List.of(new Fixture(ajax, roma), new Fixture(roma, ajax), new Fixture(roma)));
            Train express = new Train("DB", 1);
            Train local = new Train("DB", 2);
            session.addAll(List.of(express, local, new Train("SBB", 1)));
            express.wagons.addAll(List.of(new Wagon("a"), new Wagon("b")));
            local.wagons.add(new Wagon("c"));
            local.spares.add(express.wagons.get(0));
            Topic art = new Topic("art", new Topic("music", new Topic("jazz"), new Topic("rock")), new Topic("film"));
            session.add(art);
            art.parts.get(0).sees.add(art.parts.get(1));
            art.parts.get(1).sees.add(art.parts.get(0));
            art.parts.get(1).sees.add(art);
        });
    }

    private static List<String> wagons(Engine engine) {
        return rows(
                engine,
                "select name, train_company, train_number, spare_company, spare_number from wagon order by name");
    }

    @TestOnAllDatabases
    void twoForeignKeysToOneTableAreTwoRelationships(Engine engine) {
        assertThat(rows(engine, "select host, guest from fixture order by id"))
                .containsExactly("Ajax|Roma", "Roma|Ajax", "Roma|null");
        try (Session session = sessions.open()) {
            Club roma = session.getOne(CLUB, "Roma");
            assertThat(roma.homeGames).hasSize(2);
            assertThat(roma.awayGames).extracting(game -> game.home.get().name).containsExactly("Ajax");
        }
    }

    @TestOnAllDatabases
    void pathsOverTwoForeignKeysJoinTheTableTwice() {
        try (Session session = sessions.open()) {
            assertThat(session.query(FIXTURE)
                            .where(
                                    FIXTURE.home().name.eq("Roma"),
                                    FIXTURE.away().name.eq("Ajax"))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(CLUB)
                            .options(joined(CLUB.homeGames()), selectin(CLUB.awayGames()))
                            .orderBy(CLUB.name.asc())
                            .all())
                    .extracting(club -> club.homeGames.size() + "+" + club.awayGames.size())
                    .containsExactly("1+1", "2+1");
        }
    }

    @TestOnAllDatabases
    void exchangedEndsOfTwoForeignKeysAreKeptApart(Engine engine) {
        sessions.transaction(session -> {
            Fixture game =
                    session.query(FIXTURE).where(FIXTURE.away().name.eq("Roma")).one();
            Club home = game.home.get();
            game.home.set(game.away.get());
            game.away.set(home);
            assertThat(home.homeGames).isEmpty();
            assertThat(home.awayGames).hasSize(2);
        });
        assertThat(rows(engine, "select host, guest from fixture order by id"))
                .containsExactly("Roma|Ajax", "Roma|Ajax", "Roma|null");
    }

    @TestOnAllDatabases
    void compositeForeignKeysAreWrittenWhole(Engine engine) {
        assertThat(wagons(engine)).containsExactly("a|DB|1|DB|2", "b|DB|1|null|null", "c|DB|2|null|null");
    }

    @TestOnAllDatabases
    void compositeCollectionsOfAllSiblingsAreLoadedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Train> trains = session.query(TRAIN)
                    .orderBy(TRAIN.company.asc(), TRAIN.number.asc())
                    .all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(trains).extracting(train -> train.wagons.size()).containsExactly(2, 1, 0);
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I5_compositeReferencesToHeldObjectsSendNothing(Engine engine) {
        try (Session session = sessions.open()) {
            List<Train> held = session.query(TRAIN).all();
            List<Wagon> wagons = session.query(WAGON).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(wagons).extracting(wagon -> wagon.train.get()).allMatch(held::contains);
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void compositeReferencesOfAllSiblingsAreLoadedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Wagon> wagons = session.query(WAGON).orderBy(WAGON.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(wagons).extracting(wagon -> wagon.train.get().number).containsExactly(1, 1, 2);
            assertThat(sent.count()).isLessThanOrEqualTo(1);
            assertThat(wagons.get(0).spareFor).isSameAs(wagons.get(2).train.get());
        }
    }

    @TestOnAllDatabases
    void aMemberMovesBetweenCompositeOwnersAndFromTheLast(Engine engine) {
        sessions.transaction(session -> {
            Train express = session.getOne(TRAIN, new TrainKey("DB", 1));
            Train swiss = session.getOne(TRAIN, new TrainKey("SBB", 1));
            swiss.wagons.add(express.wagons.get(0));
            express.wagons.get(0).train.set(null);
            assertThat(express.wagons).isEmpty();
        });
        assertThat(wagons(engine)).containsExactly("a|SBB|1|DB|2", "b|null|null|null|null", "c|DB|2|null|null");
    }

    @TestOnAllDatabases
    void pathsJoinByAllColumnsOfACompositeKey() {
        try (Session session = sessions.open()) {
            assertThat(session.query(WAGON)
                            .where(
                                    WAGON.train().company.eq("DB"),
                                    WAGON.train().number.eq(1))
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(TRAIN)
                            .options(joined(TRAIN.wagons()), selectin(TRAIN.spares()))
                            .orderBy(TRAIN.company.asc(), TRAIN.number.asc())
                            .all())
                    .extracting(train -> train.wagons.size() + "+" + train.spares.size())
                    .containsExactly("2+0", "1+1", "0+0");
        }
    }

    @TestOnAllDatabases
    void C3_deletingACompositeOwnerEmptiesAllColumns(Engine engine) {
        sessions.transaction(session -> session.delete(session.getOne(TRAIN, new TrainKey("DB", 2))));
        assertThat(wagons(engine)).containsExactly("a|DB|1|null|null", "b|DB|1|null|null", "c|null|null|null|null");
    }

    @TestOnAllDatabases
    void treesAreLoadedByOneStatementForEachLevel(Engine engine) {
        try (Session session = sessions.open()) {
            Topic art = session.getOne(TOPIC, "art");
            SentStatements sent = SentStatements.of(engine);
            assertThat(art.parts)
                    .extracting(part -> part.name + part.parts.size())
                    .containsExactly("film0", "music2");
            assertThat(sent.count()).isEqualTo(2);
            assertThat(art.parts.get(1).parts.get(0).whole.get().whole.get()).isSameAs(art);
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void pathsClimbATree() {
        try (Session session = sessions.open()) {
            assertThat(session.query(TOPIC)
                            .where(TOPIC.whole().whole().name.eq("art"))
                            .orderBy(TOPIC.name.asc())
                            .all())
                    .extracting(topic -> topic.name)
                    .containsExactly("jazz", "rock");
        }
    }

    @TestOnAllDatabases
    void aBranchMovesInTheTree(Engine engine) {
        sessions.transaction(session -> {
            Topic film = session.getOne(TOPIC, "film");
            film.parts.add(session.getOne(TOPIC, "music").parts.get(0));
        });
        assertThat(rows(engine, "select name, whole_name from knot order by name"))
                .containsExactly("art|null", "film|art", "jazz|film", "music|art", "rock|music");
    }

    @TestOnAllDatabases
    void graphsAgreeAtBothEnds(Engine engine) {
        try (Session session = sessions.open()) {
            Topic film = session.getOne(TOPIC, "film");
            assertThat(film.sees).extracting(topic -> topic.name).containsExactly("art", "music");
            assertThat(film.seenFrom).extracting(topic -> topic.name).containsExactly("music");
            Topic music = film.sees.remove(1);
            assertThat(music.seenFrom).isEmpty();
            music.seenFrom.add(music);
            session.commit();
        }
        assertThat(rows(engine, "select seen_from, sees from see_also order by seen_from, sees"))
                .containsExactly("film|art", "music|film", "music|music");
    }

    @TestOnAllDatabases
    void associationTableWithoutANameIsNamedAfterBothTables(Engine engine) {
        sessions.transaction(session -> {
            Station hamm = new Station("Hamm");
            hamm.trains.add(session.getOne(TRAIN, new TrainKey("DB", 1)));
            hamm.trains.add(session.getOne(TRAIN, new TrainKey("DB", 2)));
            session.add(hamm);
        });
        sessions.transaction(session -> {
            Train local = session.getOne(TRAIN, new TrainKey("DB", 2));
            local.stations.clear();
            local.stations.add(new Station("Soest"));
        });
        assertThat(rows(engine, "select station_name, train_company, train_number from station_train order by 1"))
                .containsExactly("Hamm|DB|1", "Soest|DB|2");
    }
}
