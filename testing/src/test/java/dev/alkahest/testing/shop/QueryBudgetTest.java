package dev.alkahest.testing.shop;

import static dev.alkahest.testing.shop.AlbumTable.ALBUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.session.Session;
import dev.alkahest.testing.QueryBudget;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryBudgetTest {

    private final AlbumShop shop = new AlbumShop();
    private Session session;
    private int seen;

    @BeforeEach
    void open() {
        session = shop.sessions.open();
    }

    @AfterEach
    void close() {
        session.close();
        shop.close();
    }

    @Test
    void lineThatLoadsForEachObjectFailsWithTheOptionToAdd() {
        QueryBudget budget = QueryBudget.on(shop.engine);
        shop.keys.forEach(key -> seen += session.get(ALBUM, key).tracks.size());

        assertThatThrownBy(budget::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)The same lazy load fired from one line more often than the 3 allowed:\\R"
                        + "  Album\\.tracks, 6 times at .*QueryBudgetTest\\.lambda\\$lineThatLoads.*\\(QueryBudgetTest\\.java:\\d+\\)\\R"
                        + "    add options\\(selectin\\(ALBUM\\.tracks\\(\\)\\)\\) to the query that reads the Album");
        assertThat(seen).isEqualTo(6);
    }

    @Test
    void lineIsThatBehindTheGetter() {
        QueryBudget budget = QueryBudget.on(shop.engine);
        for (Long key : shop.keys) {
            seen += session.get(ALBUM, key).trackCount();
        }

        assertThatThrownBy(budget::close).hasMessageContaining("QueryBudgetTest.lineIsThatBehindTheGetter(");
    }

    @Test
    void siblingsAreOneLoad() {
        QueryBudget budget = QueryBudget.on(shop.engine, 1);
        for (Album album : session.query(ALBUM).all()) {
            seen += album.tracks.size();
        }

        assertThatCode(budget::close).doesNotThrowAnyException();
        assertThat(seen).isEqualTo(6);
    }

    @Test
    void linesCountApart() {
        QueryBudget budget = QueryBudget.on(shop.engine, 1);
        List<Album> albums =
                shop.keys.stream().map(key -> session.get(ALBUM, key)).toList();
        seen += albums.get(0).tracks.size();
        seen += albums.get(1).tracks.size();

        assertThatCode(budget::close).doesNotThrowAnyException();
    }

    @Test
    void nothingIsWatchedAfterClose() {
        QueryBudget budget = QueryBudget.on(shop.engine, 0);
        budget.close();
        session.query(ALBUM).all().forEach(album -> seen += album.tracks.size());

        assertThatCode(budget::assertKept).doesNotThrowAnyException();
    }

    @Test
    void negativeBudgetIsRefused() {
        assertThatThrownBy(() -> QueryBudget.on(shop.engine, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
