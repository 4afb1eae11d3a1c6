package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.ArticleTable.ARTICLE;
import static dev.alkahest.behaviour.session.link.KeywordTable.KEYWORD;
import static dev.alkahest.behaviour.session.link.LineTable.LINE;
import static dev.alkahest.behaviour.session.link.PersonTable.PERSON;
import static dev.alkahest.behaviour.session.link.PictureTable.PICTURE;
import static dev.alkahest.behaviour.session.link.PortTable.PORT;
import static dev.alkahest.behaviour.session.link.TopicTable.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ForeignKeyException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class LinkTest {

    private SessionFactory sessions;
    private SqlLog log;

    /** War and peace are topics of Homer's; nobody writes about love. */
    @BeforeEach
    void createRows(Engine engine) {
        log = SqlLog.open();
        sessions = SessionFactory.create(engine, new LinkMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Article("Homer", new Topic("war"), new Topic("peace")), new Article("Ovid"), new Topic("love"))));
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    private static Article article(Session session, String title) {
        return session.query(ARTICLE).where(ARTICLE.title.eq(title)).one();
    }

    private static Topic topic(Session session, String name) {
        return session.query(TOPIC).where(TOPIC.name.eq(name)).one();
    }

    private static List<String> pairs(Engine engine) {
        return rows(
                engine,
                "select title, name from article_topic l join article a on a.id = l.article_id"
                        + " join topic t on t.id = l.topic_id order by title, name");
    }

    private static List<String> follows(Engine engine) {
        return rows(engine, "select follower, followed from follows order by follower, followed");
    }

    /** Returns the statements by which a flush changes links. */
    private List<String> linksSentBy(Session session) {
        log.take();
        session.flush();
        return log.take().stream()
                .filter(text -> text.contains("article_topic") && !text.startsWith("SELECT"))
                .toList();
    }

    @TestOnAllDatabases
    void M1_pairIsOneRowFromTheSideThatNamesTheTable(Engine engine) {
        sessions.transaction(session -> article(session, "Ovid").topics.add(topic(session, "love")));
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M1_pairIsOneRowFromTheOtherSide(Engine engine) {
        sessions.transaction(session -> topic(session, "love").articles.add(article(session, "Ovid")));
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war", "Ovid|love");
    }

    @TestOnAllDatabases
    void M1_pairIsPartedFromEitherSide(Engine engine) {
        sessions.transaction(session -> {
            article(session, "Homer").topics.remove(topic(session, "war"));
            topic(session, "peace").articles.clear();
        });
        assertThat(pairs(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void M1_pairsOfNewObjectsAreWritten(Engine engine) {
        sessions.transaction(session -> {
            Topic sea = new Topic("sea");
            sea.articles.add(new Article("Melville"));
            session.add(sea);
            session.add(new Article("Conrad", sea));
        });
        assertThat(pairs(engine)).containsExactly("Conrad|sea", "Homer|peace", "Homer|war", "Melville|sea");
    }

    @TestOnAllDatabases
    void M1_pairMadeAndPartedAgainSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            session.withoutAutoflush(() -> {
                ovid.topics.add(love);
                love.articles.remove(ovid);
            });
            assertThat(SentStatements.in(engine, session::commit)).isZero();
            assertThat(ovid.topics).isEmpty();
            assertThat(love.articles).isEmpty();
        }
    }

    @TestOnAllDatabases
    void M1_pairPartedAndMadeAgainSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Article homer = article(session, "Homer");
            Topic war = topic(session, "war");
            session.withoutAutoflush(() -> {
                homer.topics.remove(war);
                war.articles.add(homer);
            });
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
    }

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
    void M1_pairsOfCollectionsNobodyLoadedAreWrittenWithoutASelect(Engine engine) {
        try (Session session = sessions.open()) {
            Topic love = topic(session, "love");
            Article homer = article(session, "Homer");
            assertThat(love.articles).isEmpty();
            assertThat(SentStatements.in(engine, () -> love.articles.add(homer)))
                    .isZero();
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            assertThat(homer.topics).hasSize(3).contains(love);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|love", "Homer|peace", "Homer|war");
    }

    @TestOnAllDatabases
    void M1_thousandsOfPairsAreWrittenInPages(Engine engine) {
        sessions.transaction(session -> IntStream.range(0, 2500)
                .mapToObj(number -> new Topic("t" + number))
                .forEach(article(session, "Ovid").topics::add));
        assertThat(rows(engine, "select count(*) from article_topic")).containsExactly("2502");
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            ovid.topics.clear();
            assertThat(linksSentBy(session)).hasSize(3);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Homer|peace", "Homer|war");
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
    void M1_objectMayBePairedWithItself(Engine engine) {
        sessions.transaction(session -> {
            Person ann = new Person("Ann");
            ann.follows.add(ann);
            session.add(ann);
        });
        assertThat(follows(engine)).containsExactly("Ann|Ann");
        sessions.transaction(session -> {
            Person ann = session.query(PERSON).one();
            assertThat(ann.followers).containsExactly(ann);
            ann.followers.remove(ann);
            assertThat(ann.follows).isEmpty();
        });
        assertThat(follows(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void M1_bothDirectionsOfASelfReferenceAreTwoPairs(Engine engine) {
        sessions.transaction(session -> {
            Person ann = new Person("Ann");
            Person ben = new Person("Ben");
            ann.follows.add(ben);
            ann.followers.add(ben);
            session.add(ann);
        });
        assertThat(follows(engine)).containsExactly("Ann|Ben", "Ben|Ann");
        sessions.transaction(session -> {
            Person ann = session.get(PERSON, "Ann");
            ann.follows.clear();
            assertThat(ann.followers).hasSize(1);
        });
        assertThat(follows(engine)).containsExactly("Ben|Ann");
    }

    @TestOnAllDatabases
    void M1_pairsOfCompositeKeys(Engine engine) {
        sessions.transaction(session -> {
            Port dover = new Port("GB", 1);
            Port calais = new Port("FR", 1);
            Line red = new Line("Red", 1900);
            dover.lines.add(red);
            calais.lines.addAll(List.of(red, new Line("Red", 1950)));
            session.addAll(List.of(dover, calais));
        });
        sessions.transaction(session -> {
            Line red = session.get(LINE, new LineKey("Red", 1900));
            assertThat(red.ports).hasSize(2);
            red.ports.removeIf(port -> port.country.equals("FR"));
            session.get(PORT, new PortKey("GB", 1)).lines.add(session.get(LINE, new LineKey("Red", 1950)));
        });
        assertThat(rows(
                        engine,
                        "select port_country, port_number, line_company, line_year from port_line order by 1, 4"))
                .containsExactly("FR|1|Red|1950", "GB|1|Red|1900", "GB|1|Red|1950");
    }

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
    void M1_pairPartedWhileDetachedIsDeleted(Engine engine) {
        Article homer;
        Topic peace;
        try (Session session = sessions.open()) {
            homer = article(session, "Homer");
            peace = topic(session, "peace");
            assertThat(homer.topics).hasSize(2);
            assertThat(peace.articles).hasSize(1);
        }
        homer.topics.removeIf(topic -> topic.name.equals("war"));
        peace.articles.clear();
        Topic sea = new Topic("sea");
        homer.topics.add(sea);
        homer.topics.remove(sea);
        sessions.transaction(session -> session.add(homer));
        assertThat(pairs(engine)).isEmpty();
        assertThat(rows(engine, "select name from topic where name = 'sea'")).isEmpty();
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
    void M5_pairWithAnObjectOutsideTheSessionIsPassedOver(Engine engine) {
        try (Session session = sessions.open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            Topic war = topic(session, "war");
            session.withoutAutoflush(() -> {
                ovid.topics.add(love);
                ovid.topics.add(war);
            });
            session.expunge(love);
            session.commit();
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
