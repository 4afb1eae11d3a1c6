package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.JarTable.JAR;
import static dev.alkahest.behaviour.session.link.LabelTable.LABEL;
import static dev.alkahest.behaviour.session.link.LidTable.LID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ForeignKeyException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Pairs of objects whose keys change. */
@Needs(Capability.KEY_CASCADES)
@KeepsTables
class ChangedKeyTest {

    private SessionFactory sessions;

    /** The label sweet is on the jar honey; the label sour and the jar jam are on their own. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new LinkMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Label sweet = new Label("sweet");
            sweet.jars.add(new Jar("honey"));
            session.addAll(List.of(sweet, new Label("sour"), new Jar("jam")));
        });
    }

    private static List<String> pairs(Engine engine) {
        return rows(engine, "select link_label_text, link_jar_name from label_jar order by 1, 2");
    }

    @TestOnAllDatabases
    void M1_pairIsPartedInTheFlushThatChangesItsKeys(Engine engine) {
        sessions.transaction(session -> {
            Label sweet = session.getOne(LABEL, "sweet");
            Jar honey = session.getOne(JAR, "honey");
            sweet.jars.remove(honey);
            sweet.text = "dessert";
            honey.name = "nectar";
        });
        assertThat(pairs(engine)).isEmpty();
        assertThat(rows(engine, "select text from link_label order by text")).containsExactly("dessert", "sour");
    }

    @TestOnAllDatabases
    void M1_pairIsMadeInTheFlushThatChangesItsKeys(Engine engine) {
        sessions.transaction(session -> {
            Label sour = session.getOne(LABEL, "sour");
            Jar jam = session.getOne(JAR, "jam");
            sour.jars.add(jam);
            sour.text = "tart";
            jam.name = "jelly";
        });
        assertThat(pairs(engine)).containsExactly("sweet|honey", "tart|jelly");
    }

    @TestOnAllDatabases
    void M3_objectWhoseKeyWasChangedIsDeletedWithItsPairs(Engine engine) {
        sessions.transaction(session -> {
            Label sweet = session.getOne(LABEL, "sweet");
            sweet.text = "dessert";
            session.delete(sweet);
        });
        assertThat(pairs(engine)).isEmpty();
        assertThat(rows(engine, "select text from link_label")).containsExactly("sour");
    }

    @TestOnAllDatabases
    void D11_changedKeyIsRefusedWherePairsReferToIt(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> session.getOne(LABEL, "sweet").text = "dessert"))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("Label");
        assertThat(pairs(engine)).containsExactly("sweet|honey");
    }

    @TestOnAllDatabases
    void M1_pairOfAnObjectThatKnowsNoPairsIsPartedInTheFlushThatChangesItsKey(Engine engine) {
        sessions.transaction(session -> session.getOne(LABEL, "sweet").lids.add(new Lid("tin")));
        sessions.transaction(session -> {
            Lid tin = session.getOne(LID, "tin");
            session.getOne(LABEL, "sweet").lids.remove(tin);
            tin.name = "zinc";
        });
        assertThat(rows(engine, "select * from label_lid")).isEmpty();
        assertThat(rows(engine, "select name from link_lid")).containsExactly("zinc");
    }

    @TestOnAllDatabases
    void C2_memberWhoseKeyWasChangedIsDeletedWithItsOwner(Engine engine) {
        sessions.transaction(session -> session.getOne(LABEL, "sour").spots.add(new Spot("red")));
        sessions.transaction(session -> {
            Label sour = session.getOne(LABEL, "sour");
            sour.spots.get(0).colour = "blue";
            session.delete(sour);
        });
        assertThat(rows(engine, "select * from link_spot")).isEmpty();
        assertThat(rows(engine, "select text from link_label")).containsExactly("sweet");
    }
}
