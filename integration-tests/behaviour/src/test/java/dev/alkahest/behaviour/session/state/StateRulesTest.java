package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.state.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.List;

class StateRulesTest extends AuthorTests {

    @TestOnAllDatabases
    void S2_deleteOfATransientObjectIsAnError(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.delete(new Author("Le Guin")))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("delete() of a Author that has no row yet: it is transient, and nothing has to be done"
                            + " for it. Delete what get() or a query gives.");
        }
    }

    @TestOnAllDatabases
    void S2_deleteOfAPendingObjectIsAnError(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            session.add(author);
            assertThatThrownBy(() -> session.delete(author)).isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases
    void S2_pendingObjectReachedByADeleteCascadeIsForgotten(Engine engine) {
        saved(authorWithBooks("Le Guin", "The Dispossessed"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            Book draft = new Book("Draft");
            author.books.add(draft);
            session.delete(author);
            session.commit();
            assertThat(session.stateOf(draft)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, "select title from book")).isEmpty();
    }

    @TestOnAllDatabases
    void S2_deleteOfADetachedObjectAttachesAndMarksIt(Engine engine) {
        saved(authorWithBooks("Le Guin", "The Dispossessed"));
        Author author = sessions.call(session -> session.query(AUTHOR).one());
        try (Session session = sessions.open()) {
            session.delete(author);
            assertThat(session.deleted()).contains(author);
            session.commit();
        }
        assertThat(rows(engine, "select name from author")).isEmpty();
        assertThat(rows(engine, "select title from book")).isEmpty();
    }

    @TestOnAllDatabases
    void S2_deleteOfADeletedObjectDoesNothing(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.delete(author);
            session.flush();
            session.delete(author);
            session.deleteAll(List.of(author));
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DELETED);
            assertThat(session.deleted()).isEmpty();
            session.rollback();
            session.delete(author);
            session.commit();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DETACHED);
        }
        assertThat(rows(engine, "select name from author")).isEmpty();
    }

    @TestOnAllDatabases
    void S3_addOfADeletedObjectIsAnError(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.delete(author);
            session.flush();
            assertThatThrownBy(() -> session.add(author))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("deleted");
        }
    }

    @TestOnAllDatabases
    void S3_addBeforeTheFlushTakesTheMarkAway(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            session.delete(author);
            session.add(author);
            assertThat(session.deleted()).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rows(engine, "select name from author")).containsExactly("Le Guin");
    }

    @TestOnAllDatabases
    void S4_addOfADetachedTwinOfAHeldObjectIsAnError(Engine engine) {
        saved(new Author("Le Guin"));
        Author detached = sessions.call(session -> session.query(AUTHOR).one());
        try (Session session = sessions.open()) {
            session.query(AUTHOR).one();
            assertThatThrownBy(() -> session.add(detached))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("merge()");
        }
    }

    @TestOnAllDatabases
    void S5_rowsAreInsertedInTheOrderTheirObjectsWereAdded(Engine engine) {
        Author first = new Author("B");
        Author second = new Author("C");
        Author third = new Author("A");
        sessions.transaction(session -> session.addAll(List.of(first, second, third)));
        assertThat(rows(engine, "select name from author order by id")).containsExactly("B", "C", "A");
        assertThat(List.of(first.id, second.id, third.id)).isSorted();
    }

    @TestOnAllDatabases
    void S5_pendingObjectsAreListedInTheOrderTheyWereAdded(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = authorWithBooks("Le Guin", "One", "Two");
            Author other = new Author("Other");
            session.add(other);
            session.add(author);
            assertThat(session.pending()).containsExactly(other, author, author.books.get(0), author.books.get(1));
        }
    }

    @TestOnAllDatabases
    void S6_autoflushWhileCollectionsAreLoadedDoesNotDeleteEarly(Engine engine) {
        saved(authorWithBooks("Le Guin", "One", "Two"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            author.name = "Ursula";
            session.delete(author);
            assertThat(session.deleted()).hasSize(3).first().isSameAs(author);
            assertThat(session.deleted()).allMatch(object -> session.stateOf(object) == ObjectState.PERSISTENT);
        }
    }

    @TestOnAllDatabases
    void S7_closeDetachesAllObjects(Engine engine) {
        saved(new Author("Le Guin"));
        Session session = sessions.open();
        Author author = session.query(AUTHOR).one();
        session.close();
        assertThat(session.contains(author)).isFalse();
        assertThat(session.stateOf(author)).isEqualTo(ObjectState.DETACHED);
        session.close();
    }

    @TestOnAllDatabases
    void S7_closeRollsBackWhatWasNotCommitted(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Author("Le Guin"));
            session.flush();
        }
        assertThat(rows(engine, "select name from author")).isEmpty();
    }

    @TestOnAllDatabases
    void S7_closedSessionCanBeUsedAgain(Engine engine) {
        Session session = sessions.open();
        session.add(new Author("Le Guin"));
        session.commit();
        session.close();
        assertThat(session.query(AUTHOR).one().name).isEqualTo("Le Guin");
        session.close();
    }

    @TestOnAllDatabases
    void S7_objectInsertedByATransactionThatCloseRolledBackIsNewAgain(Engine engine) {
        Author author = authorWithBooks("Le Guin", "One");
        try (Session session = sessions.open()) {
            session.add(author);
            session.flush();
        }
        saved(author);
        assertThat(rows(engine, "select name from author")).containsExactly("Le Guin");
        assertThat(rows(engine, "select title from book where author_id is not null"))
                .containsExactly("One");
    }

    @TestOnAllDatabases
    void S7_objectDeletedByATransactionThatCloseRolledBackIsDetached(Engine engine) {
        saved(authorWithBooks("Le Guin", "One"));
        Author author;
        try (Session session = sessions.open()) {
            author = session.query(AUTHOR).one();
            session.delete(author);
            session.flush();
        }
        author.name = "Ursula";
        sessions.transaction(session -> session.add(author));
        assertThat(rows(engine, "select name from author")).containsExactly("Ursula");
    }

    @TestOnAllDatabases
    void S8_newDirtyAndDeletedAreListed(Engine engine) {
        saved(authorWithBooks("Le Guin", "One"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            Book book = session.query(BOOK).one();
            Author added = new Author("Lem");
            session.add(added);
            author.name = "Ursula";
            session.delete(book);
            assertThat(session.pending()).containsExactly(added);
            assertThat(session.dirty()).containsExactly(author);
            assertThat(session.deleted()).containsExactly(book);
        }
    }

    @TestOnAllDatabases
    void S8_containsHoldsForPendingAndPersistentObjectsOnly(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author pending = new Author("Lem");
            session.add(pending);
            assertThat(session.contains(pending)).isTrue();
            assertThat(session.contains(session.query(AUTHOR)
                            .where(AUTHOR.name.eq("Le Guin"))
                            .one()))
                    .isTrue();
            assertThat(session.contains(new Author("Le Guin"))).isFalse();
        }
    }

    @TestOnAllDatabases
    void D7_objectSetToItsOldValueIsNotDirty(Engine engine) {
        saved(new Author("Le Guin"));
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            author.name = "Ursula";
            assertThat(session.isModified(author)).isTrue();
            author.name = "Le " + "Guin";
            assertThat(session.isModified(author)).isFalse();
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void D7_plainFieldSetWithoutASetterIsWritten(Engine engine) {
        saved(new Author("Le Guin"));
        sessions.transaction(session -> session.query(AUTHOR).one().name = "Ursula");
        assertThat(rows(engine, "select name from author")).containsExactly("Ursula");
    }

    @TestOnAllDatabases
    void S6_ownersThatAreDeletedOneByOneAreDeletedByOneFlush(Engine engine) {
        Long guin = saved(authorWithBooks("Le Guin", "Tehanu"));
        Long lem = saved(authorWithBooks("Lem", "Solaris"));
        try (Session session = sessions.open()) {
            Author first = session.get(AUTHOR, guin);
            session.expunge(session.get(AUTHOR, lem)); // so that the second comes by itself
            Author second = session.get(AUTHOR, lem);
            session.delete(first);
            session.delete(second);
            assertThat(session.deleted()).hasSize(4);
            assertThat(SentStatements.in(engine, session::commit)).isEqualTo(2);
        }
        assertThat(rows(engine, "select name from author")).isEmpty();
    }

    @TestOnAllDatabases
    void I4_keyOfAnotherClassSaysWhatToWrite(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.find(AUTHOR, 99))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The key of Author is a Long, not an Integer. Write 99L.");
            assertThatThrownBy(() -> session.find(AUTHOR, "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The key of Author is a Long, not a String.");
        }
    }

    @TestOnAllDatabases
    void S8_allThatIsHeldIsListed(Engine engine) {
        saved(authorWithBooks("Le Guin", "One", "Two"));
        try (Session session = sessions.open()) {
            assertThat(session.persistent()).isEmpty();
            Author author = session.query(AUTHOR).one();
            List<Book> books = List.copyOf(author.books);
            Author added = new Author("Lem");
            session.add(added);
            session.delete(books.get(0));
            assertThat(session.persistent()).containsExactlyInAnyOrder(author, books.get(0), books.get(1));
            session.flush();
            assertThat(session.persistent()).containsExactlyInAnyOrder(author, books.get(1), added);
            session.expunge(added);
            assertThat(session.persistent()).containsExactlyInAnyOrder(author, books.get(1));
            session.expungeAll();
            assertThat(session.persistent()).isEmpty();
        }
    }
}
