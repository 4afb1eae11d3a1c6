package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.GenreTable.GENRE;
import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.WriterTable.WRITER;
import static dev.alkahest.sql.NestedList.listOf;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Values.nullif;
import static dev.alkahest.sql.WindowFunctions.orderBy;
import static dev.alkahest.sql.WindowFunctions.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.beside.Listing.Flag;
import dev.alkahest.behaviour.beside.Listing.Line;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NestedList;
import dev.alkahest.sql.ProjectedSelect;
import java.util.List;

/** Lists whose elements are made of values: by the statement of their rows, on databases that gather them in arrays. */
class ListOfValuesTest extends BesideTests {

    private static NestedList<Line> lines() {
        return listOf(
                WRITER.novels(),
                ListingLineProjection.of(
                        NOVEL.id, NOVEL.title, NOVEL.price, ListingFlagProjection.of(NOVEL.hidden, WRITER.name)));
    }

    private static ProjectedSelect<Listing> listings(NestedList<Line> lines) {
        return select(ListingProjection.of(
                        WRITER.name, lines, listOf(WRITER.novels(), NOVEL.title).orderBy(NOVEL.title.desc())))
                .orderBy(WRITER.name.asc());
    }

    private static int statementsFor(Engine engine, int others) {
        return engine.dialect().supports(Capability.GATHERED_ROWS) ? 1 : others;
    }

    @TestOnAllDatabases
    void valuesComeWithTheirRows(Engine engine) {
        engine.begin(connection -> {
            SentStatements sent = SentStatements.of(engine);
            List<Listing> found = connection
                    .execute(listings(lines().orderBy(NOVEL.price.desc())))
                    .all();

            assertThat(sent.count()).isEqualTo(statementsFor(engine, 3));
            assertThat(found)
                    .extracting(Listing::titles)
                    .containsExactly(List.of("Winds", "Waves"), List.of("Ashes"), List.of());
            assertThat(found.get(0).lines()).extracting(Line::title).containsExactly("Winds", "Waves");
            assertThat(found.get(0).lines())
                    .extracting(Line::price)
                    .map(String::valueOf)
                    .containsExactly("7.00", "5.00");
            assertThat(found.get(0).lines()).extracting(Line::flag).containsOnly(new Flag(false, "Ada"));
            assertThat(found.get(0).lines()).extracting(Line::id).doesNotHaveDuplicates();
            assertThat(found.get(2).lines()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void conditionsAndLimitsAreTheirOwn(Engine engine) {
        engine.begin(connection -> assertThat(connection
                        .execute(listings(lines().where(NOVEL.title.like("W%"), WRITER.name.eq("Ada")))
                                .limit(2))
                        .all())
                .extracting(
                        listing -> listing.lines().size(),
                        listing -> listing.titles().size())
                .containsExactly(tuple(2, 2), tuple(0, 1)));
    }

    @TestOnAllDatabases
    void manyToManyIsListed(Engine engine) {
        ProjectedSelect<Listing> genres = select(ListingProjection.of(
                        NOVEL.title,
                        listOf(
                                NOVEL.genres(),
                                ListingLineProjection.of(
                                        GENRE.id,
                                        GENRE.name,
                                        nullif(NOVEL.price, NOVEL.price),
                                        ListingFlagProjection.of(NOVEL.hidden, NOVEL.title))),
                        listOf(NOVEL.genres(), GENRE.name).orderBy(GENRE.name.asc())))
                .orderBy(NOVEL.title.asc());
        engine.begin(connection -> {
            List<Listing> found = connection.execute(genres).all();
            assertThat(found).extracting(Listing::titles).containsExactly(List.of(), List.of("sea", "tale"), List.of());
            assertThat(found.get(1).lines()).extracting(Line::price).containsOnlyNulls();
        });
    }

    @TestOnAllDatabases
    void rowsPutTogetherKeepTheirLists(Engine engine) {
        ProjectedSelect<Listing> distinct = select(ListingProjection.of(
                        WRITER.name,
                        lines(),
                        listOf(WRITER.novels(), NOVEL.title).orderBy(NOVEL.title.asc())))
                .from(WRITER)
                .leftJoin(WRITER.as("other"), WRITER.as("other").id.isNotNull())
                .distinct()
                .orderBy(WRITER.name.asc());
        engine.begin(connection -> assertThat(connection.execute(distinct).all())
                .extracting(Listing::titles)
                .containsExactly(List.of("Waves", "Winds"), List.of("Ashes"), List.of()));
    }

    @TestOnAllDatabases
    void whatIsPendingIsFlushedBefore(Engine engine) {
        try (Session session = sessions.open()) {
            writer(session, "Ada").novels.add(new Novel("Zest", "1.00"));
            SentStatements sent = SentStatements.of(engine);
            List<Listing> found = session.execute(listings(lines())).all();
            assertThat(found.get(0).titles()).containsExactly("Zest", "Winds", "Waves");
            assertThat(sent.count()).isEqualTo(1 + statementsFor(engine, 3));
        }
    }

    @TestOnAllDatabases
    void filtersChooseWhatIsListed(Engine engine) {
        sessions.transaction(
                session -> session.query(NOVEL).where(NOVEL.title.eq("Winds")).one().hidden = true);
        try (Session session = sessions.open();
                Session unfiltered = sessions.withoutFilters().open()) {
            assertThat(session.execute(listings(lines())).all().get(0).titles()).containsExactly("Waves");
            assertThat(unfiltered.execute(listings(lines())).all().get(0).titles())
                    .containsExactly("Winds", "Waves");
        }
    }

    @TestOnAllDatabases
    void whoIsNotThereHasEmptyLists(Engine engine) {
        ProjectedSelect<Listing> novels = select(ListingProjection.of(
                        WRITER.name,
                        listOf(
                                NOVEL.genres(),
                                ListingLineProjection.of(
                                        GENRE.id,
                                        GENRE.name,
                                        NOVEL.price,
                                        ListingFlagProjection.of(NOVEL.hidden, GENRE.name))),
                        listOf(NOVEL.genres(), GENRE.name)))
                .from(WRITER)
                .leftJoin(WRITER.novels());
        engine.begin(connection -> assertThat(connection.execute(novels).all())
                .hasSize(4)
                .contains(new Listing("Cleo", List.of(), List.of())));
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void aWindowLooksAtTheRowsOfAllLists(Engine engine) {
        ProjectedSelect<Listing> numbered = select(ListingProjection.of(
                        WRITER.name,
                        listOf(
                                WRITER.novels(),
                                ListingLineProjection.of(
                                        rowNumber().over(orderBy(NOVEL.title.asc())),
                                        NOVEL.title,
                                        NOVEL.price,
                                        ListingFlagProjection.of(NOVEL.hidden, NOVEL.title))),
                        listOf(WRITER.novels(), NOVEL.title)))
                .orderBy(WRITER.name.asc());
        engine.begin(connection -> assertThat(
                        connection.execute(numbered).all().get(1).lines())
                .extracting(Line::id, Line::title)
                .containsExactly(tuple(1L, "Ashes")));
    }
}
