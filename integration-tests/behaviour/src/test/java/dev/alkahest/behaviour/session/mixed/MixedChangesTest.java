package dev.alkahest.behaviour.session.mixed;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

class MixedChangesTest extends MixedTests {

    /** Changes the first crate's first bottle, flushes, deletes a crate and commits. */
    private void changeAndDelete(Consumer<Store> change, int deleted) {
        try (Session session = sessions.open()) {
            Store store = new Store(session);
            change.accept(store);
            session.flush();
            session.delete(store.crates.get(deleted));
            session.commit();
        }
    }

    @TestOnAllDatabases
    void D5_referenceThatIsSetAndThenAssignedBelongsToTheLastAlone(Engine engine) {
        changeAndDelete(
                store -> {
                    store.bottles.get(0).crate.set(store.crates.get(1));
                    store.bottles.get(0).crate = Ref.of(store.crates.get(2));
                },
                1);
        assertThat(rows(engine, BOTTLES)).containsExactly("A2|A|1", "C1|C|0", "C2|C|1", "A1|C|2");
    }

    @TestOnAllDatabases
    void D5_memberThatIsAddedAndThenAssignedBelongsToTheLastAlone(Engine engine) {
        changeAndDelete(
                store -> {
                    store.crates.get(1).bottles.add(store.bottles.get(0));
                    store.bottles.get(0).crate = Ref.of(store.crates.get(2));
                },
                1);
        assertThat(rows(engine, BOTTLES)).containsExactly("A2|A|0", "C1|C|0", "C2|C|1", "A1|C|2");
    }

    @TestOnAllDatabases
    void B4_memberThatLeftAndWasAssignedBackIsTheLast(Engine engine) {
        sessions.transaction(session -> {
            Store store = new Store(session);
            store.crates.get(0).bottles.remove(store.bottles.get(0));
            store.bottles.get(0).crate = Ref.of(store.crates.get(0));
        });
        assertThat(rows(engine, BOTTLES)).startsWith("A2|A|0", "A1|A|1", "B1|B|0");
    }

    @TestOnAllDatabases
    void D5_memberThatLeftAndWasAssignedBackIsThereToBeTakenOut(Engine engine) {
        sessions.transaction(session -> {
            Store store = new Store(session);
            Crate crate = store.crates.get(0);
            crate.tins.remove(store.tins.get(0));
            store.tins.get(0).crate = Ref.of(crate);
            session.flush();
            crate.tins.clear();
        });
        assertThat(rows(engine, "select name from mixed_tin where crate_id is null order by name"))
                .containsExactly("A1", "A2");
    }

    @TestOnAllDatabases
    void D5_placeThatIsSetAndThenAssignedBackIsTheFirstOnes(Engine engine) {
        changeAndDelete(
                store -> {
                    Seal seal = store.seals.get(1);
                    seal.crate.set(store.crates.get(2));
                    seal.crate = Ref.of(store.crates.get(1));
                },
                2);
        assertThat(rows(engine, SEALS)).containsExactly("A|A", "B|B", "C|null");
    }

    @TestOnAllDatabases
    void B3_clearOfAnAssignedCollectionTakesOutWhatTheOtherSideHasAdded(Engine engine) {
        sessions.transaction(session -> {
            Store store = new Store(session);
            Crate crate = store.crates.get(0);
            crate.marks = new ArrayList<>();
            store.marks.get(2).crates.add(crate);
            crate.marks.clear();
        });
        assertThat(rows(engine, "select count(*) from mixed_crate_mark")).containsExactly("4");
    }

    @TestOnAllDatabases
    void E1_newMembersOfAnExpiredOwnerStayItsMembers(Engine engine) {
        try (Session session = sessions.open()) {
            Store store = new Store(session);
            Crate crate = store.crates.get(0);
            Bottle bottle = new Bottle("A3");
            bottle.crate.set(crate);
            Mark mark = new Mark("A3");
            mark.crates.add(crate);
            Tin tin = new Tin("A3");
            crate.tins.add(tin);
            session.addAll(List.of(bottle, mark, tin));
            session.expire(crate);
            session.commit();
            assertThat(crate.bottles).hasSize(3);
            assertThat(crate.marks).hasSize(3);
            assertThat(crate.tins).hasSize(3);
        }
        assertThat(rows(engine, BOTTLES)).startsWith("A1|A|0", "A2|A|1", "A3|A|2");
        assertThat(rows(engine, "select count(*) from mixed_crate_mark")).containsExactly("7");
    }

    @TestOnAllDatabases
    void D5_memoryAndRowsAgreeAfterRandomChanges(Engine engine) {
        Random random = new Random(Long.getLong("alkahest.seed", 5));
        for (int round = 0; round < ROUNDS; round++) {
            RandomChanges changes = new RandomChanges(random);
            try (Session session = sessions.open()) {
                Store store = new Store(session);
                if (random.nextBoolean()) {
                    store.lines(session); // everything is loaded
                }
                for (int count = 2 + random.nextInt(3); count > 0; count--) {
                    changes.change(store);
                }
                session.flush();
                List<String> lines = store.lines(session);
                session.commit();
                try (Session fresh = sessions.open()) {
                    assertThat(lines).as("%s", changes.log()).isEqualTo(new Store(fresh).lines(fresh));
                }
            }
        }
    }
}
