package dev.alkahest.behaviour.session.township;

import static dev.alkahest.behaviour.session.township.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.session.Session;

/** Keys that change while the references to them are loaded. */
@Needs(Capability.KEY_CASCADES)
class RenamedTwinTest extends TownshipTests {

    @TestOnAllDatabases
    void C10_referenceThatIsLoadedIsLeftToTheDatabase() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Town b = a.twin.get();
            b.name = "f";
            assertThat(session.planFlush().statements()).hasSize(1);
            session.flush();
            assertThat(session.dirty()).isEmpty();
            a.twin.set(null);
            session.commit();
        }
        assertThat(towns()).containsExactly("a|null", "f|null");
    }

    @TestOnAllDatabases
    void C10_namePassesOnToTheRowThatIsReferredTo() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Town b = a.twin.get();
            a.name = "e";
            b.name = "a";
            session.commit();
            assertThat(session.planFlush().statements()).isEmpty();
        }
        assertThat(towns()).containsExactly("a|null", "e|a");
    }

    @TestOnAllDatabases
    void D2_rollbackPutsBackWhatWasLeftToTheDatabase() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Town b = a.twin.get();
            b.name = "f";
            session.flush();
            session.rollback();
            assertThat(b.name).isEqualTo("b");
            assertThat(a.twin.get()).isSameAs(b);
            session.commit();
        }
        assertThat(towns()).containsExactly("a|b", "b|null");
    }
}
