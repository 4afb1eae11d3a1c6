package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.merge.NovelTable.NOVEL;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class MergedRelationshipsTest extends NovelTests {

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
}
