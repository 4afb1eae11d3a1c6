package dev.alkahest.behaviour.beside;

import static dev.alkahest.behaviour.beside.GenreTable.GENRE;
import static dev.alkahest.behaviour.beside.NovelTable.NOVEL;
import static dev.alkahest.behaviour.beside.PrizeTable.PRIZE;
import static dev.alkahest.behaviour.beside.WriterTable.WRITER;
import static dev.alkahest.sql.NestedList.listOf;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.beside.WriterCard.NovelCard;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NestedList;
import dev.alkahest.sql.ProjectedSelect;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

class NestedListTest extends BesideTests {

    private static final NovelCard WAVES =
            new NovelCard("Waves", new BigDecimal("5.00"), List.of("Anchor", "Shell"), List.of("sea", "tale"));
    private static final NovelCard WINDS = new NovelCard("Winds", new BigDecimal("7.00"), List.of(), List.of());
    private static final NovelCard ASHES = new NovelCard("Ashes", new BigDecimal("9.00"), List.of(), List.of());

    private static NestedList<NovelCard> novels() {
        return listOf(
                        WRITER.novels(),
                        WriterCardNovelCardProjection.of(
                                NOVEL.title,
                                NOVEL.price,
                                listOf(NOVEL.prizes(), PRIZE.name).orderBy(PRIZE.name.asc()),
                                listOf(NOVEL.genres(), GENRE.name).orderBy(GENRE.name.asc())))
                .orderBy(NOVEL.title.asc());
    }

    private static ProjectedSelect<WriterCard> cards(NestedList<NovelCard> novels) {
        return select(WriterCardProjection.of(WRITER.id, WRITER.name, novels)).orderBy(WRITER.name.asc());
    }

    private static ProjectedSelect<Bibliography> bibliographies() {
        return select(BibliographyProjection.of(
                        listOf(WRITER.novels(), NOVEL).orderBy(NOVEL.title.desc()), WRITER, WRITER.home))
                .orderBy(WRITER.name.asc());
    }

    @TestOnAllDatabases
    void listsOfListsStandInRecords(Engine engine) {
        engine.begin(connection -> {
            SentStatements sent = SentStatements.of(engine);
            List<WriterCard> cards = connection.execute(cards(novels())).all();

            boolean gathers = engine.dialect().supports(Capability.GATHERED_ROWS);
            assertThat(sent.count())
                    .isEqualTo(gathers ? 2 : 4); // one for the rows, and for each list that is not gathered in arrays
            assertThat(cards).extracting(WriterCard::name).containsExactly("Ada", "Bo", "Cleo");
            assertThat(cards)
                    .extracting(WriterCard::novels)
                    .containsExactly(List.of(WAVES, WINDS), List.of(ASHES), List.of());
        });
    }

    @TestOnAllDatabases
    void conditionsChooseWhatIsListed(Engine engine) {
        engine.begin(connection -> assertThat(connection
                        .execute(cards(novels().where(NOVEL.price.lt(new BigDecimal("6"))))
                                .limit(2))
                        .all())
                .extracting(WriterCard::novels)
                .containsExactly(List.of(WAVES), List.of()));
    }

    @TestOnAllDatabases
    void listsHaveObjectsOfTheSession(Engine engine) {
        try (Session session = sessions.open()) {
            Writer ada = writer(session, "Ada");
            ada.novels.add(new Novel("Zest", "1.00"));
            List<Bibliography> found = session.execute(bibliographies()).all();

            assertThat(found)
                    .extracting(bibliography -> bibliography.writer().name)
                    .containsExactly("Ada", "Bo", "Cleo");
            assertThat(found.get(0).writer()).isSameAs(ada);
            assertThat(found.get(0).home()).isEqualTo(new Home("Oslo", new Home.Spot(1, 2)));
            assertThat(found.get(1).home()).isNull();
            assertThat(found.get(0).novels())
                    .extracting(novel -> novel.title)
                    .containsExactly("Zest", "Winds", "Waves");
            assertThat(found.get(0).novels()).containsExactlyInAnyOrderElementsOf(ada.novels);
            assertThat(found.get(2).novels()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void filtersChooseWhatIsListed(Engine engine) {
        sessions.transaction(
                session -> session.query(NOVEL).where(NOVEL.title.eq("Winds")).one().hidden = true);
        try (Session session = sessions.open()) {
            assertThat(session.execute(bibliographies()).all().get(0).novels()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void whoIsNotThereHasAnEmptyList(Engine engine) {
        ProjectedSelect<WriterCard.NovelCard> genres = select(WriterCardNovelCardProjection.of(
                        WRITER.name,
                        coalesce(NOVEL.price, BigDecimal.ZERO),
                        listOf(NOVEL.prizes(), PRIZE.name),
                        listOf(NOVEL.genres(), GENRE.name)))
                .from(WRITER)
                .leftJoin(WRITER.novels());
        engine.begin(connection -> assertThat(connection.execute(genres).all())
                .hasSize(4)
                .contains(new NovelCard("Cleo", new BigDecimal("0.00"), List.of(), List.of())));
    }

    @TestOnAllDatabases
    void manyRowsFindTheirLists(Engine engine) {
        sessions.transaction(session -> IntStream.range(0, 2_500).forEach(number -> {
            Writer writer = new Writer("W" + number, null);
            writer.novels.add(new Novel("N" + number, "1.00"));
            session.add(writer);
        }));
        engine.begin(connection -> assertThat(connection
                        .execute(cards(novels()).where(WRITER.name.like("W%")))
                        .all())
                .hasSize(2_500)
                .allSatisfy(card -> assertThat(card.novels())
                        .extracting(NovelCard::title)
                        .containsExactly("N" + card.name().substring(1))));
    }

    @TestOnAllDatabases
    void aListIsAComponentAlone(Engine engine) {
        assertThatThrownBy(() -> listOf(NOVEL.writer(), WRITER.name))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("listOf(...) is for a path to many, as ARTIST.albums() is, and");
        assertThatThrownBy(() -> listOf(NOVEL.writer().novels(), NOVEL.title))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("begins at the end of another");
        engine.begin(connection -> {
            assertThatThrownBy(() -> connection.execute(select(WRITER.name, novels())))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("A list of rows is a component of a class with @Projection");
            assertThatThrownBy(() -> connection.stream(cards(novels())))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("A stream has no rows with lists of other rows inside.");
        });
    }
}
