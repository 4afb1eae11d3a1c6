package dev.alkahest.behaviour.session.mixed;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** As {@link MixedChangesTest}, of objects that no session listens to until they are added. */
class DetachedChangesTest extends MixedTests {

    @TestOnAllDatabases
    void D5_referenceAssignedWhileDetachedBelongsToTheLastAlone(Engine engine) {
        Store store = detached();
        Bottle bottle = store.bottles.get(0);
        bottle.crate = Ref.of(store.crates.get(2));
        try (Session session = sessions.open()) {
            session.addAll(List.of(store.crates.get(0), bottle));
            session.flush();
            session.delete(store.crates.get(0));
            session.commit();
        }
        assertThat(rows(engine, BOTTLES)).containsExactly("B1|B|0", "B2|B|1", "C1|C|0", "C2|C|1", "A1|C|2");
    }

    @TestOnAllDatabases
    void D5_collectionAssignedWhileDetachedPartsFromTheMissing(Engine engine) {
        Store store = detached();
        Crate crate = store.crates.get(0);
        crate.marks = new ArrayList<>(List.of(store.marks.get(1)));
        sessions.transaction(session -> session.add(crate));
        assertThat(rows(engine, "select count(*) from mixed_crate_mark")).containsExactly("5");
    }

    @TestOnAllDatabases
    void D5_placeThatIsAssignedAndThenSetWhileDetachedIsTheLastOnes(Engine engine) {
        Store store = detached();
        Seal seal = store.seals.get(0);
        Crate second = store.crates.get(1);
        seal.crate = Ref.of(store.crates.get(0));
        second.seal.set(seal);
        seal.crate.set(store.crates.get(0));
        second.seal.set(null);
        sessions.transaction(session -> session.addAll(List.of(second, store.crates.get(0), seal)));
        assertThat(rows(engine, SEALS)).containsExactly("A|A", "B|null", "C|null");
    }

    @TestOnAllDatabases
    void D5_memberThatIsSetFreeAndAssignedWhileDetachedLeavesItsLastOwner(Engine engine) {
        Store store = detached();
        Tin tin = store.tins.get(0);
        Crate second = store.crates.get(1);
        tin.crate.set(null);
        tin.crate = Ref.of(store.crates.get(0));
        second.tins.add(tin);
        tin.crate = Ref.empty();
        try (Session session = sessions.open()) {
            session.addAll(List.of(second, tin));
            session.flush();
            assertThat(second.tins).hasSize(2);
            session.commit();
        }
        assertThat(rows(engine, "select name from mixed_tin where crate_id is null"))
                .containsExactly("A1");
    }

    @TestOnAllDatabases
    void C1_targetThatGaveWayToAnotherWhileDetachedIsReachedThoughItsHolderIsTheUsers(Engine engine) {
        Store store = detached();
        Crate second = store.crates.get(1);
        second.seal = Ref.of(store.seals.get(1));
        store.seals.get(0).crate.set(second);
        sessions.transaction(session -> session.addAll(store.crates));
        assertThat(rows(engine, SEALS)).containsExactly("A|B", "B|null", "C|null");
    }

    @TestOnAllDatabases
    void C1_targetBeneathAnAssignedOneIsReachedToo(Engine engine) {
        Store store = detached();
        Crate second = store.crates.get(1);
        second.seal = Ref.of(store.seals.get(0));
        store.seals.get(0).crate.set(second);
        store.seals.get(0).crate.set(store.crates.get(0));
        sessions.transaction(session -> session.addAll(store.crates));
        assertThat(rows(engine, SEALS)).containsExactly("A|A", "B|null", "C|null");
    }

    @TestOnAllDatabases
    void D5_plainMemberThatIsAddedAndThenAssignedBackWhileDetachedIsInOneCollection(Engine engine) {
        Store store = detached();
        Lid lid = store.lids.get(0);
        Crate first = store.crates.get(0);
        Crate second = store.crates.get(1);
        second.lids.add(lid);
        lid.crate = first;
        try (Session session = sessions.open()) {
            session.addAll(List.of(first, second, lid));
            session.flush();
            assertThat(first.lids).hasSize(2).contains(lid);
            assertThat(second.lids).hasSize(2).doesNotContain(lid);
        }
    }

    @TestOnAllDatabases
    void D9_detachedObjectIsKnownByAnyHolderThoughAnotherIsThatOfAnotherObject(Engine engine) {
        Store store = detached();
        Tin tin = store.tins.get(0);
        tin.crate = store.tins.get(2).crate;
        sessions.transaction(session -> session.addAll(List.of(tin, store.crates.get(1))));
        assertThat(rows(
                        engine,
                        "select t.name, c.name from mixed_tin t join mixed_crate c on c.id = t.crate_id order by 1"))
                .containsExactly("A1|B", "A2|A", "B1|B", "B2|B", "C1|C", "C2|C");
    }

    @TestOnAllDatabases
    void B3_collectionAssignedBackWhileDetachedHasWhatTheOtherSideAddedSince(Engine engine) {
        Store store = detached();
        Crate crate = store.crates.get(0);
        List<Mark> own = crate.marks;
        crate.marks = new ArrayList<>();
        store.marks.get(2).crates.add(crate);
        crate.marks = own;
        sessions.transaction(session -> session.add(crate));
        assertThat(rows(engine, "select count(*) from mixed_crate_mark")).containsExactly("7");
    }

    private Store detached() {
        try (Session session = sessions.open()) {
            Store store = new Store(session);
            store.lines(session); // everything is loaded
            session.commit();
            return store;
        }
    }

    @TestOnAllDatabases
    void D5_memoryAndRowsAgreeAfterRandomChangesOfDetachedObjects(Engine engine) {
        Random random = new Random(Long.getLong("alkahest.seed", 7));
        for (int round = 0; round < ROUNDS; round++) {
            RandomChanges changes = new RandomChanges(random);
            Store store = detached();
            for (int count = 2 + random.nextInt(3); count > 0; count--) {
                changes.change(store);
            }
            try (Session session = sessions.open()) {
                List<Object> all = store.all();
                Collections.shuffle(all, random);
                session.addAll(all);
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
