package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Needs(Capability.KEY_CASCADES)
class LinkedElementsTest extends TopicTests {

    @TestOnAllDatabases
    void M1_elementAddedTwiceIsOneRow(Engine engine) {
        sessions.transaction(session -> {
            List<Topic> topics = article(session, "Ovid").topics;
            Topic love = topic(session, "love");
            topics.add(love);
            topics.add(love);
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M1_elementThatStandsTwiceInAReplacedListIsOneRow(Engine engine) {
        sessions.transaction(session -> {
            Topic love = topic(session, "love");
            article(session, "Ovid").topics = new ArrayList<>(List.of(love, love));
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M1_elementThatStandsTwiceInANewObjectIsOneRow(Engine engine) {
        Topic sea = new Topic("sea");
        sessions.transaction(session -> session.add(new Article("Conrad", sea, sea)));
        assertThat(pairs(engine)).containsExactly("Conrad|sea", "Homer|peace", "Homer|war");
    }

    @TestOnAllDatabases
    void M1_elementThatStoodTwiceStaysUntilItsLastPlaceIsGone(Engine engine) {
        try (Session session = sessions.open()) {
            List<Topic> topics = article(session, "Homer").topics;
            Topic war = topic(session, "war");
            topics.add(war);
            topics.remove(war);
            session.flush();
            assertThat(topics).hasSize(2).contains(war);
            session.commit();
            assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
            topics.remove(war);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace");
    }

    @TestOnAllDatabases
    void M1_newElementThatStoodTwiceAndIsClearedAwayIsNoRow(Engine engine) {
        sessions.transaction(session -> {
            List<Topic> topics = article(session, "Ovid").topics;
            Topic love = topic(session, "love");
            topics.add(love);
            topics.add(love);
            topics.clear();
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
    }

    @TestOnAllDatabases
    void M1_newElementThatStoodTwiceInAReplacedListIsNoRow(Engine engine) {
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            ovid.topics.add(love);
            ovid.topics.add(love);
            ovid.topics = new ArrayList<>();
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
    }

    @TestOnAllDatabases
    void M1_elementSetInAnotherPlaceOfTheListToo(Engine engine) {
        sessions.transaction(session -> {
            List<Topic> topics = article(session, "Homer").topics;
            topics.set(0, topics.get(1));
        });
        assertThat(pairs(engine)).hasSize(1);
        sessions.transaction(session -> {
            List<Topic> topics = article(session, "Homer").topics;
            topics.set(0, topic(session, "love"));
        });
        assertThat(pairs(engine)).containsExactly("Homer|love");
    }

    @TestOnAllDatabases
    void M1_shuffledListSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            List<Topic> topics = article(session, "Homer").topics;
            Collections.reverse(topics);
            Collections.swap(topics, 0, 1);
            topics.replaceAll(topic -> topic);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void M1_replacedListWritesTheDifferenceAlone(Engine engine) {
        try (Session session = sessions.open()) {
            Article homer = article(session, "Homer");
            homer.topics = new ArrayList<>(List.of(topic(session, "love"), topic(session, "war")));
            assertThat(linksSentBy(session)).hasSize(2);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|love", "Homer|war");
    }

    @TestOnAllDatabases
    void M1_listOfTheSameElementsSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Article homer = article(session, "Homer");
            homer.topics = new ArrayList<>(homer.topics);
            assertThat(linksSentBy(session)).isEmpty();
        }
    }

    @TestOnAllDatabases
    void M1_replacedSetOfTheOtherSideWritesTheDifference(Engine engine) {
        sessions.transaction(session -> {
            Topic war = topic(session, "war");
            war.articles = new LinkedHashSet<>(Set.of(article(session, "Ovid")));
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Ovid|war");
    }

    @TestOnAllDatabases
    void M1_setHasItsMembersOnce(Engine engine) {
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Keyword rose = new Keyword("rose");
            ovid.keywords.add(rose);
            assertThat(ovid.keywords.add(rose)).isFalse();
            assertThat(ovid.keywords.add(new Keyword("rose"))).isFalse();
        });
        assertThat(rows(engine, "select word from keyword")).containsExactly("rose");
        assertThat(rows(engine, "select * from article_keyword")).hasSize(1);
    }

    @TestOnAllDatabases
    void M1_setGivesUpTheMemberItHasForAnEqualOne(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").keywords.add(new Keyword("rose")));
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            assertThat(ovid.keywords.remove(new Keyword("rose"))).isTrue();
        });
        assertThat(rows(engine, "select * from article_keyword")).isEmpty();
        assertThat(rows(engine, "select word from keyword")).containsExactly("rose");
    }

    @TestOnAllDatabases
    void M1_equalMemberReplacesAnotherInAReplacedSet(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").keywords.add(new Keyword("rose")));
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            ovid.keywords = new LinkedHashSet<>(Set.of(new Keyword("rose"), new Keyword("lily")));
        });
        assertThat(
                        rows(
                                engine,
                                "select k.id, k.word from article_keyword l join keyword k on k.id = l.keyword_id order by k.word"))
                .hasSize(2)
                .anyMatch(row -> row.endsWith("rose") && !row.startsWith("1|"))
                .anyMatch(row -> row.endsWith("lily"));
    }

    @TestOnAllDatabases
    void M1_memberWhoseEqualityHasChangedCanBeRemoved(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").keywords.add(new Keyword("rose")));
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Keyword rose = ovid.keywords.iterator().next();
            rose.word = "lily";
            assertThat(ovid.keywords.remove(rose)).isTrue();
            assertThat(ovid.keywords).isEmpty();
        });
        assertThat(rows(engine, "select * from article_keyword")).isEmpty();
        assertThat(rows(engine, "select word from keyword")).containsExactly("lily");
    }

    @TestOnAllDatabases
    void M1_memberWhoseHashCodeHasChangedStandsInTheSetAlready(Engine engine) {
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Sticker fresh = new Sticker("new");
            ovid.stickers.add(fresh);
            session.flush();
            ovid.stickers.add(fresh);
        });
        assertThat(rows(engine, "select * from article_sticker")).hasSize(1);
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Sticker old = new Sticker("old");
            ovid.stickers.add(old);
            session.flush();
            assertThat(ovid.stickers.remove(old)).isTrue();
        });
        assertThat(rows(engine, "select text from article_sticker join sticker on sticker.id = sticker_id"))
                .containsExactly("new");
    }
}
