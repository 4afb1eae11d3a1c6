package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.examples.guide.ReviewTable.REVIEW;

import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.History;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.StateListener;
import java.util.List;

/**
 * The code blocks of the guide on savepoints, several databases, listeners, upserts, cached objects, what a flush would send, and what
 * has changed.
 */
final class Flushes {

    private Flushes() {}

    static void savepoint(Session session, Artist acdc) {
        // guide: savepoint
        session.add(acdc);
        try (NestedTransaction nested = session.beginNested()) {
            acdc.name = "Back in Black";
            session.flush();
            nested.rollback(); // the name is AC/DC again, and the artist still there; commit() would keep both
        }
        session.nested(() -> acdc.albums.add(new Album("Powerage"))); // rolls back to here on an exception
        // end
    }

    static SessionFactory engines(SessionFactory sessions, Engine archive) {
        // guide: engines
        SessionFactory both = sessions.withEngine(REVIEW, archive); // all else stays on the engine of the factory
        both.metadata(archive).createAll(archive); // the tables of that engine alone
        both.transaction(session -> {
            session.add(new Artist("AC/DC"));
            session.add(new Review("Loud.", true)); // a commit for each engine, one after the other
        });
        // end
        return both;
    }

    static SessionFactory listeners(SessionFactory sessions) {
        // guide: listeners
        SessionFactory listened =
                sessions.withListener(ALBUM, new CleanTitles()).withListener(new Reissues());
        // end
        return listened;
    }

    static void states(Session session, List<String> journal) {
        // guide: state-listener
        session.addListener(
                new StateListener() { // this session alone; sessions.withListener(...) is for all
                    @Override
                    public void moved(Session own, Object object, ObjectState from, ObjectState to) {
                        journal.add(object.getClass().getSimpleName() + ": " + from + " -> " + to);
                    }
                });
        // end
    }

    static Artist upsert(Session session) {
        // guide: upsert
        Artist acdc = new Artist("AC/DC");
        session.upsert(acdc, ARTIST.name); // ARTIST.name is unique; without columns the primary key tells
        session.flush(); // acdc.id is the row's, whether the flush has inserted or updated it
        // end
        return acdc;
    }

    static PlannedFlush plan(Session session, Album album) {
        // guide: plan
        album.title = "Powerage, remastered";
        PlannedFlush plan = session.planFlush(); // "1. Album, 1 row, changed (title, version): UPDATE album SET ..."
        // end
        return plan;
    }

    static Artist cache(Session session, Artist cached) {
        // guide: cache
        Artist own = session.merge(cached, MergeMode.FROM_CACHE); // taken for what the database has: nothing is sent
        // end
        return own;
    }

    static Ensemble postUpdate(Session session) {
        // guide: post-update
        Ensemble quartet = new Ensemble();
        quartet.players.add(new Player("Ada"));
        quartet.leader.set(quartet.players.get(0));
        session.add(quartet);
        session.flush(); // INSERT ensemble without a leader, INSERT player, UPDATE ensemble SET leader_id = ?
        // end
        return quartet;
    }

    static String history(Session session, Album album) {
        // guide: history
        album.title = "Powerage, remastered";
        History<String> title = session.history(album, ALBUM.title);
        String former = title.deleted().get(0); // and title.added() has the new one
        History<Tag> tags = session.history(album, ALBUM.tags()); // added, unchanged and deleted members
        System.out.println(session.changes(album)); // Album with key 1 is PERSISTENT and has changed: ...
        // end
        return tags.hasChanges() ? "" : former;
    }
}
