package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.merge.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.merge.NovelTable.NOVEL;
import static dev.alkahest.behaviour.session.merge.PrizeTable.PRIZE;
import static dev.alkahest.behaviour.session.merge.ShelfmarkTable.SHELFMARK;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class MergeTest {

    private static final String ZAUBERBERG = "Zauberberg|Mann|epic|1|sad";
    private static final String BUDDENBROOKS = "Buddenbrooks|Mann|null|null|null";

    private SessionFactory sessions;
    private long mann;
    private long zauberberg;
    private long buddenbrooks;

    /** Mann of Lübeck has Zauberberg (epic, at A 1, sad) and Buddenbrooks, a portrait, and the Nobel prize; Hesse has nothing. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new MergeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Writer writer = new Writer("Mann", new Novel("Zauberberg"), new Novel("Buddenbrooks"));
            writer.town = "Lübeck";
            writer.portrait.set(new Portrait("mann.jpg"));
            writer.prizes.add(new Prize("Nobel"));
            Novel novel = writer.novels.get(0);
            novel.genre = new Genre("epic", "long");
            novel.shelfmark.set(new Shelfmark("A", 1, "dusty"));
            novel.mood.set(new Genre("sad", "very"));
            session.addAll(List.of(writer, new Writer("Hesse"), new Prize("Goethe")));
            session.flush();
            mann = writer.id;
            zauberberg = novel.id;
            buddenbrooks = writer.novels.get(1).id;
        });
    }

    /** Returns Mann with everything loaded, of a session that is closed. */
    private Writer detached() {
        try (Session session = sessions.open()) {
            Writer writer = session.get(WRITER, mann);
            assertThat(writer.novels).hasSize(2);
            writer.novels.forEach(novel -> assertThat(novel.writer.get()).isSameAs(writer));
            writer.novels.forEach(novel -> novel.shelfmark.get());
            assertThat(writer.portrait.get().writer.get()).isSameAs(writer);
            writer.prizes.forEach(prize -> assertThat(prize.writers).containsExactly(writer));
            return writer;
        }
    }

    /** Returns Mann as a request would send him: with a key and values, and nothing else. */
    private Writer sent() {
        Writer writer = new Writer("Mann");
        writer.id = mann;
        writer.town = "Lübeck";
        writer.novels = null;
        writer.prizes = null;
        writer.portrait = unloadedPortrait();
        return writer;
    }

    private Novel sentNovel(long id, String title) {
        Novel novel = new Novel(title);
        novel.id = id;
        return novel;
    }

    private static List<String> novels(Engine engine) {
        return rows(
                engine,
                "select title, name, genre_name, shelfmark_number, mood_name from novel n"
                        + " join writer w on w.id = writer_id order by title");
    }

    private static List<String> prizes(Engine engine) {
        return rows(
                engine,
                "select p.name, w.name from writer_prize l join prize p on p.id = l.prize_id"
                        + " join writer w on w.id = l.writer_id order by p.name");
    }

    /** Returns a holder that is not loaded, as that of an object which was loaded without its portrait. */
    private Ref<Portrait> unloadedPortrait() {
        try (Session session = sessions.open()) {
            return session.get(WRITER, mann).portrait;
        }
    }

    @TestOnAllDatabases
    void G1_objectIsFoundByItsKeyInTheDatabase(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent());
            assertThat(own).isSameAs(session.get(WRITER, mann));
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void G1_heldObjectIsFoundWithoutASelect(Engine engine) {
        Writer sent = sent();
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            sent.town = "Berlin";
            SentStatements counted = SentStatements.of(engine);
            assertThat(session.merge(sent)).isSameAs(own);
            assertThat(counted.count()).isZero();
            assertThat(own.town).isEqualTo("Berlin");
        }
    }

    @TestOnAllDatabases
    void G1_expiredObjectIsReadAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            session.commit();
            change(engine, "update writer set town = 'Zürich' where name = 'Mann'");
            Writer sent = sent();
            assertThat(session.merge(sent)).isSameAs(own);
            session.commit();
        }
        assertThat(rows(engine, "select town from writer where name = 'Mann'")).containsExactly("Lübeck");
    }

    @TestOnAllDatabases
    void G1_objectWithoutAKeyIsNew(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own).isNotSameAs(sent);
            assertThat(session.stateOf(own)).isEqualTo(ObjectState.PENDING);
            session.commit();
            assertThat(sent.id).isNull();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Prozess|Kafka|null|null|null", ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G1_objectWhoseRowIsMissingIsNewWithThatKey(Engine engine) {
        Writer sent = new Writer("Kafka");
        sent.id = 500L;
        sent.version = 7;
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, "select name, version from writer where id = 500"))
                .containsExactly("Kafka|1");
    }

    @TestOnAllDatabases
    void G1_expiredObjectWhoseRowHasGoneIsInsertedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Genre own = session.get(GENRE, "sad");
            session.commit();
            change(engine, "update novel set mood_name = null", "delete from kind where name = 'sad'");
            session.merge(new Genre("sad", "again"));
            session.commit();
            assertThat(session.stateOf(own)).isNotEqualTo(ObjectState.PENDING);
        }
        assertThat(rows(engine, "select note from kind where name = 'sad'")).containsExactly("again");
    }

    @TestOnAllDatabases
    void G1_pendingObjectWithTheKeyIsTheTarget(Engine engine) {
        try (Session session = sessions.open()) {
            Genre pending = new Genre("short", "first");
            session.add(pending);
            assertThat(session.merge(new Genre("short", "second"))).isSameAs(pending);
            session.commit();
        }
        assertThat(rows(engine, "select note from kind where name = 'short'")).containsExactly("second");
    }

    @TestOnAllDatabases
    void G1_pendingObjectWithTheKeyIsTheTargetOfADeepOneToo(Engine engine) {
        try (Session session = sessions.open()) {
            Genre pending = new Genre("short", "first");
            session.add(pending);
            Writer sent = new Writer("Kafka", new Novel("Prozess"));
            sent.novels.get(0).genre = new Genre("short", "second");
            Writer own = session.merge(sent);
            assertThat(own.novels.get(0).genre).isSameAs(pending);
            session.commit();
        }
        assertThat(rows(engine, "select note from kind where name = 'short'")).containsExactly("second");
    }

    @TestOnAllDatabases
    void G1_markedObjectLosesItsMark(Engine engine) {
        sessions.transaction(session -> {
            Prize prize = session.query(PRIZE).where(PRIZE.name.eq("Goethe")).one();
            session.delete(prize);
            Prize sent = new Prize("Büchner");
            sent.id = prize.id;
            session.withoutAutoflush(() -> assertThat(session.merge(sent)).isSameAs(prize));
        });
        assertThat(rows(engine, "select name from prize order by name")).containsExactly("Büchner", "Nobel");
    }

    @TestOnAllDatabases
    void G1_compositeKeys(Engine engine) {
        sessions.transaction(session -> {
            Shelfmark own = session.get(SHELFMARK, new ShelfmarkKey("A", 1));
            assertThat(session.merge(new Shelfmark("A", 1, "clean"))).isSameAs(own);
            session.merge(new Shelfmark("A", 2, "new"));
        });
        assertThat(rows(engine, "select number, note from shelfmark order by number"))
                .containsExactly("1|clean", "2|new");
    }

    @TestOnAllDatabases
    void G2_objectOfTheSessionIsReturnedAsItIs(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            Writer pending = new Writer("Kafka");
            session.add(pending);
            assertThat(session.merge(own)).isSameAs(own);
            assertThat(session.merge(pending)).isSameAs(pending);
        }
    }

    @TestOnAllDatabases
    void G2_objectOfTheSessionInsideAGraphStaysWhatItIs(Engine engine) {
        sessions.transaction(session -> {
            Genre own = session.get(GENRE, "epic");
            Writer sent = new Writer("Kafka", new Novel("Prozess"));
            sent.novels.get(0).genre = own;
            assertThat(session.merge(sent).novels.get(0).genre).isSameAs(own);
        });
        assertThat(novels(engine)).contains("Prozess|Kafka|epic|null|null");
    }

    @TestOnAllDatabases
    void G3_columnsAreCopiedNullsToo(Engine engine) {
        Writer sent = sent();
        sent.name = "Thomas Mann";
        sent.town = null;
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, "select name, town, version from writer where id = " + mann))
                .containsExactly("Thomas Mann|null|2");
    }

    @TestOnAllDatabases
    void G3_onlyWhatDiffersIsWritten(Engine engine) {
        Writer detached = detached();
        detached.novels.get(0).title = "Der Zauberberg";
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            assertThat(session.dirty()).containsExactly(own.novels.get(0));
            assertThat(SentStatements.in(engine, session::commit)).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void G3_wholeGraphWithoutChangesSendsSelectsAlone(Engine engine) {
        Writer detached = detached();
        try (Session session = sessions.open()) {
            session.merge(detached);
            assertThat(session.dirty()).isEmpty();
            assertThat(session.pending()).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G4_newExistingAndRemovedMembers(Engine engine) {
        Writer detached = detached();
        detached.novels.remove(0);
        detached.novels.get(0).title = "Die Buddenbrooks";
        detached.novels.add(0, new Novel("Felix Krull"));
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            assertThat(own.novels).hasSize(2).noneMatch(detached.novels::contains);
            assertThat(own.novels.get(1).id).isEqualTo(buddenbrooks);
            session.commit();
        }
        assertThat(novels(engine))
                .containsExactly("Die Buddenbrooks|Mann|null|null|null", "Felix Krull|Mann|null|null|null");
    }

    @TestOnAllDatabases
    void G4_newAndExistingMembersOfAnObjectMadeByHand(Engine engine) {
        Writer sent = sent();
        sent.novels = new ArrayList<>(List.of(new Novel("Felix Krull"), sentNovel(buddenbrooks, "Die Buddenbrooks")));
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine))
                .containsExactly("Die Buddenbrooks|Mann|null|null|null", "Felix Krull|Mann|null|null|null");
    }

    @TestOnAllDatabases
    void G4_newOwnerTakesExistingMembers(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"), sentNovel(buddenbrooks, "Buddenbrooks"));
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine))
                .containsExactly("Buddenbrooks|Kafka|null|null|null", "Prozess|Kafka|null|null|null", ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G4_whatIsNotLoadedIsLeftAlone(Engine engine) {
        Writer detached;
        Novel detachedNovel;
        try (Session session = sessions.open()) {
            detached = session.get(WRITER, mann);
            detachedNovel = session.get(NOVEL, zauberberg);
        }
        detached.town = "Berlin";
        detachedNovel.title = "Der Zauberberg";
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, () -> session.merge(detached))).isEqualTo(1);
            session.merge(detachedNovel);
            session.commit();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Der Zauberberg|Mann|epic|1|sad");
        assertThat(prizes(engine)).containsExactly("Nobel|Mann");
        assertThat(rows(engine, "select count(*) from portrait")).containsExactly("1");
    }

    @TestOnAllDatabases
    void G4_collectionThatIsNullIsLeftAlone(Engine engine) {
        sessions.transaction(session -> session.merge(sent()));
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
        assertThat(prizes(engine)).containsExactly("Nobel|Mann");
    }

    @TestOnAllDatabases
    void G4_emptyCollectionRemovesAllMembers(Engine engine) {
        Writer sent = sent();
        sent.novels = new ArrayList<>();
        sent.prizes = new LinkedHashSet<>();
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine)).isEmpty();
        assertThat(prizes(engine)).isEmpty();
        assertThat(rows(engine, "select count(*) from prize")).containsExactly("2");
    }

    @TestOnAllDatabases
    void G4_pairsFollowTheSet(Engine engine) {
        Writer detached = detached();
        long goethe = Long.parseLong(
                rows(engine, "select id from prize where name = 'Goethe'").get(0));
        Prize sentPrize = new Prize("Goethe");
        sentPrize.id = goethe;
        sentPrize.writers = null;
        detached.prizes = new LinkedHashSet<>(Set.of(sentPrize, new Prize("Büchner")));
        sessions.transaction(session -> session.merge(detached));
        assertThat(prizes(engine)).containsExactly("Büchner|Mann", "Goethe|Mann");
        assertThat(rows(engine, "select count(*) from prize")).containsExactly("3");
    }

    @TestOnAllDatabases
    void G4_toOneIsSetToTheMergedObject(Engine engine) {
        Novel sent = sentNovel(zauberberg, "Zauberberg");
        Writer writer = sent();
        sent.writer.set(writer);
        sent.genre = new Genre("long", "new");
        sent.shelfmark.set(new Shelfmark("B", 2, "new"));
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Zauberberg|Mann|long|2|sad");
    }

    @TestOnAllDatabases
    void G4_toOneThatIsNullIsEmptied(Engine engine) {
        Novel detached = detached().novels.get(0);
        detached.genre = null;
        detached.shelfmark = Ref.empty();
        sessions.transaction(session -> session.merge(detached));
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Zauberberg|Mann|null|null|sad");
    }

    @TestOnAllDatabases
    void G4_targetOfAToOneIsChangedToo(Engine engine) {
        Novel detached = detached().novels.get(0);
        detached.genre.note = "longer";
        detached.shelfmark.get().note = "clean";
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, "select note from kind where name = 'epic'")).containsExactly("longer");
        assertThat(rows(engine, "select note from shelfmark")).containsExactly("clean");
    }

    @TestOnAllDatabases
    void G4_relationshipThatDoesNotCascadeMergeIsLeftAlone(Engine engine) {
        Novel detached = detached().novels.get(0);
        detached.mood = Ref.of(new Genre("happy", "not at all"));
        sessions.transaction(session -> session.merge(detached));
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
        assertThat(rows(engine, "select name from kind order by name")).containsExactly("epic", "sad");
    }

    @TestOnAllDatabases
    void G4_oneToOneIsReplaced(Engine engine) {
        Writer detached = detached();
        detached.portrait.set(new Portrait("old.jpg"));
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, "select file, name from portrait join writer on writer.id = writer_id"))
                .containsExactly("old.jpg|Mann");
        assertThat(rows(engine, "select count(*) from portrait")).containsExactly("1");
    }

    @TestOnAllDatabases
    void G4_oneToOneIsKeptAndChanged(Engine engine) {
        Writer detached = detached();
        detached.portrait.get().file = "young.jpg";
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, "select file, name from portrait join writer on writer.id = writer_id"))
                .containsExactly("young.jpg|Mann");
    }

    @TestOnAllDatabases
    void G4_oneToOneIsEmptied(Engine engine) {
        Writer detached = detached();
        detached.portrait = Ref.empty();
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, "select * from portrait")).isEmpty();
    }

    @TestOnAllDatabases
    void G4_memberMovedBetweenDetachedOwnersMoves(Engine engine) {
        Writer detached = detached();
        Writer hesse;
        try (Session session = sessions.open()) {
            hesse = session.query(WRITER).where(WRITER.name.eq("Hesse")).one();
            assertThat(hesse.novels).isEmpty();
        }
        Novel moved = detached.novels.remove(0);
        hesse.novels.add(moved);
        sessions.transaction(session -> {
            session.merge(hesse);
            session.merge(detached);
        });
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Zauberberg|Hesse|epic|1|sad");
    }

    @TestOnAllDatabases
    void G4_nullInACollectionIsAnErrorThatNamesIt(Engine engine) {
        Writer sent = sent();
        sent.novels = new ArrayList<>();
        sent.novels.add(null);
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(sent)).hasMessageContaining("Writer.novels");
        }
    }

    @TestOnAllDatabases
    void G5_cyclesEnd(Engine engine) {
        Writer writer = new Writer("Kafka", new Novel("Prozess"));
        writer.novels.get(0).writer.set(writer);
        Prize prize = new Prize("Fontane");
        prize.writers.add(writer);
        writer.prizes.add(prize);
        writer.portrait.set(new Portrait("k.jpg"));
        writer.portrait.get().writer.set(writer);
        sessions.transaction(session -> session.merge(writer));
        assertThat(novels(engine)).contains("Prozess|Kafka|null|null|null");
        assertThat(prizes(engine)).containsExactly("Fontane|Kafka", "Nobel|Mann");
        assertThat(rows(engine, "select count(*) from writer")).containsExactly("3");
    }

    @TestOnAllDatabases
    void G5_twoObjectsOfOneKeyBecomeOne(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"), new Novel("Schloss"));
        sent.novels.get(0).genre = new Genre("absurd", "a");
        sent.novels.get(1).genre = new Genre("absurd", "a");
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.novels.get(0).genre).isSameAs(own.novels.get(1).genre);
            session.commit();
        }
        assertThat(rows(engine, "select name, note from kind where note = 'a'")).containsExactly("absurd|a");
    }

    @TestOnAllDatabases
    void G5_twoObjectsOfOneKeyInOneCollectionBecomeOneMember(Engine engine) {
        Writer sent = sent();
        sent.novels =
                new ArrayList<>(List.of(sentNovel(zauberberg, "Zauberberg"), sentNovel(zauberberg, "Der Zauberberg")));
        Prize first = new Prize("Nobel prize");
        first.id = Long.parseLong(
                rows(engine, "select id from prize where name = 'Goethe'").get(0));
        first.writers = null;
        Prize second = new Prize("Goethe prize");
        second.id = first.id;
        second.writers = null;
        sent.prizes = new LinkedHashSet<>(List.of(first, second));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.novels).hasSize(1);
            assertThat(own.prizes).hasSize(1);
            session.commit();
        }
        assertThat(novels(engine)).hasSize(1).allMatch(row -> row.startsWith("Zauberberg|Mann"));
        assertThat(prizes(engine)).containsExactly("Nobel prize|Mann");
    }

    @TestOnAllDatabases
    void G5_copyOfTheOwnerInsideItsMembersDoesNotTakeThemAway(Engine engine) {
        Writer sent = sent();
        Novel novel = sentNovel(zauberberg, "Der Zauberberg");
        Writer copy = sent();
        copy.novels = new ArrayList<>();
        novel.writer.set(copy);
        sent.novels = new ArrayList<>(List.of(novel, sentNovel(buddenbrooks, "Buddenbrooks")));
        sent.novels.get(1).writer.set(copy);
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine))
                .containsExactly("Buddenbrooks|Mann|null|null|null", "Der Zauberberg|Mann|null|null|sad");
    }

    @TestOnAllDatabases
    void G6_versionOfTheRowIsMergedOnceAndCounted(Engine engine) {
        Writer detached = detached();
        detached.town = "Berlin";
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            session.commit();
            assertThat(own.version).isEqualTo(2);
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Berlin|2");
    }

    @TestOnAllDatabases
    void G6_versionThatDiffersRaises(Engine engine) {
        Writer detached = detached();
        sessions.transaction(session -> session.get(WRITER, mann).town = "Zürich");
        detached.town = "Berlin";
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Writer");
            session.rollback();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Zürich|2");
    }

    @TestOnAllDatabases
    void G6_versionThatDiffersDeepInTheGraphRaisesAndRollbackUndoesTheRest(Engine engine) {
        Writer detached = detached();
        sessions.transaction(session -> session.get(NOVEL, buddenbrooks).title = "B");
        detached.town = "Berlin";
        detached.novels.get(0).title = "Z";
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Novel");
            session.rollback();
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly("B|Mann|null|null|null", ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G6_versionZeroIsNotComparedAndTheRowsOwnStays(Engine engine) {
        sessions.transaction(session -> session.get(WRITER, mann).town = "Zürich");
        Writer sent = sent();
        sent.town = "Zürich";
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.version).isEqualTo(2);
            own.town = "Berlin";
            session.commit();
            assertThat(own.version).isEqualTo(3);
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Berlin|3");
    }

    @TestOnAllDatabases
    void G6_versionIsComparedWithTheRowNotWithAnExpiredObject(Engine engine) {
        Writer detached = detached();
        try (Session session = sessions.open()) {
            session.get(WRITER, mann);
            session.commit();
            change(engine, "update writer set version = 2, town = 'Zürich' where id = " + mann);
            assertThatThrownBy(() -> session.merge(detached)).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void G7_objectGivenIsNotAttachedAndNotChanged(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"));
        Novel novel = sent.novels.get(0);
        List<Novel> list = sent.novels;
        try (Session session = sessions.open()) {
            session.merge(sent);
            session.commit();
            assertThat(session.contains(sent)).isFalse();
            assertThat(session.contains(novel)).isFalse();
            assertThat(sent.novels).isSameAs(list);
            assertThat(sent.id).isNull();
            assertThat(novel.id).isNull();
            assertThat(novel.writer.get()).isNull();
            sent.name = "Franz";
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void G7_objectOfAnotherOpenSessionStaysThere(Engine engine) {
        try (Session other = sessions.open();
                Session session = sessions.open()) {
            Writer theirs = other.get(WRITER, mann);
            assertThat(theirs.novels).hasSize(2);
            other.commit();
            theirs.town = "Berlin";
            Writer ours = session.merge(theirs);
            assertThat(ours).isNotSameAs(theirs);
            assertThat(other.contains(theirs)).isTrue();
            session.commit();
        }
        assertThat(rows(engine, "select town from writer where id = " + mann)).containsExactly("Berlin");
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_mergeItselfWritesNothing(Engine engine) {
        Writer sent = sent();
        sent.novels = new ArrayList<>(List.of(new Novel("Felix Krull"), sentNovel(zauberberg, "Zauberberg")));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(session.pending()).containsExactly(own.novels.get(0));
            session.rollback();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_rollbackUndoesWhatMergeHasChanged(Engine engine) {
        Writer detached = detached();
        detached.town = "Berlin";
        detached.novels.clear();
        detached.novels.add(new Novel("Felix Krull"));
        detached.prizes.clear();
        detached.portrait.set(null);
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            session.flush();
            session.rollback();
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(own.novels)
                    .extracting(novel -> novel.title)
                    .containsExactlyInAnyOrder("Zauberberg", "Buddenbrooks");
            assertThat(own.prizes).hasSize(1);
            assertThat(own.portrait.get()).isNotNull();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_mergeWithoutAutoflushFlushesNothing(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            session.add(new Writer("Kafka"));
            Writer sent = sent();
            sent.town = "Berlin";
            session.merge(sent);
            assertThat(session.pending()).hasSize(1);
            session.commit();
        }
        assertThat(rows(engine, "select name, town from writer order by name"))
                .containsExactly("Hesse|null", "Kafka|null", "Mann|Berlin");
    }

    @TestOnAllDatabases
    void G7_mergeAmongPendingChanges(Engine engine) {
        sessions.transaction(session -> {
            Writer own = session.get(WRITER, mann);
            own.novels.add(new Novel("Felix Krull"));
            own.name = "T. Mann";
            Writer sent = sent();
            sent.town = "Berlin";
            session.merge(sent);
            assertThat(own.name).isEqualTo("Mann");
            assertThat(own.novels).hasSize(3);
        });
        assertThat(novels(engine)).hasSize(3).contains("Felix Krull|Mann|null|null|null");
        assertThat(rows(engine, "select name, town from writer where id = " + mann))
                .containsExactly("Mann|Berlin");
    }

    @TestOnAllDatabases
    void G4_membersReplaceThoseOfACollectionThatWasReplacedBefore(Engine engine) {
        sessions.transaction(session -> {
            Writer own = session.get(WRITER, mann);
            own.novels = new ArrayList<>(List.of(new Novel("Felix Krull")));
            Writer sent = sent();
            sent.novels = new ArrayList<>(List.of(sentNovel(buddenbrooks, "Buddenbrooks")));
            session.withoutAutoflush(() -> session.merge(sent));
        });
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS);
    }

    @TestOnAllDatabases
    void G5_longChainIsMerged(Engine engine) {
        Writer first = new Writer("w0");
        Writer last = first;
        for (int number = 1; number < 3000; number++) {
            Prize prize = new Prize("p" + number);
            prize.writers.add(last);
            last.prizes.add(prize);
            last = new Writer("w" + number);
            last.prizes.add(prize);
            prize.writers.add(last);
        }
        sessions.transaction(session -> session.merge(first));
        assertThat(rows(engine, "select count(*) from writer_prize")).containsExactly("5999");
    }
}
