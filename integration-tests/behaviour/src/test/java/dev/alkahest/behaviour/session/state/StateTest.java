package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

class StateTest extends AuthorTests {

    @TestOnAllDatabases
    void S1_objectNobodyHasAddedIsTransient(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.stateOf(new Author("Le Guin"))).isEqualTo(ObjectState.TRANSIENT);
        }
    }

    @TestOnAllDatabases
    void S1_addedObjectIsPending(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            assertThat(SentStatements.in(engine, () -> session.add(author))).isZero();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PENDING);
            assertThat(author.id).isNull();
        }
    }

    @TestOnAllDatabases
    void S1_flushedObjectIsPersistentAndHasItsKey(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            session.add(author);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(author.id).isNotNull();
        }
    }

    @TestOnAllDatabases
    void S1_objectMarkedForDeletionIsStillPersistent(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.delete(author);
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.deleted()).containsExactly(author);
        }
    }

    @TestOnAllDatabases
    void S1_objectWhoseRowWasDeletedIsDeletedUntilTheCommit(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.delete(author);
            session.flush();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DELETED);
            assertThat(session.deleted()).isEmpty();
            session.commit();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DETACHED);
        }
    }

    @TestOnAllDatabases
    void S1_deletedObjectIsNotInTheIdentityMap(Engine engine) {
        Long id = saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.get(AUTHOR, id);
            session.delete(author);
            session.flush();
            assertThat(session.contains(author)).isFalse();
            assertThat(session.get(AUTHOR, id)).isNull();
        }
    }

    @TestOnAllDatabases
    void S1_expungedObjectIsDetached(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.expunge(author);
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DETACHED);
            assertThat(session.contains(author)).isFalse();
        }
    }

    @TestOnAllDatabases
    void S1_expungedPendingObjectIsTransientAndNotWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            session.add(author);
            session.expunge(author);
            session.commit();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, "select name from author")).isEmpty();
    }

    @TestOnAllDatabases
    void S1_addingTwiceIsAddingOnce(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            session.add(author);
            session.add(author);
            session.commit();
        }
        assertThat(rows(engine, "select name from author")).containsExactly("Le Guin");
    }

    @TestOnAllDatabases
    void S1_objectOfAnotherOpenSessionCanNotBeAdded(Engine engine) {
        saved(authorWithBooks("Le Guin", "The Dispossessed"));
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            Author author = first.query(AUTHOR).one();
            assertThatThrownBy(() -> second.add(author))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Author")
                    .hasMessageContaining("another open session");
        }
    }

    @TestOnAllDatabases
    void S1_objectOfAnotherOpenSessionCanNotBeDeleted(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            Author author = first.query(AUTHOR).one();
            assertThatThrownBy(() -> second.delete(author)).isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases
    void S1_pendingObjectOfAnotherOpenSessionCanNotBeAdded(Engine engine) {
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            Author author = new Author("Le Guin");
            first.add(author);
            assertThatThrownBy(() -> second.add(author)).isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases
    void S1_objectOfAClosedSessionCanBeAddedAndKeepsWhatWasChangedMeanwhile(Engine engine) {
        saved(new Author("Le Guin"));
        Author author = sessions.call(session -> session.query(AUTHOR).one());
        author.name = "Ursula K. Le Guin";
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, () -> session.add(author))).isZero();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PERSISTENT);
            session.commit();
        }
        assertThat(rows(engine, "select name from author")).containsExactly("Ursula K. Le Guin");
    }

    @TestOnAllDatabases
    void S1_pendingObjectOfAClosedSessionIsNewAgain(Engine engine) {
        Author author = authorWithBooks("Le Guin", "The Dispossessed");
        try (Session session = sessions.open()) {
            session.add(author);
        }
        saved(author);
        assertThat(rows(engine, "select name from author")).containsExactly("Le Guin");
        assertThat(rows(engine, "select title from book where author_id is not null"))
                .containsExactly("The Dispossessed");
    }

    @TestOnAllDatabases
    void S1_memberOfAnotherSessionIsRefusedAndLeftOut(Engine engine) {
        Long guin = saved(authorWithBooks("Le Guin", "Tehanu"));
        Long lem = saved(authorWithBooks("Lem"));
        try (Session session = sessions.open();
                Session other = sessions.open()) {
            Author author = session.get(AUTHOR, lem);
            Author owner = other.get(AUTHOR, guin);
            Book book = owner.books.get(0);
            assertThatThrownBy(() -> author.books.add(book))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("This Book belongs to another open session.");
            assertThat(author.books).isEmpty();
            assertThat(owner.books).containsExactly(book);
            assertThat(book.author.get()).isSameAs(owner);
            assertThat(session.dirty()).isEmpty();
            assertThat(other.dirty()).isEmpty();
        }
    }
}
