package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.LineTable.LINE;
import static dev.alkahest.behaviour.session.link.PersonTable.PERSON;
import static dev.alkahest.behaviour.session.link.PortTable.PORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.stream.IntStream;

@Needs(Capability.KEY_CASCADES)
class LinkTest extends TopicTests {

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
    void T6_pairThatIsRefusedIsNamedByTheKeysOfBothObjects(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Article ovid = article(session, "Ovid");
            Topic love = topic(session, "love");
            assertThat(ovid.topics).isEmpty();
            session.commit();
            change(
                    engine,
                    "insert into article_topic (article_id, topic_id) select a.id, t.id from article a, topic t"
                            + " where a.title = 'Ovid' and t.name = 'love'");
            session.withoutAutoflush(() -> ovid.topics.add(love));
            UniqueException refused = catchThrowableOfType(UniqueException.class, session::flush);
            assertThat(refused.key()).contains(ovid.id + " and " + love.id);
        }
    }
}
