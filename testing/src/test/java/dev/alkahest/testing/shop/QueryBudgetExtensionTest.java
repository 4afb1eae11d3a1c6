package dev.alkahest.testing.shop;

import static dev.alkahest.testing.shop.AlbumTable.ALBUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.alkahest.session.Session;
import dev.alkahest.testing.QueryBudgetExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

class QueryBudgetExtensionTest {

    @Test
    void testThatLoadsForEachObjectFailsAndItsNeighbourDoesNot() {
        List<Failure> failures = run(ShopCase.class);

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).getTestIdentifier().getDisplayName()).isEqualTo("loadsForEachObject()");
        assertThat(failures.get(0).getException())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ShopCase.loadsForEachObject(")
                .hasMessageContaining("options(selectin(ALBUM.tracks()))");
    }

    private static List<Failure> run(Class<?> tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        summary);
        return summary.getSummary().getFailures();
    }

    /** Is run by the test above alone, as its name does not end as those of tests do. */
    static class ShopCase {

        private AlbumShop shop;

        @RegisterExtension
        QueryBudgetExtension budget = QueryBudgetExtension.on(() -> shop.engine).allowing(2);

        @BeforeEach
        void open() {
            shop = new AlbumShop();
        }

        @AfterEach
        void close() {
            shop.close();
        }

        @Test
        void loadsForEachObject() {
            try (Session session = shop.sessions.open()) {
                for (Long key : shop.keys) {
                    assertThat(session.get(ALBUM, key).tracks.size()).isEqualTo(1);
                }
            }
        }

        @Test
        void loadsOnce() {
            try (Session session = shop.sessions.open()) {
                assertThat(session.get(ALBUM, shop.keys.get(0)).tracks.size()).isEqualTo(1);
            }
        }
    }
}
