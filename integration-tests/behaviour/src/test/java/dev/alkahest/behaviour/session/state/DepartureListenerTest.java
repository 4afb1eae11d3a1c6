package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rule H4: what is heard of objects that leave the session, and of those that come back to be deleted. */
class DepartureListenerTest extends AuthorTests {

    private final StateLog log = new StateLog();
    private Session session;

    /** Le Guin has written Tehanu and Lavinia, Lem nothing. */
    @BeforeEach
    void load(Engine engine) {
        saved(authorWithBooks("Le Guin", "Tehanu", "Lavinia"));
        saved(new Author("Lem"));
        session = sessions.withListener(log).open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Author author(String name) {
        Author author = session.query(AUTHOR).where(AUTHOR.name.eq(name)).one();
        log.take();
        return author;
    }

    @TestOnAllDatabases
    void H4_expungeDetachesAPersistentObject() {
        Author lem = author("Lem");
        session.expunge(lem);
        assertThat(log.take()).containsExactly("Lem PERSISTENT DETACHED", "Lem detached");
        session.close();
        assertThat(log.take()).isEmpty();
    }

    @TestOnAllDatabases
    void H4_expungeAllDetachesWhatHasARowAndMakesTheRestTransient() {
        author("Lem");
        session.add(new Author("Verne"));
        log.take();
        session.expungeAll();
        assertThat(log.take())
                .containsExactlyInAnyOrder(
                        "Lem PERSISTENT DETACHED", "Lem detached", "Verne PENDING TRANSIENT", "Verne detached");
        session.close();
        assertThat(log.take()).isEmpty();
    }

    @TestOnAllDatabases
    void H4_closeTakesBackWhatWasFlushedAndDetachesTheRest() {
        Author lem = author("Lem");
        session.delete(lem);
        session.add(new Author("Verne"));
        session.flush();
        author("Le Guin");
        session.close();
        assertThat(log.take())
                .containsExactlyInAnyOrder(
                        "Verne PERSISTENT TRANSIENT",
                        "Verne detached",
                        "Lem DELETED PERSISTENT",
                        "Lem attached",
                        "Lem PERSISTENT DETACHED",
                        "Lem detached",
                        "Le Guin PERSISTENT DETACHED",
                        "Le Guin detached")
                .containsSubsequence("Lem DELETED PERSISTENT", "Lem PERSISTENT DETACHED");
    }

    @TestOnAllDatabases
    void H4_deleteOfADetachedObjectAttachesIt() {
        Author lem = author("Lem");
        session.expunge(lem);
        log.take();
        session.delete(lem);
        assertThat(log.take()).containsExactly("Lem DETACHED PERSISTENT", "Lem attached");
        session.flush();
        assertThat(log.take()).containsExactly("Lem PERSISTENT DELETED", "Lem detached");
        session.rollback();
        assertThat(log.take())
                .containsExactly("Lem DELETED PERSISTENT", "Lem attached", "Lem PERSISTENT DETACHED", "Lem detached");
    }

    @TestOnAllDatabases
    void H4_deleteOfADetachedObjectAttachesWhatItReaches() {
        Author guin = author("Le Guin");
        assertThat(guin.books).hasSize(2);
        session.expungeAll();
        log.take();
        session.delete(guin);
        assertThat(log.take())
                .containsExactlyInAnyOrder(
                        "Le Guin DETACHED PERSISTENT",
                        "Le Guin attached",
                        "Tehanu DETACHED PERSISTENT",
                        "Tehanu attached",
                        "Lavinia DETACHED PERSISTENT",
                        "Lavinia attached");
    }

    @TestOnAllDatabases
    void H4_pendingOrphanIsTransientAtOnce() {
        Author guin = author("Le Guin");
        Book malafrena = new Book("Malafrena");
        guin.books.add(malafrena);
        assertThat(log.take()).containsExactly("Malafrena TRANSIENT PENDING", "Malafrena attached");
        guin.books.remove(malafrena);
        assertThat(log.take()).containsExactly("Malafrena PENDING TRANSIENT", "Malafrena detached");
        session.flush();
        assertThat(log.take()).isEmpty();
    }

    @TestOnAllDatabases
    void H4_orphanWithARowIsDeletedByTheFlush() {
        Author guin = author("Le Guin");
        guin.books.removeIf(book -> book.title.equals("Tehanu"));
        assertThat(log.take()).isEmpty();
        session.flush();
        assertThat(log.take()).containsExactly("Tehanu PERSISTENT DELETED", "Tehanu detached");
    }
}
