package dev.alkahest.behaviour.mixin;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.mixin.BranchTable.BRANCH;
import static dev.alkahest.behaviour.mixin.MeadowTable.MEADOW;
import static dev.alkahest.behaviour.mixin.OrchardTable.ORCHARD;
import static dev.alkahest.behaviour.mixin.OwnerTable.OWNER;
import static dev.alkahest.behaviour.mixin.TopicTable.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class MixinTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new MixinMappers());
        sessions.metadata().createAll(engine);
    }

    @TestOnAllDatabases
    void columnsOfAllSuperclassesBelongToEachEntity() {
        assertThat(MEADOW.columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrder("id", "editor", "version", "gone", "since", "until", "owner_id", "name");
        assertThat(ORCHARD.columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrder("id", "editor", "version", "gone", "since", "until", "owner_id", "trees");
    }

    @TestOnAllDatabases
    void eachEntityChoosesTheTypeOfAKeyInAGenericSuperclass(Engine engine) {
        Meadow meadow = new Meadow("north");
        Orchard orchard = new Orchard(12);
        sessions.transaction(session -> session.addAll(List.of(meadow, orchard)));

        Long number = meadow.id;
        UUID random = orchard.id;
        try (Session session = sessions.open()) {
            assertThat(session.get(MEADOW, number).getName()).isEqualTo("north");
            Orchard held = session.get(ORCHARD, random);
            assertThat(held.trees).isEqualTo(12);
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(ORCHARD, random)).isSameAs(held)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void columnsAndValuesOfASuperclassAreReadAndWritten(Engine engine) {
        Meadow meadow = new Meadow("north");
        meadow.setEditor("ann");
        sessions.transaction(session -> session.add(meadow));
        sessions.transaction(session -> {
            Meadow loaded = session.query(MEADOW)
                    .where(MEADOW.editor.eq("ann"), MEADOW.period.since.eq(1))
                    .one();
            loaded.setEditor("ben");
            loaded.period = new Period(2, 3);
        });

        assertThat(rows(engine, "select editor, since, until from mixin_meadow"))
                .containsExactly("ben|2|3");
    }

    @TestOnAllDatabases
    void versionOfASuperclassIsCountedForEachEntity(Engine engine) {
        Meadow meadow = new Meadow("north");
        Orchard orchard = new Orchard(12);
        sessions.transaction(session -> session.addAll(List.of(meadow, orchard)));
        int first = orchard.version;
        try (Session session = sessions.open()) {
            Orchard changed = session.get(ORCHARD, orchard.id);
            changed.trees = 13;
            session.commit();
            assertThat(changed.version).isEqualTo(first + 1);
            assertThat(session.get(MEADOW, meadow.id).version).isEqualTo(first);
        }
        try (Session session = sessions.open()) {
            Orchard late = session.get(ORCHARD, orchard.id);
            session.rollback();
            change(engine, "update mixin_orchard set version = 7");
            late.trees = 14;
            session.add(late);
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void relationshipOfASuperclassRefersFromEachEntity(Engine engine) {
        Owner ann = new Owner("Ann");
        Meadow meadow = new Meadow("north");
        Orchard orchard = new Orchard(12);
        meadow.owner.set(ann);
        orchard.owner.set(ann);
        sessions.transaction(session -> session.addAll(List.of(meadow, orchard)));

        try (Session session = sessions.open()) {
            Meadow ofAnn =
                    session.query(MEADOW).where(MEADOW.owner().name.eq("Ann")).one();
            Orchard too =
                    session.query(ORCHARD).where(ORCHARD.owner().name.eq("Ann")).one();
            assertThat(ofAnn.owner.get()).isSameAs(too.owner.get());
        }
    }

    @TestOnAllDatabases
    void bothEndsOfARelationshipStandInAGenericSuperclass(Engine engine) {
        Topic root = new Topic("root");
        root.children.add(new Topic("leaf"));
        Branch trunk = new Branch(9);
        trunk.children.addAll(List.of(new Branch(3), new Branch(2)));
        sessions.transaction(session -> session.addAll(List.of(root, trunk)));

        try (Session session = sessions.open()) {
            Topic leaf =
                    session.query(TOPIC).where(TOPIC.parent().title.eq("root")).one();
            assertThat(leaf.parent.get().children).containsExactly(leaf);
            Branch loaded = session.get(BRANCH, trunk.id);
            assertThat(loaded.children).extracting(branch -> branch.length).containsExactlyInAnyOrder(3, 2);
            session.delete(loaded);
            session.commit();
        }
        assertThat(rows(engine, "select length from mixin_branch")).isEmpty();
        assertThat(rows(engine, "select title from mixin_topic")).hasSize(2);
    }

    @TestOnAllDatabases
    void markOfDeletionOfASuperclassKeepsRowsOfEachEntity(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Meadow("north"), new Orchard(12))));
        sessions.transaction(session -> {
            session.delete(session.query(MEADOW).one());
            session.delete(session.query(ORCHARD).one());
        });

        try (Session session = sessions.open()) {
            assertThat(session.query(MEADOW).count() + session.query(ORCHARD).count())
                    .isZero();
        }
        assertThat(rows(engine, "select name from mixin_meadow")).containsExactly("north");
        assertThat(rows(engine, "select trees from mixin_orchard")).containsExactly("12");
    }

    @TestOnAllDatabases
    void listenerToASuperclassHearsOfAnyEntityBelow(Engine engine) {
        List<String> heard = new ArrayList<>();
        EntityListener<Owned<?>> editors = new EntityListener<>() {
            @Override
            public void beforeInsert(Owned<?> object) {
                object.setEditor("listener");
                heard.add(object.getClass().getSimpleName());
            }
        };
        SessionFactory listened = sessions.withListener(MEADOW, editors).withListener(ORCHARD, editors);
        listened.transaction(session -> session.addAll(List.of(new Meadow("north"), new Orchard(12))));

        assertThat(heard).containsExactlyInAnyOrder("Meadow", "Orchard");
        assertThat(rows(engine, "select editor from mixin_meadow union all select editor from mixin_orchard"))
                .containsExactly("listener", "listener");
    }

    @TestOnAllDatabases
    void genericCodeTakesEntitiesByAnInterface(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Meadow("north"), new Owner("ann"))));

        capitalize(MEADOW);
        capitalize(OWNER);

        assertThat(rows(engine, "select name from mixin_meadow union all select name from mixin_owner"))
                .containsExactlyInAnyOrder("NORTH", "ANN");
    }

    private void capitalize(EntityTable<? extends Named> table) {
        sessions.transaction(session -> session.query(table)
                .all()
                .forEach(named -> named.setName(named.getName().toUpperCase(Locale.ROOT))));
    }

    @TestOnAllDatabases
    void genericCodeReadsKeysBySuperclass(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Meadow("north"), new Orchard(12))));

        assertThat(found(MEADOW)).isInstanceOf(Meadow.class);
        assertThat(found(ORCHARD)).isInstanceOf(Orchard.class);
    }

    private <E extends Keyed<?>> E found(EntityTable<E> table) {
        try (Session session = sessions.open()) {
            E any = session.query(table).one();
            session.expungeAll();
            return session.get(table, any.id);
        }
    }
}
