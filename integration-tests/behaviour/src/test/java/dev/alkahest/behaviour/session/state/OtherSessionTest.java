package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rule S1: what another open session holds is refused by its class, whichever way it comes. */
class OtherSessionTest extends AuthorTests {

    private Session session;
    private Session other;
    private Author lem;
    private Author verne;
    private Book eden;

    /** The other session has Lem, with Eden, and Verne, who is pending. */
    @BeforeEach
    void openBoth(Engine engine) {
        saved(authorWithBooks("Lem", "Eden"));
        session = sessions.open();
        other = sessions.open();
        lem = other.query(AUTHOR).one();
        eden = lem.books.get(0);
        verne = new Author("Verne");
        other.rollback();
        other.add(verne);
    }

    @AfterEach
    void close() {
        session.close();
        other.close();
    }

    private static void assertRefused(Class<?> entity, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining(entity.getSimpleName())
                .hasMessageContaining("another open session");
    }

    @TestOnAllDatabases
    void S1_addIsRefused() {
        assertRefused(Author.class, () -> session.add(lem));
        assertRefused(Author.class, () -> session.add(verne));
        assertRefused(Author.class, () -> session.addAll(List.of(new Author("Poe"), verne)));
        assertThat(other.stateOf(verne)).isEqualTo(ObjectState.PENDING);
    }

    @TestOnAllDatabases
    void S1_deleteIsRefused() {
        assertRefused(Author.class, () -> session.delete(lem));
        assertRefused(Author.class, () -> session.delete(verne));
        assertRefused(Author.class, () -> session.deleteAll(List.of(lem)));
        assertThat(session.deleted()).isEmpty();
        assertThat(other.deleted()).isEmpty();
    }

    @TestOnAllDatabases
    void S1_upsertIsRefused() {
        assertRefused(Author.class, () -> session.upsert(lem, AUTHOR.id));
        assertRefused(Author.class, () -> session.upsert(verne, AUTHOR.id));
    }

    @TestOnAllDatabases
    void S1_refreshAndExpireAreRefused() {
        assertRefused(Author.class, () -> session.refresh(lem));
        assertRefused(Author.class, () -> session.expire(lem));
        assertRefused(Author.class, () -> session.expire(verne));
    }

    @TestOnAllDatabases
    void S1_targetOfARefIsRefused() {
        Book book = new Book("Emma");
        session.add(book);
        assertRefused(Author.class, () -> book.author.set(lem));
        assertRefused(Author.class, () -> book.author.set(verne));
        assertThat(book.author.get()).isNull();
    }

    @TestOnAllDatabases
    void S1_memberOfACollectionIsRefused() {
        Author poe = new Author("Poe");
        session.add(poe);
        assertRefused(Book.class, () -> poe.books.add(eden));
        assertRefused(Book.class, () -> poe.books.addAll(List.of(new Book("Ligeia"), eden)));
        assertThat(poe.books).doesNotContain(eden);
        assertThat(eden.author.get()).isSameAs(lem);
    }

    @TestOnAllDatabases
    void S1_memberOfAReplacedCollectionIsRefused(Engine engine) {
        Author poe = new Author("Poe");
        session.add(poe);
        session.commit();
        poe.books = new ArrayList<>(List.of(eden));
        assertRefused(Book.class, session::flush);
        session.rollback();
        assertThat(other.stateOf(eden)).isEqualTo(ObjectState.PERSISTENT);
        assertThat(rows(engine, "select a.name from book b join author a on a.id = b.author_id"))
                .containsExactly("Lem");
    }

    @TestOnAllDatabases
    void S1_whatACascadeReachesIsRefused() {
        Author poe = new Author("Poe");
        poe.books.add(eden);
        assertRefused(Book.class, () -> session.add(poe));
    }
}
