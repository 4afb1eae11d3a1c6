package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.flush.CounterTable.COUNTER;
import static dev.alkahest.behaviour.session.flush.CountryTable.COUNTRY;
import static dev.alkahest.behaviour.session.flush.PostTable.POST;
import static dev.alkahest.behaviour.session.flush.TagTable.TAG;
import static dev.alkahest.behaviour.session.flush.TeamTable.TEAM;
import static dev.alkahest.sql.Sql.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.WarningLog;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.Locale;

class FlushedKeysTest extends FlushTests {

    @TestOnAllDatabases
    void F22_keyOfASavedObjectThatIsSetToNullIsRefusedBeforeAnythingIsSent(Engine engine) {
        Country country = new Country("Iceland");
        saved(country);
        Long key = country.id;
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            Country found = session.getOne(COUNTRY, key);
            found.id = null;
            log.take();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The key of the saved Country with key " + key
                            + " was set to null. Set it back; for another row, add a new object.");
            assertThat(log.take()).isEmpty();
            session.rollback();
            assertThat(found.id).isEqualTo(key);
        }
        assertThat(rows(engine, "select name from country")).containsExactly("Iceland");
    }

    @TestOnAllDatabases
    void F20_newObjectTakesTheRowOfOneThatIsDeletedInTheSameFlush(Engine engine) {
        saved(new Post(1, "old"));
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            session.delete(session.get(POST, 1));
            Post post = new Post(1, "new");
            session.add(post);
            log.take();
            session.flush();
            assertThat(log.take())
                    .filteredOn(text -> !text.toLowerCase(Locale.ROOT).startsWith("select"))
                    .filteredOn(text -> !text.contains("post_tag"))
                    .singleElement()
                    .satisfies(text -> assertThat(text.toLowerCase(Locale.ROOT)).startsWith("update post"));
            assertThat(session.get(POST, 1)).isSameAs(post);
            session.commit();
        }
        assertThat(rows(engine, "select id, title from post")).containsExactly("1|new");
    }

    @TestOnAllDatabases
    void F20_newObjectInAnOldRowHasItsOwnValuesOnly(Engine engine) {
        Post old = new Post(1, "old");
        old.body = "text";
        saved(old);
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            session.add(new Post(1, "new"));
        });
        assertThat(rows(engine, "select title, body from post")).containsExactly("new|null");
    }

    @TestOnAllDatabases
    void F20_newObjectInAnOldRowHasItsOwnLinksOnly(Engine engine) {
        Post old = new Post(1, "old");
        old.tags.add(new Tag("a"));
        old.tags.add(new Tag("b"));
        saved(old);
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            Post post = new Post(1, "new");
            post.tags.add(session.get(TAG, "b"));
            post.tags.add(new Tag("c"));
            session.add(post);
        });
        assertThat(rows(engine, "select tag_name from post_tag order by tag_name"))
                .containsExactly("b", "c");
    }

    @TestOnAllDatabases
    void F20_newObjectInAnOldRowHasItsOwnMembersOnly(Engine engine) {
        Post old = new Post(1, "old");
        old.remarks.add(new Remark("of the old"));
        saved(old);
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            Post post = new Post(1, "new");
            post.remarks.add(new Remark("of the new"));
            session.add(post);
        });
        assertThat(rows(engine, "select text, post_id from remark order by text"))
                .containsExactly("of the new|1", "of the old|null");
    }

    @TestOnAllDatabases
    void F20_newObjectInAnOldRowMayReferToAnotherNewOne(Engine engine) {
        saved(new Post(1, "old"));
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            Post post = new Post(1, "new");
            post.answerTo = new Post(2, "question");
            session.add(post);
        });
        assertThat(rows(engine, "select id, title, answer_to_id from post order by id"))
                .containsExactly("1|new|2", "2|question|null");
    }

    @TestOnAllDatabases
    void F20_rowOfNothingButAKeyIsTakenWithoutAStatement(Engine engine) {
        saved(new Tag("a"));
        sessions.transaction(session -> {
            session.delete(session.get(TAG, "a"));
            session.add(new Tag("a"));
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        });
        assertThat(rows(engine, "select name from tag")).containsExactly("a");
    }

    @TestOnAllDatabases
    void F20_rollbackBringsTheOldObjectBack(Engine engine) {
        saved(new Post(1, "old"));
        try (Session session = sessions.open()) {
            Post old = session.get(POST, 1);
            session.delete(old);
            session.add(new Post(1, "new"));
            session.flush();
            session.rollback();
            assertThat(session.get(POST, 1)).isSameAs(old);
            assertThat(old.title).isEqualTo("old");
        }
    }

    @TestOnAllDatabases
    void F20_deletedObjectCanBeReplacedTwice(Engine engine) {
        saved(new Post(1, "old"));
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            session.add(new Post(1, "newer"));
            session.flush();
            session.delete(session.get(POST, 1));
            session.add(new Post(1, "newest"));
        });
        assertThat(rows(engine, "select id, title from post")).containsExactly("1|newest");
    }

    @TestOnAllDatabases
    void F20_rowDeletedByAnEarlierFlushIsInsertedAgain(Engine engine) {
        saved(new Post(1, "old"));
        sessions.transaction(session -> {
            session.delete(session.get(POST, 1));
            session.flush();
            session.add(new Post(1, "new"));
        });
        assertThat(rows(engine, "select id, title from post")).containsExactly("1|new");
    }

    @TestOnAllDatabases
    void F21_newObjectWithTheKeyOfAPersistentOneIsLeftToTheDatabase(Engine engine) {
        saved(new Post(1, "old"));
        try (Session session = sessions.open()) {
            session.get(POST, 1);
            session.add(new Post(1, "new"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
        }
        assertThat(rows(engine, "select id, title from post")).containsExactly("1|old");
    }

    @TestOnAllDatabases
    void F21_newObjectTakesThePlaceOfOneWhoseRowHasGoneUnseenWithAWarning(Engine engine) {
        saved(new Post(1, "old"));
        try (Session session = sessions.open();
                WarningLog log = WarningLog.open()) {
            Post old = session.get(POST, 1);
            session.execute(delete(POST).where(POST.id.eq(1L)), SynchronizeSession.NONE);
            Post fresh = new Post(1, "new");
            session.add(fresh);
            session.flush();
            assertThat(session.get(POST, 1)).isSameAs(fresh);
            assertThat(session.stateOf(old)).isEqualTo(ObjectState.DELETED);
            assertThat(log.take())
                    .containsExactly("A new Post was inserted with the key 1 of one that the session has read: the row"
                            + " of that has gone.");
            session.rollback();
            assertThat(session.get(POST, 1)).isSameAs(old);
            assertThat(session.stateOf(fresh)).isEqualTo(ObjectState.TRANSIENT);
        }
    }

    @TestOnAllDatabases
    void F22_assignedKeyThatIsMissingIsAnError(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Post());
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Post")
                    .hasMessageContaining("key");
        }
    }

    @TestOnAllDatabases
    void F22_changedKeyIsWrittenAndFindsTheObject(Engine engine) {
        saved(new Post(1, "old"));
        try (Session session = sessions.open()) {
            Post post = session.get(POST, 1);
            post.id = 2L;
            session.flush();
            assertThat(session.get(POST, 2)).isSameAs(post);
            assertThat(session.get(POST, 1)).isNull();
            session.commit();
        }
        assertThat(rows(engine, "select id, title from post")).containsExactly("2|old");
    }

    @TestOnAllDatabases
    void F22_objectWithAChangedKeyIsTheSessionsAllTheSame(Engine engine) {
        sessions.transaction(session -> session.add(new Post(1, "one")));
        sessions.transaction(session -> {
            Post post = session.get(POST, 1);
            post.id = 2L;
            session.add(post);
            Post answer = new Post(3, "three");
            answer.answerTo = post;
            session.add(answer);
        });
        assertThat(rows(engine, "select id, title, answer_to_id from post order by id"))
                .containsExactly("2|one|null", "3|three|2");
    }

    @TestOnAllDatabases
    void F22_rollbackPutsAChangedKeyBack(Engine engine) {
        saved(new Post(1, "old"));
        try (Session session = sessions.open()) {
            Post post = session.get(POST, 1);
            post.id = 2L;
            session.flush();
            session.rollback();
            assertThat(post.id).isEqualTo(1L);
            assertThat(session.get(POST, 1)).isSameAs(post);
            assertThat(session.get(POST, 2)).isNull();
        }
    }

    @TestOnAllDatabases
    void F22_keysCanBePassedOn(Engine engine) {
        saved(new Post(1, "one"), new Post(3, "three"));
        try (Session session = sessions.open()) {
            Post one = session.get(POST, 1);
            Post three = session.get(POST, 3);
            three.id = 4L;
            session.flush();
            one.id = 3L;
            session.flush();
            assertThat(session.get(POST, 3)).isSameAs(one);
            assertThat(session.get(POST, 4)).isSameAs(three);
            session.commit();
        }
        assertThat(rows(engine, "select id, title from post order by id")).containsExactly("3|one", "4|three");
    }

    @TestOnAllDatabases
    void F23_updateOfARowThatHasGoneRaises(Engine engine) {
        saved(new Team("A"));
        try (Session session = sessions.open()) {
            Team team = session.query(TEAM).one();
            session.commit();
            change(engine, "delete from team");
            team.name = "B";
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Team")
                    .hasMessageContaining(team.id.toString());
        }
    }

    @TestOnAllDatabases
    void F23_oneStaleRowOfABatchRaisesAndNamesItsObject(Engine engine) {
        Team gone = new Team("B");
        saved(new Team("A"), gone, new Team("C"));
        try (Session session = sessions.open()) {
            List<Team> teams = session.query(TEAM).all();
            session.commit();
            change(engine, "delete from team where name = 'B'");
            teams.forEach(team -> team.city = "Rome");
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Team with key " + gone.id);
        }
        assertThat(rows(engine, "select city from team")).containsExactly("null", "null");
    }

    @TestOnAllDatabases
    void F23_deleteOfARowThatHasGoneWarns(Engine engine) {
        saved(new Team("A"));
        try (Session session = sessions.open();
                WarningLog log = WarningLog.open()) {
            Team team = session.query(TEAM).one();
            session.commit();
            change(engine, "delete from team");
            session.delete(team);
            session.commit();
            assertThat(session.contains(team)).isFalse();
            assertThat(log.take())
                    .containsExactly("The DELETE of Team with key " + team.id + " met no row: it was gone already.");
        }
    }

    @TestOnAllDatabases
    void F23_deleteOfAVersionedRowThatHasGoneRaises(Engine engine) {
        saved(new Counter());
        try (Session session = sessions.open()) {
            Counter counter = session.query(COUNTER).one();
            session.commit();
            change(engine, "delete from counter");
            session.delete(counter);
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void F24_flushLeavesValuesAndLoadedCollectionsAlone(Engine engine) {
        Team team = new Team("A");
        team.players.add(new Player("x"));
        team.players.add(new Player("y"));
        saved(team);
        try (Session session = sessions.open()) {
            Team loaded = session.query(TEAM).one();
            Player x = loaded.players.get(0);
            session.delete(x);
            session.flush();
            assertThat(loaded.players).hasSize(2).contains(x);
            assertThat(x.name).isEqualTo("x");
            session.commit();
            assertThat(loaded.players).hasSize(1).doesNotContain(x);
        }
    }
}
