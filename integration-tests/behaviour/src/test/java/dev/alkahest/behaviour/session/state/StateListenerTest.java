package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.state.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import dev.alkahest.session.StateListener;
import dev.alkahest.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule H4. */
@KeepsTables
class StateListenerTest {

    private final StateLog states = new StateLog();
    private final List<String> heard = states.heard;
    private final EntityListener<Author> readings = new EntityListener<>() {
        @Override
        public void loaded(Author author) {
            heard.add(author.name + " loaded");
        }

        @Override
        public void refreshed(Author author) {
            heard.add(author.name + " refreshed");
        }

        @Override
        public void expired(Author author) {
            heard.add(author.name + " expired");
        }
    };
    private SessionFactory silent;
    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        silent = SessionFactory.create(engine, new StateMappers());
        silent.metadata().createAll(engine);
        sessions = silent.withListener(states).withListener(AUTHOR, readings);
    }

    private List<String> heard() {
        return states.take();
    }

    private Long saved(String name, String... titles) {
        Author author = new Author(name);
        for (String title : titles) {
            author.books.add(new Book(title));
        }
        silent.transaction(session -> session.add(author));
        return author.id;
    }

    @TestOnAllDatabases
    void H4_newObjectsComeAndArePersistentAfterTheFlush() {
        try (Session session = sessions.open()) {
            Author author = new Author("Le Guin");
            author.books.add(new Book("Tehanu"));
            session.add(author);
            assertThat(heard())
                    .containsExactly(
                            "Le Guin TRANSIENT PENDING",
                            "Le Guin attached",
                            "Tehanu TRANSIENT PENDING",
                            "Tehanu attached");
            session.flush();
            assertThat(heard()).containsExactly("Le Guin PENDING PERSISTENT", "Tehanu PENDING PERSISTENT");
            session.rollback();
            assertThat(heard())
                    .containsExactlyInAnyOrder(
                            "Le Guin PERSISTENT TRANSIENT",
                            "Le Guin detached",
                            "Tehanu PERSISTENT TRANSIENT",
                            "Tehanu detached");
        }
    }

    @TestOnAllDatabases
    void H4_pendingObjectThatIsRolledBackOrExpungedIsTransient() {
        try (Session session = sessions.open()) {
            session.add(new Author("Le Guin"));
            session.rollback();
            Author author = new Author("Lem");
            session.add(author);
            session.expunge(author);
            assertThat(heard())
                    .containsExactly(
                            "Le Guin TRANSIENT PENDING",
                            "Le Guin attached",
                            "Le Guin PENDING TRANSIENT",
                            "Le Guin detached",
                            "Lem TRANSIENT PENDING",
                            "Lem attached",
                            "Lem PENDING TRANSIENT",
                            "Lem detached");
        }
    }

    @TestOnAllDatabases
    void H4_deletedObjectIsDetachedByTheCommit() {
        Long id = saved("Le Guin");
        try (Session session = sessions.open()) {
            session.delete(session.getOne(AUTHOR, id));
            assertThat(heard()).containsExactly("Le Guin loaded");
            session.flush();
            assertThat(heard()).containsExactly("Le Guin PERSISTENT DELETED", "Le Guin detached");
            session.commit();
            assertThat(heard()).containsExactly("Le Guin DELETED DETACHED");
        }
    }

    @TestOnAllDatabases
    void H4_deletedObjectComesBackByARollback() {
        Long id = saved("Le Guin");
        try (Session session = sessions.open()) {
            session.delete(session.getOne(AUTHOR, id));
            session.flush();
            heard();
            session.rollback();
            assertThat(heard()).containsExactly("Le Guin DELETED PERSISTENT", "Le Guin attached");
        }
    }

    @TestOnAllDatabases
    void H4_detachedObjectIsAttachedAgain() {
        Long id = saved("Le Guin");
        Author author;
        try (Session session = silent.open()) {
            author = session.getOne(AUTHOR, id);
        }
        try (Session session = sessions.open()) {
            session.add(author);
            assertThat(heard()).containsExactly("Le Guin DETACHED PERSISTENT", "Le Guin attached");
        }
    }

    @TestOnAllDatabases
    void H4_savepointTellsOfWhatItTakesBack() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.nested(() -> {
                        session.add(new Author("Le Guin"));
                        throw new IllegalArgumentException("never mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(heard())
                    .containsExactly(
                            "Le Guin TRANSIENT PENDING",
                            "Le Guin attached",
                            "Le Guin PENDING TRANSIENT",
                            "Le Guin detached");
        }
    }

    @TestOnAllDatabases
    void H4_rowsDeletedByAStatementAreToldOf() {
        Long id = saved("Le Guin");
        try (Session session = sessions.open()) {
            session.getOne(AUTHOR, id);
            heard();
            session.execute(Sql.delete(AUTHOR));
            assertThat(heard()).containsExactly("Le Guin PERSISTENT DELETED", "Le Guin detached");
        }
    }

    @TestOnAllDatabases
    void H4_objectsAreLoadedOnceAndRefreshedLater(Engine engine) {
        Long id = saved("Le Guin", "Tehanu");
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR).one();
            assertThat(session.query(AUTHOR).all()).hasSize(1);
            assertThat(session.query(BOOK).one().author.get()).isSameAs(author);
            assertThat(heard()).containsExactly("Le Guin loaded");
            session.commit();
            change(engine, "update author set name = 'Ursula'");
            session.get(AUTHOR, id);
            assertThat(heard()).containsExactly("Ursula refreshed");
            session.expire(author);
            session.refresh(author);
            assertThat(heard()).containsExactly("Ursula expired", "Ursula expired", "Ursula refreshed");
        }
    }

    @TestOnAllDatabases
    void H4_loadedTellsOfObjectsThatARelationshipBringsIn() {
        saved("Le Guin", "Tehanu");
        try (Session session = sessions.open()) {
            Book book = session.query(BOOK).one();
            assertThat(heard()).isEmpty();
            assertThat(book.author.get().name).isEqualTo("Le Guin");
            assertThat(heard()).containsExactly("Le Guin loaded");
        }
    }

    @TestOnAllDatabases
    void H4_objectOfACacheIsLoaded() {
        Long id = saved("Le Guin");
        Author author;
        try (Session session = silent.open()) {
            author = session.getOne(AUTHOR, id);
        }
        try (Session session = sessions.open()) {
            session.merge(author, MergeMode.FROM_CACHE);
            session.merge(author, MergeMode.FROM_CACHE);
            assertThat(heard()).containsExactly("Le Guin loaded", "Le Guin refreshed");
        }
    }

    @TestOnAllDatabases
    void H4_planTellsNothing() {
        Long id = saved("Le Guin", "Tehanu");
        try (Session session = sessions.open()) {
            session.getOne(AUTHOR, id).books.clear();
            heard();
            session.planFlush();
            assertThat(heard()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void H4_whatAListenerAddsIsToldAfterwards() {
        try (Session session = silent.open()) {
            session.addListener(states);
            session.addListener(new StateListener() {
                @Override
                public void attached(Session own, Object object) {
                    if (object instanceof Author author && author.name.equals("Le Guin")) {
                        own.add(new Author("Lem"));
                    }
                }
            });
            session.addAll(List.of(new Author("Le Guin"), new Author("Strugatzki")));
            assertThat(heard())
                    .containsSubsequence("Le Guin attached", "Lem attached", "Strugatzki attached")
                    .hasSize(6);
            session.commit();
            assertThat(session.query(AUTHOR).count()).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void H5_listenersOfOneSessionHearOfThatAlone() {
        try (Session session = silent.open();
                Session other = silent.open()) {
            session.add(new Author("Before"));
            session.addListener(states);
            session.addListener(AUTHOR, readings);
            session.addListener(new SessionListener() {
                @Override
                public void beforeFlush(Session own) {
                    heard.add("flush");
                }

                @Override
                public void afterCommit(Session own) {
                    heard.add("commit");
                }
            });
            session.commit();
            assertThat(heard()).containsExactly("flush", "Before PENDING PERSISTENT", "commit");
            assertThat(other.query(AUTHOR).all()).hasSize(1);
            other.rollback();
            assertThat(heard()).isEmpty();
            session.reset();
            heard();
            assertThat(session.query(AUTHOR).all()).hasSize(1);
            assertThat(heard()).containsExactly("Before loaded");
        }
    }

    @TestOnAllDatabases
    void H5_listenersOfASessionHearAfterThoseOfItsFactory() {
        SessionFactory factory = silent.withListener(hearing("factory"));
        try (Session session = factory.open()) {
            session.addListener(hearing("session"));
            session.add(new Author("Lem"));
            session.commit();
            assertThat(heard()).containsExactly("factory", "session");
        }
    }

    private SessionListener hearing(String name) {
        return new SessionListener() {
            @Override
            public void beforeFlush(Session session) {
                heard.add(name);
            }
        };
    }
}
