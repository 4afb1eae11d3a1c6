package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.WriterTable.WRITER;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of objects beside other values have in common: three writers, one of them without a novel. */
@KeepsTables
abstract class BesideTests {

    SessionFactory sessions;

    @BeforeEach
    final void createWriters(Engine engine) {
        sessions = SessionFactory.create(engine, new BesideMappers());
        sessions.metadata().createAll(engine);
        Writer ada = new Writer("Ada", new Home("Oslo", new Home.Spot(1, 2)));
        Novel waves = new Novel("Waves", "5.00");
        waves.prizes.add(new Prize("Shell"));
        waves.prizes.add(new Prize("Anchor"));
        waves.genres.addAll(List.of(new Genre("sea"), new Genre("tale")));
        ada.novels.addAll(List.of(waves, new Novel("Winds", "7.00")));
        Writer bo = new Writer("Bo", null);
        bo.novels.add(new Novel("Ashes", "9.00"));
        sessions.transaction(session -> {
            session.addAll(List.of(ada, bo));
            session.flush();
            session.add(new Poet("Cleo", "iambic"));
        });
    }

    static Writer writer(Session session, String name) {
        return session.query(WRITER).where(WRITER.name.eq(name)).one();
    }

    static Select writersAndNovels() {
        return select(WRITER, NOVEL)
                .from(WRITER)
                .leftJoin(WRITER.novels())
                .orderBy(WRITER.name.asc(), NOVEL.title.asc());
    }

    static String text(Row row) {
        Writer writer = row.get(WRITER);
        Novel novel = row.get(NOVEL);
        return writer.name + ":" + (novel == null ? "-" : novel.title);
    }
}
