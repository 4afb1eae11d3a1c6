package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.concrete.AtlasTable.ATLAS;
import static dev.alkahest.behaviour.session.concrete.BookTable.BOOK;
import static dev.alkahest.behaviour.session.concrete.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.concrete.JournalTable.JOURNAL;
import static dev.alkahest.behaviour.session.concrete.LoanTable.LOAN;
import static dev.alkahest.behaviour.session.concrete.PublicationTable.PUBLICATION;
import static dev.alkahest.behaviour.session.concrete.PublisherTable.PUBLISHER;
import static dev.alkahest.behaviour.session.concrete.SubscriberTable.SUBSCRIBER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Relationships to and from classes each of which has a table with all of its columns. */
@KeepsTables
class ConcreteRelationshipTest {

    private SessionFactory sessions;

    /** Penguin has a book and an atlas with two chapters, its flagship; Springer a journal, which is lent for the book. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConcreteMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Book emma = new Book("Emma", "1", 300);
            Atlas maps = new Atlas("Maps", "2", "0.25", new Chapter("North"), new Chapter("East"));
            Journal nature = new Journal("Nature", true, LocalDate.of(1869, 11, 4));
            Publisher penguin = new Publisher("Penguin", maps, emma);
            penguin.flagship.set(maps);
            Subscriber ann = new Subscriber("Ann");
            ann.favourites.addAll(List.of(maps, nature));
            session.addAll(List.of(penguin, new Publisher("Springer", nature), ann, new Loan(nature, emma)));
        });
    }

    private static Publisher publisher(Session session, String name) {
        return session.query(PUBLISHER).where(PUBLISHER.name.eq(name)).one();
    }

    private static List<String> titles(List<? extends Publication> publications) {
        return publications.stream().map(publication -> publication.title).toList();
    }

    @TestOnAllDatabases
    void collectionOfTheBaseHasObjectsOfAllClassesFromOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Publisher> publishers =
                    session.query(PUBLISHER).orderBy(PUBLISHER.name.asc()).all();
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(titles(publishers.get(0).publications)).containsExactly("Emma", "Maps");
                        assertThat(publishers.get(0).publications.get(1)).isInstanceOf(Atlas.class);
                        assertThat(publishers.get(1).publications)
                                .singleElement()
                                .isInstanceOf(Journal.class);
                    }))
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void referenceToTheBaseLoadsAnyClass(Engine engine) {
        try (Session session = sessions.open()) {
            Publisher penguin = publisher(session, "Penguin");
            assertThat(SentStatements.in(
                            engine, () -> assertThat(penguin.flagship.get()).isInstanceOf(Atlas.class)))
                    .isEqualTo(1);
            session.expungeAll();
            Loan loan = session.query(LOAN).one();
            assertThat(loan.journal.title).isEqualTo("Nature");
            assertThat(loan.deposit).isInstanceOf(Book.class);
            assertThat(loan.journal.loans).containsExactly(loan);
        }
    }

    @TestOnAllDatabases
    void optionsLoadObjectsOfAllClassesWithTheirOwners(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Publisher> publishers = session.query(PUBLISHER)
                    .options(joined(PUBLISHER.publications()), joined(PUBLISHER.flagship()))
                    .orderBy(PUBLISHER.name.asc())
                    .all();
            assertThat(sent.count()).isEqualTo(1);
            assertThat(titles(publishers.get(0).publications)).containsExactly("Emma", "Maps");
            assertThat(publishers.get(0).flagship.get())
                    .isSameAs(publishers.get(0).publications.get(1));
            assertThat(titles(publishers.get(1).publications)).containsExactly("Nature");
            assertThat(sent.count()).isZero();
            session.expungeAll();
            publishers = session.query(PUBLISHER)
                    .options(selectin(PUBLISHER.publications()), selectin(PUBLISHER.flagship()))
                    .orderBy(PUBLISHER.name.asc())
                    .all();
            assertThat(sent.count()).isEqualTo(2);
            assertThat(publishers.get(0).flagship.get())
                    .isSameAs(publishers.get(0).publications.get(1));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void relationshipsOfASubclassLoadForItsObjectsAmongOthers(Engine engine) {
        try (Session session = sessions.open()) {
            List<Publication> all = session.query(PUBLICATION)
                    .options(selectin(BOOK.chapters()), selectin(PUBLICATION.publisher()))
                    .orderBy(PUBLICATION.title.asc())
                    .all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(((Book) all.get(0)).chapters).isEmpty();
            assertThat(((Book) all.get(1)).chapters)
                    .extracting(chapter -> chapter.heading)
                    .containsExactly("East", "North");
            assertThat(all.get(2).publisher.get().name).isEqualTo("Springer");
            assertThat(sent.count()).isZero();
            assertThat(session.query(ATLAS).options(joined(ATLAS.chapters())).one().chapters)
                    .hasSize(2);
        }
    }

    @TestOnAllDatabases
    void pathsLeadToAndFromAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(PUBLISHER)
                            .where(PUBLISHER.publications().any(PUBLICATION.title.eq("Nature")))
                            .one()
                            .name)
                    .isEqualTo("Springer");
            assertThat(session.query(PUBLISHER)
                            .where(PUBLISHER.publications().any(BOOK.pages.gt(200)))
                            .one()
                            .name)
                    .isEqualTo("Penguin");
            assertThat(session.query(PUBLISHER)
                            .where(PUBLISHER.flagship().title.eq("Maps"))
                            .one()
                            .name)
                    .isEqualTo("Penguin");
            assertThat(titles(session.query(PUBLICATION)
                            .where(PUBLICATION.publisher().name.eq("Penguin"))
                            .orderBy(PUBLICATION.title.asc())
                            .all()))
                    .containsExactly("Emma", "Maps");
            assertThat(session.query(CHAPTER)
                            .where(CHAPTER.book().title.eq("Maps"))
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(BOOK)
                            .where(BOOK.chapters().any(CHAPTER.heading.eq("East")))
                            .one()
                            .title)
                    .isEqualTo("Maps");
            assertThat(session.query(SUBSCRIBER)
                            .where(SUBSCRIBER.favourites().any(JOURNAL.weekly.eq(true)))
                            .count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void B1_M1_pairsAndBothSidesAgreeForObjectsOfAllClasses(Engine engine) {
        sessions.transaction(session -> {
            Subscriber ann = session.getOne(SUBSCRIBER, "Ann");
            assertThat(titles(List.copyOf(ann.favourites))).containsExactlyInAnyOrder("Maps", "Nature");
            Book emma = session.query(BOOK).where(BOOK.title.eq("Emma")).one();
            ann.favourites.removeIf(favourite -> favourite instanceof Journal);
            emma.subscribers.add(ann);
            assertThat(ann.favourites).contains(emma);
            emma.publisher.set(publisher(session, "Springer"));
            assertThat(titles(publisher(session, "Springer").publications)).contains("Emma");
        });
        assertThat(
                        rows(
                                engine,
                                "select title from bound_book b join publication_subscriber s on s.publication_id = b.id union all"
                                        + " select title from atlas a join publication_subscriber s on s.publication_id = a.id"))
                .containsExactlyInAnyOrder("Emma", "Maps");
        assertThat(rows(engine, "select count(*) from publication_subscriber")).containsExactly("2");
        assertThat(rows(engine, "select p.name from bound_book b join book_publisher p on p.id = b.publisher_id"))
                .containsExactly("Springer");
    }

    @TestOnAllDatabases
    void C2_C5_cascadesReachRowsOfAllTables(Engine engine) {
        sessions.transaction(session -> {
            Atlas maps = session.query(ATLAS).one();
            maps.chapters.remove(0);
            session.flush();
            assertThat(session.query(CHAPTER).count()).isEqualTo(1);
            publisher(session, "Penguin").flagship.set(null);
            session.flush();
            session.query(LOAN).one().deposit = null;
            session.delete(publisher(session, "Penguin"));
        });
        assertThat(rows(engine, "select title from bound_book union all select title from atlas"))
                .isEmpty();
        assertThat(rows(engine, "select heading from book_chapter")).isEmpty();
        assertThat(rows(engine, "select title from journal")).containsExactly("Nature");
        assertThat(rows(engine, "select count(*) from publication_subscriber")).containsExactly("1");
    }

    @TestOnAllDatabases
    void C3_memberThatIsTakenOutLosesItsForeignKey(Engine engine) {
        sessions.transaction(
                session -> publisher(session, "Springer").publications.clear());
        assertThat(rows(engine, "select count(*) from journal where publisher_id is null"))
                .containsExactly("1");
    }

    @TestOnAllDatabases
    void F8_ownersAreSavedBeforeMembersOfAllClassesAndDeletedAfterThem(Engine engine) {
        sessions.transaction(session -> {
            Atlas atlas = new Atlas("New", "9", "1", new Chapter("Only"));
            Publisher publisher = new Publisher("New", atlas);
            publisher.flagship.set(atlas);
            session.add(publisher);
        });
        assertThat(rows(
                        engine,
                        "select a.title, c.heading from book_chapter c join atlas a on a.id = c.book_id join book_publisher p on"
                                + " p.flagship_id = a.id where p.name = 'New'"))
                .containsExactly("New|Only");
    }

    @TestOnAllDatabases
    void referenceToARowThatIsGoneIsEmpty(Engine engine) {
        change(engine, "delete from publication_subscriber");
        change(engine, "delete from atlas");
        try (Session session = sessions.open()) {
            assertThat(publisher(session, "Penguin").flagship.get()).isNull();
            session.expungeAll();
            assertThat(session.query(PUBLISHER)
                            .options(joined(PUBLISHER.flagship()))
                            .where(PUBLISHER.name.eq("Penguin"))
                            .one()
                            .flagship
                            .get())
                    .isNull();
        }
    }

    @TestOnAllDatabases
    void G4_mergeFollowsCollectionsOfTheBase(Engine engine) {
        Publisher detached;
        try (Session session = sessions.open()) {
            detached = session.query(PUBLISHER)
                    .options(selectin(PUBLISHER.publications()))
                    .where(PUBLISHER.name.eq("Penguin"))
                    .one();
        }
        detached.publications.get(0).title = "Emma II";
        detached.publications.add(new Journal("Letters", false, LocalDate.EPOCH));
        sessions.transaction(session -> {
            Publisher merged = session.merge(detached);
            assertThat(titles(merged.publications)).containsExactly("Emma II", "Maps", "Letters");
        });
        assertThat(rows(engine, "select title from journal order by title")).containsExactly("Letters", "Nature");
        assertThat(rows(engine, "select title from bound_book")).containsExactly("Emma II");
    }

    @TestOnAllDatabases
    void E3_objectsOfSubclassesTakeThePathsOfTheBase(Engine engine) {
        try (Session session = sessions.open()) {
            Publication maps = session.query(PUBLICATION)
                    .where(PUBLICATION.title.eq("Maps"))
                    .one();
            session.refresh(maps, selectin(PUBLICATION.subscribers()));
            Publication nature = session.query(JOURNAL)
                    .options(joined(PUBLICATION.subscribers()))
                    .one();
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(maps.subscribers)
                                .extracting(subscriber -> subscriber.name)
                                .containsExactly("Ann");
                        assertThat(nature.subscribers).isEqualTo(maps.subscribers);
                    }))
                    .isZero();
        }
    }
}
