package dev.alkahest.behaviour.session.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Members stay in the session when their owner leaves, and refer to an object for whose row another stands then. */
class OwnerThatLeftTest extends BandTests {

    @TestOnAllDatabases
    void G4_memberThatAMergedCollectionLacksIsRemovedFromTheOwnerThatCameAfter(Engine engine) {
        try (Session session = sessions.open()) {
            Band former = leave(session);
            Song lola = former.songs.get(0);
            Fan ann = fan(session, "Ann");
            former.songs = List.of(former.songs.get(1));
            former.fans = new LinkedHashSet<>(Set.of(fan(session, "Ben")));
            Band kinks = session.merge(former);
            assertThat(kinks).isNotSameAs(former);
            assertThat(lola.band.get()).isNull();
            assertThat(ann.band).isNull();
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B1_memberIsRemovedFromTheOwnerThatCameAfter(Engine engine) {
        try (Session session = sessions.open()) {
            leave(session);
            Band kinks = band(session, "Kinks");
            Song lola = kinks.songs.get(0);
            Fan ann = fan(session, "Ann");
            kinks.songs.remove(lola);
            kinks.fans.remove(ann);
            assertThat(lola.band.get()).isNull();
            assertThat(ann.band).isNull();
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void C3_deletedOwnerThatCameAfterLeavesItsMembersBehind(Engine engine) {
        try (Session session = sessions.open()) {
            leave(session);
            session.delete(band(session, "Kinks"));
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|null");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|null");
    }

    /** Expunges the Kinks, whose members stay. */
    private static Band leave(Session session) {
        Band kinks = band(session, "Kinks");
        assertThat(kinks.songs).hasSize(2).allMatch(song -> song.band.get() == kinks);
        assertThat(kinks.fans).hasSize(2).allMatch(fan -> fan.band == kinks);
        session.expunge(kinks);
        assertThat(session.contains(kinks.songs.get(0))).isTrue();
        return kinks;
    }
}
