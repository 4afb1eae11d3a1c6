package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.KeywordTable.KEYWORD;
import static dev.alkahest.behaviour.session.link.LineTable.LINE;
import static dev.alkahest.behaviour.session.link.PersonTable.PERSON;
import static dev.alkahest.behaviour.session.link.PictureTable.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ForeignKeyException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.WarningLog;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

@Needs(Capability.KEY_CASCADES)
class DeletedLinkTest extends TopicTests {

    @TestOnAllDatabases
    void M2_pairMadeFromBothSidesIsInsertedOnce(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            session.withoutAutoflush(() -> {
                ovid.topics.add(love);
                love.articles.add(ovid);
            });
            assertThat(linksSentBy(session)).hasSize(1);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M2_pairPartedFromBothSidesIsDeletedOnce(Engine engine) {
        try (Session session = sessions.open()) {
            Article homer = article(session, "Homer");
            Topic war = topic(session, "war");
            session.withoutAutoflush(() -> {
                homer.topics = new ArrayList<>();
                war.articles = new LinkedHashSet<>();
            });
            assertThat(linksSentBy(session)).hasSize(1);
            session.commit();
        }
        assertThat(pairs(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void M2_pairMadeFromBothSidesOfNewObjectsIsInsertedOnce(Engine engine) {
        Article ovid = new Article("Pontica");
        Topic exile = new Topic("exile");
        ovid.topics.add(exile);
        exile.articles.add(ovid);
        sessions.transaction(session -> session.addAll(List.of(exile, ovid)));
        assertThat(pairs(engine)).contains("Pontica|exile").hasSize(3);
    }

    @TestOnAllDatabases
    void M2_pairMadeFromBothSidesWhileDetachedIsInsertedOnce(Engine engine) {
        Article ovid;
        Topic love;
        try (Session session = sessions.open()) {
            ovid = article(session, "Ovid");
            love = topic(session, "love");
            assertThat(ovid.topics).isEmpty();
            assertThat(love.articles).isEmpty();
        }
        ovid.topics.add(love);
        love.articles.add(ovid);
        sessions.transaction(session -> session.add(ovid));
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M3_deletingAnObjectDeletesItsLinksFromEitherSide(Engine engine) {
        try (Session session = sessions.open()) {
            article(session, "Ovid").topics.add(topic(session, "love"));
            session.commit();
            Article homer = article(session, "Homer");
            Topic love = topic(session, "love");
            session.delete(homer);
            session.delete(love);
            assertThat(linksSentBy(session)).hasSize(2).allMatch(text -> text.startsWith("DELETE"));
            session.commit();
        }
        assertThat(pairs(engine)).isEmpty();
        assertThat(rows(engine, "select name from topic order by name")).containsExactly("peace", "war");
        assertThat(rows(engine, "select title from article")).containsExactly("Ovid");
    }

    @TestOnAllDatabases
    void M3_bothObjectsOfAPairCanBeDeleted(Engine engine) {
        sessions.transaction(session -> {
            Article homer = article(session, "Homer");
            Topic war = topic(session, "war");
            assertThat(homer.topics).contains(war);
            session.withoutAutoflush(() -> {
                session.delete(homer);
                session.delete(war);
            });
        });
        assertThat(pairs(engine)).isEmpty();
        assertThat(rows(engine, "select name from topic order by name")).containsExactly("love", "peace");
    }

    @TestOnAllDatabases
    void M3_objectPartedAndDeletedInOneFlush(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            Article homer = article(session, "Homer");
            Topic war = topic(session, "war");
            homer.topics.remove(war);
            session.delete(war);
        }));
        assertThat(pairs(engine)).containsExactly("Homer|peace");
    }

    @TestOnAllDatabases
    void M3_objectPairedAndDeletedInOneFlush(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            ovid.topics.add(love);
            session.delete(love);
        }));
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
        assertThat(rows(engine, "select name from topic order by name")).containsExactly("peace", "war");
    }

    @TestOnAllDatabases
    void M3_objectPairedWithItselfCanBeDeleted(Engine engine) {
        sessions.transaction(session -> {
            Person ann = new Person("Ann");
            Person ben = new Person("Ben");
            ann.follows.addAll(List.of(ann, ben));
            ann.followers.add(ben);
            session.add(ann);
        });
        sessions.transaction(session -> session.delete(session.get(PERSON, "Ann")));
        assertThat(follows(engine)).isEmpty();
        assertThat(rows(engine, "select name from person")).containsExactly("Ben");
    }

    @TestOnAllDatabases
    void M3_objectOfACompositeKeyCanBeDeleted(Engine engine) {
        sessions.transaction(session -> {
            Port dover = new Port("GB", 1);
            dover.lines.add(new Line("Red", 1900));
            session.add(dover);
        });
        sessions.transaction(session -> session.delete(session.query(LINE).one()));
        assertThat(rows(engine, "select * from port_line")).isEmpty();
        assertThat(rows(engine, "select country from port")).containsExactly("GB");
    }

    @TestOnAllDatabases
    void M3_linksToAnObjectThatKnowsNothingOfThemAreLeftToTheDatabase(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").keywords.add(new Keyword("rose")));
        try (Session session = sessions.open()) {
            session.delete(session.query(KEYWORD).one());
            assertThatThrownBy(session::flush).isInstanceOf(ForeignKeyException.class);
        }
    }

    @TestOnAllDatabases
    void M3_deleteCascadeReachesOverLinks(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").pictures.add(new Picture("a.jpg")));
        sessions.transaction(session -> session.delete(article(session, "Ovid")));
        assertThat(rows(engine, "select * from article_picture")).isEmpty();
        assertThat(rows(engine, "select * from picture")).isEmpty();
    }

    @TestOnAllDatabases
    void M3_memberThatHasLeftIsNotReachedByTheCascade(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").pictures.add(new Picture("a.jpg")));
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            ovid.pictures.remove(session.get(PICTURE, "a.jpg"));
            session.delete(ovid);
        });
        assertThat(rows(engine, "select file from picture")).containsExactly("a.jpg");
    }

    @TestOnAllDatabases
    void M4_linkThatIsGoneAlreadyRaisesAndNamesTheRelationship(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Article homer = article(session, "Homer");
            Topic war = topic(session, "war");
            assertThat(homer.topics).contains(war);
            session.commit();
            change(engine, "delete from article_topic where topic_id = " + war.id);
            homer.topics.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Article.topics");
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace");
    }

    @TestOnAllDatabases
    void M5_pairWithAnObjectOutsideTheSessionIsPassedOverWithAWarning(Engine engine) {
        try (Session session = sessions.open();
                WarningLog log = WarningLog.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            Topic war = topic(session, "war");
            session.withoutAutoflush(() -> {
                ovid.topics.add(love);
                ovid.topics.add(war);
            });
            session.expunge(love);
            session.commit();
            assertThat(log.take())
                    .containsExactly(
                            "A pair of Article.topics is not written: one of its objects is not in the" + " session.");
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|war");
    }

    @TestOnAllDatabases
    void M5_objectThatComesBackBringsItsPair(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            session.withoutAutoflush(() -> ovid.topics.add(love));
            session.expunge(love);
            session.add(love);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void E2_expireDiscardsPairsThatOnlyTheExpiredSideKnows(Engine engine) {
        sessions.transaction(session -> session.add(new Keyword("rose")));
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            ovid.keywords.add(session.query(KEYWORD).one());
            session.expire(ovid);
            session.commit();
            assertThat(ovid.keywords).isEmpty();
        }
        assertThat(rows(engine, "select * from article_keyword")).isEmpty();
    }

    @TestOnAllDatabases
    void E2_expireKeepsPairsThatTheOtherSideShows(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            ovid.topics.add(love);
            session.expire(ovid);
            assertThat(love.articles).containsExactly(ovid);
            assertThat(ovid.topics).containsExactly(love);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void E2_expireAllDiscardsPairsOfPersistentObjectsAlone(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            ovid.topics.add(love);
            session.add(new Article("Conrad", new Topic("sea")));
            session.expireAll();
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Conrad|sea", "Homer|peace", "Homer|war");
    }

    @TestOnAllDatabases
    void E3_refreshWritesPairsFirst(Engine engine) {
        sessions.transaction(session -> session.add(new Keyword("rose")));
        sessions.transaction(session -> {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            Keyword rose = session.query(KEYWORD).one();
            ovid.keywords.add(rose);
            session.refresh(ovid);
            assertThat(ovid.keywords).containsExactly(rose);
            ovid.topics.add(love);
            session.refresh(love);
            assertThat(love.articles).containsExactly(ovid);
        });
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
        assertThat(rows(engine, "select * from article_keyword")).hasSize(1);
    }
}
