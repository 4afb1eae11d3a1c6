package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.GenreTable.GENRE;
import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.PrizeTable.PRIZE;
import static dev.alkahest.sql.Sql.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;

/** A text whose rows are objects of the session. */
class ObjectsFromTextTest extends BesideTests {

    private static final Expression<Long> PRIZES = result("prizes", ColumnTypes.int64());

    private static TextStatement novels(String least) {
        return Sql.text("""
                        SELECT n.id, n.title, n.price, n.hidden, n.writer_id,
                          (SELECT count(*) FROM beside_prize p WHERE p.novel_id = n.id) AS prizes
                        FROM beside_novel n WHERE n.price >= :least ORDER BY n.title""").bind("least", new BigDecimal(least)).columns(NOVEL, PRIZES);
    }

    @TestOnAllDatabases
    void rowsOfATextAreObjectsOfTheSession(Engine engine) {
        try (Session session = sessions.open()) {
            Novel waves = session.query(NOVEL).where(NOVEL.title.eq("Waves")).one();
            List<Row> rows = session.execute(novels("5")).all();

            assertThat(rows).extracting(row -> row.get(NOVEL).title).containsExactly("Ashes", "Waves", "Winds");
            assertThat(rows).extracting(row -> row.get(PRIZES)).containsExactly(0L, 2L, 0L);
            assertThat(rows.get(1).get(NOVEL)).isSameAs(waves);
            rows.get(0).get(NOVEL).title = "Embers";
            session.commit();
            assertThat(session.query(NOVEL).where(NOVEL.title.eq("Embers")).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void whatIsDeclaredToBeLoadedWithThemIs(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(novels("5")).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(rows.get(1).get(NOVEL).prizes)
                    .extracting(prize -> prize.name)
                    .containsExactly("Anchor", "Shell");
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void whatIsPendingIsFlushedBefore(Engine engine) {
        try (Session session = sessions.open()) {
            Novel zest = new Novel("Zest", "8.00");
            session.add(zest);
            assertThat(session.execute(novels("8")).all())
                    .extracting(row -> row.get(NOVEL).title)
                    .containsExactly("Ashes", "Zest");
        }
    }

    @TestOnAllDatabases
    void columnsThatAreNotThereAreNamed(Engine engine) {
        try (Session session = sessions.open()) {
            TextStatement tooShort = Sql.text("SELECT id FROM beside_genre").columns(GENRE);
            TextStatement mixed = Sql.text("SELECT name, id FROM beside_genre").columns(GENRE);
            assertThatThrownBy(() -> session.execute(tooShort))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("gives 1 columns, and columns(...) names 2: [id, name].");
            assertThatThrownBy(() -> session.execute(mixed))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("columns(...) says id. Name the columns in their order");
        }
    }

    @TestOnAllDatabases
    void aConnectionReadsTheColumnsOfTheTable(Engine engine) {
        List<Row> rows = engine.beginAndReturn(connection -> connection
                .execute(Sql.text("SELECT id, name, novel_id FROM beside_prize ORDER BY name")
                        .columns(PRIZE))
                .all());
        assertThat(rows).extracting(row -> row.get(PRIZE.name)).containsExactly("Anchor", "Shell");
    }
}
