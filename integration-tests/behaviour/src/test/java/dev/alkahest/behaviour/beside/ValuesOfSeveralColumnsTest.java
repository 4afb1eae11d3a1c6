package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.WriterTable.WRITER;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.ProjectedSelect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ValuesOfSeveralColumnsTest extends BesideTests {

    private static final Home OSLO = new Home("Oslo", new Home.Spot(1, 2));

    private static ProjectedSelect<Shelf> shelves() {
        return select(ShelfProjection.of(
                        count(NOVEL.id),
                        WRITER,
                        WRITER.home,
                        ShelfSpanProjection.of(min(NOVEL.price), max(NOVEL.price)),
                        WRITER.name.upper()))
                .from(WRITER)
                .leftJoin(WRITER.novels())
                .groupBy(WRITER)
                .orderBy(WRITER.name.asc());
    }

    private static ProjectedSelect<Pairing> pairings() {
        return select(PairingProjection.of(WRITER, NOVEL))
                .from(WRITER)
                .leftJoin(WRITER.novels())
                .orderBy(WRITER.name.asc(), NOVEL.title.asc());
    }

    @TestOnAllDatabases
    void anEmbeddedValueIsOneValueOfARow(Engine engine) {
        engine.begin(connection -> {
            List<Row> rows = connection
                    .execute(select(WRITER.home, WRITER.name, WRITER.home.spot)
                            .from(WRITER)
                            .orderBy(WRITER.name.asc()))
                    .all();

            assertThat(rows.get(0).get(WRITER.home)).isEqualTo(OSLO);
            assertThat(rows.get(0).get(WRITER.name)).isEqualTo("Ada");
            assertThat(rows.get(0).get(WRITER.home.spot)).isEqualTo(OSLO.spot());
            assertThat(rows.get(0).size()).isEqualTo(3);
            assertThat(rows.get(1).get(WRITER.home)).isNull();
        });
    }

    @TestOnAllDatabases
    void aRecordHasObjectsAndRecords(Engine engine) {
        try (Session session = sessions.open()) {
            Writer ada = writer(session, "Ada");
            Writer bo = writer(session, "Bo");
            Writer cleo = writer(session, "Cleo");

            assertThat(session.execute(shelves()).all())
                    .containsExactly(
                            new Shelf(2, ada, OSLO, span("5.00", "7.00"), "ADA"),
                            new Shelf(1, bo, null, span("9.00", "9.00"), "BO"),
                            new Shelf(0, cleo, null, null, "CLEO"));
        }
    }

    private static Shelf.Span span(String least, String greatest) {
        return new Shelf.Span(new BigDecimal(least), new BigDecimal(greatest));
    }

    @TestOnAllDatabases
    void anObjectThatIsNotThereIsNull(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.execute(pairings()).stream().map(ValuesOfSeveralColumnsTest::text))
                    .containsExactly("Ada:Waves", "Ada:Winds", "Bo:Ashes", "Cleo:-");
        }
    }

    private static String text(Pairing pairing) {
        return pairing.writer().name + ":" + (pairing.novel() == null ? "-" : pairing.novel().title);
    }

    @TestOnAllDatabases
    void aStreamReadsObjectsAPageAtATime(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<String> found = new ArrayList<>();
            try (Stream<Pairing> pairings = session.stream(pairings(), 2)) {
                pairings.forEach(pairing -> found.add(text(pairing)));
            }

            assertThat(found).containsExactly("Ada:Waves", "Ada:Winds", "Bo:Ashes", "Cleo:-");
            assertThat(sent.count()).isEqualTo(3); // the rows, and the prizes of two pages
            try (Stream<Pairing> pairings = session.stream(pairings())) {
                assertThat(pairings.map(Pairing::novel)
                                .filter(novel -> novel != null)
                                .map(novel -> novel.prizes.size()))
                        .containsExactly(2, 0, 0);
            }
        }
    }

    @TestOnAllDatabases
    void objectsAreReadByASessionAlone(Engine engine) {
        engine.begin(connection -> assertThatThrownBy(() -> connection.execute(shelves()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("The objects of beside_writer belong to a session. Run the SELECT with"
                        + " session.execute(...), or select columns."));
    }
}
