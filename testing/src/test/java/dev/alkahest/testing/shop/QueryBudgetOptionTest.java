package dev.alkahest.testing.shop;

import static dev.alkahest.testing.shop.PrizeTable.PRIZE;
import static dev.alkahest.testing.shop.SingerTable.SINGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.testing.QueryBudget;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option that is named for each kind of what loads on first use, and that it keeps the budget. */
class QueryBudgetOptionTest {

    private static final int SINGERS = 5;

    private Engine engine;
    private Session session;

    private void on(String url, Runnable test) {
        try (Engine opened = Engine.create(url)) {
            SessionFactory sessions = SessionFactory.create(opened);
            sessions.metadata().createAll(opened);
            sessions.transaction(writing -> writing.addAll(Stream.of("Ella", "Nina", "Etta", "Otis", "Sam")
                    .map(Singer::new)
                    .toList()));
            engine = opened;
            try (Session reading = sessions.open()) {
                session = reading;
                test.run();
            }
        }
    }

    private void assertSingerTold(String attribute, String option, LoadOption spared, Function<Singer, ?> touch) {
        List<Long> keys =
                session.query(SINGER).all().stream().map(singer -> singer.id).toList();
        session.expungeAll();
        QueryBudget budget = QueryBudget.on(engine);
        for (Long key : keys) {
            assertThat(touch.apply(session.get(SINGER, key))).isNotNull();
        }
        assertThatThrownBy(budget::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Singer." + attribute + ", " + SINGERS + " times at ")
                .hasMessageContaining("add options(" + option + ") to the query that reads the Singer");
        session.expungeAll();
        QueryBudget kept = QueryBudget.on(engine, 0);
        for (Long key : keys) {
            Singer singer = session.query(SINGER)
                    .where(SINGER.id.eq(key))
                    .options(spared)
                    .one();
            assertThat(touch.apply(singer)).isNotNull();
        }
        assertThatCode(kept::close).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:mem:options", "sqlite://"})
    void refNamesItsTarget(String url) {
        on(url, () -> {
            List<Long> keys =
                    session.query(PRIZE).all().stream().map(prize -> prize.id).toList();
            session.expungeAll();
            QueryBudget budget = QueryBudget.on(engine);
            for (Long key : keys) {
                assertThat(session.get(PRIZE, key).singer.get()).isNotNull();
            }
            assertThatThrownBy(budget::close)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Prize.singer, " + SINGERS + " times at ")
                    .hasMessageContaining("add options(selectin(PRIZE.singer())) to the query that reads the Prize");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:mem:options", "sqlite://"})
    void inverseOneToOneNamesItsTarget(String url) {
        on(
                url,
                () -> assertSingerTold(
                        "agent",
                        "selectin(SINGER.agent())",
                        LoadOption.selectin(SINGER.agent()),
                        singer -> singer.agent.get()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:mem:options", "sqlite://"})
    void manyToManyNamesItsMembers(String url) {
        on(
                url,
                () -> assertSingerTold(
                        "styles",
                        "selectin(SINGER.styles())",
                        LoadOption.selectin(SINGER.styles()),
                        singer -> singer.styles.iterator().next()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:mem:options", "sqlite://"})
    void mapNamesItsMembers(String url) {
        on(
                url,
                () -> assertSingerTold(
                        "prizes",
                        "selectin(SINGER.prizes())",
                        LoadOption.selectin(SINGER.prizes()),
                        singer -> singer.prizes.get("Grammy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:mem:options", "sqlite://"})
    void deferredNamesItsColumn(String url) {
        on(
                url,
                () -> assertSingerTold(
                        "life", "undefer(SINGER.life)", LoadOption.undefer(SINGER.life), singer -> singer.life.get()));
    }
}
