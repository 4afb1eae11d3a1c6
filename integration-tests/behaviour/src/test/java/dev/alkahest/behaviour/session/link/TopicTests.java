package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.ArticleTable.ARTICLE;
import static dev.alkahest.behaviour.session.link.TopicTable.TOPIC;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Articles and their topics, which are paired by rows of their own. */
@KeepsTables
abstract class TopicTests {

    SessionFactory sessions;
    SqlLog log;

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

    static Article article(Session session, String title) {
        return session.query(ARTICLE).where(ARTICLE.title.eq(title)).one();
    }

    static Topic topic(Session session, String name) {
        return session.query(TOPIC).where(TOPIC.name.eq(name)).one();
    }

    static List<String> pairs(Engine engine) {
        return rows(
                engine,
                "select title, name from article_topic l join article a on a.id = l.article_id"
                        + " join topic t on t.id = l.topic_id order by title, name");
    }

    static List<String> follows(Engine engine) {
        return rows(engine, "select follower, followed from follows order by follower, followed");
    }

    /** Returns the statements by which a flush changes links. */
    List<String> linksSentBy(Session session) {
        log.take();
        session.flush();
        return log.take().stream()
                .filter(text -> text.contains("article_topic") && !text.startsWith("SELECT"))
                .toList();
    }
}
