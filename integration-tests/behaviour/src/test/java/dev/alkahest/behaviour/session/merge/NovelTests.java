package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Novels of two writers, and what comes back of them from a session that is closed. */
@KeepsTables
abstract class NovelTests {

    static final String ZAUBERBERG = "Zauberberg|Mann|epic|1|sad";
    static final String BUDDENBROOKS = "Buddenbrooks|Mann|null|null|null";

    SessionFactory sessions;
    long mann;
    long zauberberg;
    long buddenbrooks;

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
    Writer detached() {
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
    Writer sent() {
        Writer writer = new Writer("Mann");
        writer.id = mann;
        writer.town = "Lübeck";
        writer.novels = null;
        writer.prizes = null;
        writer.portrait = unloadedPortrait();
        return writer;
    }

    Novel sentNovel(long id, String title) {
        Novel novel = new Novel(title);
        novel.id = id;
        return novel;
    }

    static List<String> novels(Engine engine) {
        return rows(
                engine,
                "select title, name, genre_name, shelfmark_number, mood_name from novel n"
                        + " join writer w on w.id = writer_id order by title");
    }

    static List<String> prizes(Engine engine) {
        return rows(
                engine,
                "select p.name, w.name from writer_prize l join prize p on p.id = l.prize_id"
                        + " join writer w on w.id = l.writer_id order by p.name");
    }

    /** Returns a holder that is not loaded, as that of an object which was loaded without its portrait. */
    Ref<Portrait> unloadedPortrait() {
        try (Session session = sessions.open()) {
            return session.get(WRITER, mann).portrait;
        }
    }
}
