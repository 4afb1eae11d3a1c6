package dev.alkahest.behaviour.arrays;

import static dev.alkahest.behaviour.arrays.AlgaTable.ALGA;
import static dev.alkahest.behaviour.arrays.ArrayTables.tables;
import static dev.alkahest.behaviour.arrays.MossTable.MOSS;
import static dev.alkahest.behaviour.arrays.ShrubTable.SHRUB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;

class ArrayHierarchyTest {

    private static SessionFactory sessions(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new ArraysMappers());
        tables(sessions, engine).createAll(engine);
        return sessions;
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void classesOfOneTableHaveArrays(Engine engine) {
        SessionFactory sessions = sessions(engine);
        Rose rose = new Rose();
        rose.places = new ArrayList<>(List.of("hedge"));
        rose.names = new String[] {"dog rose"};
        Heath heath = new Heath();
        heath.sizes = new int[] {20, 30};
        sessions.transaction(session -> session.addAll(List.of(rose, heath)));

        try (Session session = sessions.open()) {
            List<Shrub> read = session.query(SHRUB).orderBy(SHRUB.id.asc()).all();
            assertThat(((Rose) read.get(0)).names).containsExactly("dog rose");
            assertThat(((Heath) read.get(1)).sizes).containsExactly(20, 30);
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            read.get(0).places.add("garden");
            session.commit();
            assertThat(read.get(0).places).containsExactly("hedge", "garden");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void classesOfJoinedTablesHaveArrays(Engine engine) {
        SessionFactory sessions = sessions(engine);
        PeatMoss peat = new PeatMoss();
        peat.places = new ArrayList<>(List.of("bog"));
        peat.names = new String[] {"sphagnum"};
        CupMoss cup = new CupMoss();
        cup.sizes = new int[] {1};
        sessions.transaction(session -> session.addAll(List.of(peat, cup)));

        try (Session session = sessions.open()) {
            List<Moss> read = session.query(MOSS).orderBy(MOSS.id.asc()).all();
            assertThat(((PeatMoss) read.get(0)).names).containsExactly("sphagnum");
            assertThat(((CupMoss) read.get(1)).sizes).containsExactly(1);
            ((PeatMoss) read.get(0)).names[0] = "bog moss";
            session.commit();
            assertThat(session.query(MOSS).orderBy(MOSS.id.asc()).all().get(0))
                    .isInstanceOfSatisfying(
                            PeatMoss.class, moss -> assertThat(moss.names).containsExactly("bog moss"));
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void classesOfTheirOwnTablesHaveArrays(Engine engine) {
        SessionFactory sessions = sessions(engine);
        Kelp kelp = new Kelp();
        kelp.places = List.of("shore");
        kelp.names = new String[] {"oarweed"};
        Dulse dulse = new Dulse();
        dulse.sizes = new int[] {5};
        sessions.transaction(session -> session.addAll(List.of(kelp, dulse)));

        try (Session session = sessions.open()) {
            assertThat(session.query(ALGA).all())
                    .hasSize(2)
                    .anySatisfy(alga -> assertThat(alga)
                            .isInstanceOfSatisfying(
                                    Kelp.class, read -> assertThat(read.names).containsExactly("oarweed")))
                    .anySatisfy(alga -> assertThat(alga)
                            .isInstanceOfSatisfying(
                                    Dulse.class, read -> assertThat(read.sizes).containsExactly(5)));
        }
    }
}
