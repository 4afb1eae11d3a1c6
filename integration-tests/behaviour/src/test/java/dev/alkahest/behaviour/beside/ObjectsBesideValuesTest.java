package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.PoetTable.POET;
import static dev.alkahest.behaviour.beside.PrizeTable.PRIZE;
import static dev.alkahest.behaviour.beside.WriterTable.WRITER;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberAggregate;
import dev.alkahest.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

class ObjectsBesideValuesTest extends BesideTests {

    private static final NumberAggregate<Long> NOVELS = count(NOVEL.id);

    private static Select writersAndCounts() {
        return select(WRITER, NOVELS).leftJoin(WRITER.novels()).groupBy(WRITER).orderBy(WRITER.name.asc());
    }

    @TestOnAllDatabases
    void anObjectStandsBesideAnAggregate(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(writersAndCounts()).all();

            assertThat(rows)
                    .extracting(row -> row.get(WRITER).name + row.get(NOVELS))
                    .containsExactly("Ada2", "Bo1", "Cleo0");
            assertThat(rows.get(0).names()).containsExactly("beside_writer", "count");
            assertThat(rows.get(0).get("beside_writer", Writer.class))
                    .isSameAs(rows.get(0).get(0));
            assertThat(rows.get(0).get(0)).isSameAs(writer(session, "Ada"));
            assertThat(rows.get(2).get(WRITER)).isInstanceOf(Poet.class).hasFieldOrPropertyWithValue("metre", "iambic");
        }
    }

    @TestOnAllDatabases
    void objectsOfSeveralTablesStandInOneRow(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.execute(writersAndNovels()).stream().map(BesideTests::text))
                    .containsExactly("Ada:Waves", "Ada:Winds", "Bo:Ashes", "Cleo:-");
        }
    }

    @TestOnAllDatabases
    void oneRowsObjectIsThatOfTheOthers(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(writersAndNovels()).all();

            assertThat(rows.get(0).get(WRITER)).isSameAs(rows.get(1).get(WRITER));
            assertThat(rows.get(1).get(NOVEL).writer.get()).isSameAs(rows.get(1).get(WRITER));
        }
    }

    @TestOnAllDatabases
    void aTableStandsTwiceUnderTwoNames(Engine engine) {
        WriterTable other = WRITER.as("other_writer");
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(select(WRITER, other, other.name)
                            .from(WRITER)
                            .join(other, other.name.gt(WRITER.name))
                            .orderBy(WRITER.name.asc(), other.name.asc()))
                    .all();

            assertThat(rows)
                    .extracting(row -> row.get(WRITER).name + row.get(other).name + row.get(other.name))
                    .containsExactly("AdaBoBo", "AdaCleoCleo", "BoCleoCleo");
            assertThat(rows.get(0).get(other)).isSameAs(rows.get(2).get(WRITER));
        }
    }

    @TestOnAllDatabases
    void aPathToOneNeedsNoJoin(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(select(NOVEL.title, NOVEL.writer()).orderBy(NOVEL.title.asc()))
                    .all();

            assertThat(rows)
                    .extracting(row -> row.get(NOVEL.title) + row.get(NOVEL.writer()).name)
                    .containsExactly("AshesBo", "WavesAda", "WindsAda");
        }
    }

    @TestOnAllDatabases
    void aSubclassIsReadAlone(Engine engine) {
        try (Session session = sessions.open()) {
            Row row = session.execute(select(POET, POET.name)).one();

            assertThat(row.get(POET).metre).isEqualTo("iambic");
            assertThat(row.get(POET.name)).isEqualTo("Cleo");
        }
    }

    @TestOnAllDatabases
    void whatIsChangedIsFlushedBeforeAndKept(Engine engine) {
        try (Session session = sessions.open()) {
            writer(session, "Bo").name = "Zoe";
            session.add(new Writer("Dee", null));

            assertThat(session.execute(writersAndCounts()).stream().map(row -> row.get(WRITER).name))
                    .containsExactly("Ada", "Cleo", "Dee", "Zoe");
            writer(session, "Zoe").name = "Ann";
            session.withoutAutoflush(() -> assertThat(
                            session.execute(writersAndCounts()).stream().map(row -> row.get(WRITER).name))
                    .containsExactly("Ada", "Cleo", "Dee", "Ann"));
        }
    }

    @TestOnAllDatabases
    void whatIsExpiredTakesItsRow(Engine engine) {
        try (Session session = sessions.open()) {
            Writer bo = writer(session, "Bo");
            session.commit();
            sessions.transaction(other -> writer(other, "Bo").name = "Bea");

            assertThat(SentStatements.in(engine, () -> session.execute(writersAndCounts())))
                    .isEqualTo(1);
            assertThat(bo.name).isEqualTo("Bea");
        }
    }

    @TestOnAllDatabases
    void whatIsDeclaredToBeLoadedWithAnObjectIs(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Row> rows = session.execute(writersAndNovels()).all();

            assertThat(sent.count()).isEqualTo(2);
            assertThat(rows.get(0).get(NOVEL).prizes)
                    .extracting(prize -> prize.name)
                    .containsExactly("Anchor", "Shell");
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void objectsOfOneResultAreSiblings(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(writersAndCounts()).all();

            assertThat(SentStatements.in(
                            engine,
                            () -> rows.forEach(row -> assertThat(row.get(WRITER).novels)
                                    .hasSize(row.get(NOVELS).intValue()))))
                    .isEqualTo(2); // the novels, and their prizes
        }
    }

    @TestOnAllDatabases
    void filtersChooseTheRows(Engine engine) {
        engine.begin(connection ->
                connection.execute(update(NOVEL).set(NOVEL.hidden.to(true)).where(NOVEL.title.eq("Winds"))));
        Select novels = select(NOVEL, NOVEL.title).orderBy(NOVEL.title.asc());
        try (Session session = sessions.open()) {
            assertThat(session.execute(novels).stream().map(row -> row.get(NOVEL).title))
                    .containsExactly("Ashes", "Waves");
            assertThat(session.execute(novels.withoutFilters()).stream().map(row -> row.get(NOVEL).title))
                    .containsExactly("Ashes", "Waves", "Winds");
        }
    }

    @TestOnAllDatabases
    void aLockReadsObjectsAgain(Engine engine) {
        Assumptions.assumeTrue(engine.dialect().supports(Capability.ROW_LOCKS), "ROW_LOCKS");
        try (Session session = sessions.open()) {
            Novel ashes = session.query(NOVEL).where(NOVEL.title.eq("Ashes")).one();
            ashes.price = BigDecimal.ONE;
            session.withoutAutoflush(() -> session.execute(
                    select(NOVEL, NOVEL.title).where(NOVEL.title.eq("Ashes")).forUpdate()));

            assertThat(ashes.price).isEqualByComparingTo("9");
            assertThat(session.isModified(ashes)).isFalse();
        }
    }

    @TestOnAllDatabases(needs = Capability.ORDERED_SETS)
    void combinedRowsHaveTheObjectsOfTheFirst(Engine engine) {
        Select cheap =
                select(NOVEL, NOVEL.price.times(BigDecimal.TEN).as("cents")).where(NOVEL.title.eq("Waves"));
        Select dear =
                select(NOVEL, NOVEL.price.times(BigDecimal.TEN).as("cents")).where(NOVEL.title.eq("Ashes"));
        try (Session session = sessions.open()) {
            assertThat(session.execute(cheap.unionAll(dear).orderBy(NOVEL.title.asc())).stream()
                            .map(row -> row.get(NOVEL).title))
                    .containsExactly("Ashes", "Waves");
        }
    }

    @TestOnAllDatabases
    void aPageBeginsBehindAnObject(Engine engine) {
        Select ordered = select(NOVEL, NOVEL.writer().name).orderBy(NOVEL.title.asc(), NOVEL.id.asc());
        try (Session session = sessions.open()) {
            Novel first = session.execute(ordered.limit(1)).one().get(NOVEL);

            assertThat(session.execute(ordered.after(first.title, first.id)).stream()
                            .map(row -> row.get(NOVEL).title))
                    .containsExactly("Waves", "Winds");
        }
    }

    @TestOnAllDatabases
    void whatFailsLeavesNothingHalfRead(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.execute(select(PairingProjection.of(NOVEL.writer(), NOVEL))
                            .from(WRITER)
                            .leftJoin(WRITER.novels())
                            .orderBy(NOVEL.title.asc().nullsLast())))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Pairing.writer can't be null");
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, () -> writer(session, "Ada"))).isEqualTo(1);
            assertThat(writer(session, "Ada").novels).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void aConnectionReadsTheColumnsOfATable(Engine engine) {
        Select prizes = select(PRIZE, max(PRIZE.name)).groupBy(PRIZE).orderBy(PRIZE.name.asc());
        engine.begin(connection -> {
            Row row = connection.execute(prizes).first().orElseThrow();

            assertThat(row.names()).containsExactly("id", "name", "novel_id", "max");
            assertThat(row.get(PRIZE.name)).isEqualTo("Anchor");
            assertThatThrownBy(() -> row.get(PRIZE))
                    .hasMessageContaining(
                            "The row has no value of beside_prize: it was not selected, or its columns were,"
                                    + " as in all rows but those of session.execute(select(beside_prize, ...)).");
        });
    }

    @TestOnAllDatabases
    void aColumnIsNotGivenBesideItsObject(Engine engine) {
        try (Session session = sessions.open()) {
            Row row = session.execute(select(PRIZE, PRIZE.id)).first().orElseThrow();

            assertThatThrownBy(() -> row.get(PRIZE.name))
                    .hasMessageContaining(
                            "The row has no value of beside_prize.name: it was not selected, but its whole table"
                                    + " was. The row has [beside_prize, id].");
        }
    }
}
