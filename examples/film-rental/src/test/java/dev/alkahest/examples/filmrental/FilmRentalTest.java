package dev.alkahest.examples.filmrental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.examples.server.MariadbServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmRentalTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void runsOnH2() {
        assertWorks();
    }

    @Test
    void runsOnSqliteAgainAndAgain(@TempDir Path directory) {
        String url = "sqlite:///" + directory.resolve("films.db");
        assertWorks(url);
        assertWorks(url);
    }

    @Test
    void runsOnPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertWorks("postgresql://postgres@localhost:" + server.getPort() + "/postgres");
        }
    }

    @Test
    void runsOnMariadb() throws IOException {
        try (MariadbServer server = MariadbServer.start()) {
            assertWorks(server.url());
        }
    }

    @Test
    void anythingElseIsAnsweredWithTheUsage() {
        for (List<String> wrong :
                List.of(List.of("--verbose"), List.of("h2:mem:a", "h2:mem:b"), List.of("oracel://a"))) {
            errors.reset();
            assertThat(run(wrong)).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains(FilmRental.USAGE);
        }
    }

    private int run(List<String> arguments) {
        printed.reset();
        return FilmRental.run(
                arguments,
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    /** Status 0 says that the database agrees with the books, which know of no database; the rest is what one reads. */
    private void assertWorks(String... arguments) {
        assertThat(run(List.of(arguments))).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).endsWith("rows 1010  away 12  takings 1340.60");
        assertThat(answer(lines, "Which films go best?"))
                .startsWith("A Borrowed Mirror           12", "Return to Mirror            11");
        assertThat(answer(lines, "Of which old films is there a single disc?"))
                .containsExactly(
                        "1950  The Amber Harbour",
                        "1966  Nobody's Signal",
                        "1970  Seven Miles of Orchard",
                        "1974  The Amber Winter",
                        "1978  Nobody's Harbour");
        assertThat(answer(lines, "How do customers pay?"))
                .containsExactly("cash      233   808.60", "card       80   276.40", "voucher    80   273.00");
        assertThat(answer(lines, "Who manages which shop?"))
                .contains("Brackwater         Kaja Brandt  staff 2, discs 30");
        assertThat(answer(lines, "Which people do we know whose surname begins with B?"))
                .hasSize(9)
                .contains("Kaja Brandt     works in Brackwater", "Greta Birkley   lives in Cinderford Cross");
        assertThat(answer(
                        lines, "Lars Pike marries Greta Birkley, takes her name, and a place in the shop of her town"))
                .containsExactly(
                        "1. Staff, 1 row, changed (name): UPDATE person",
                        "2. Staff, 1 row, changed (store_id): UPDATE staff");
        assertThat(answer(lines, "What has Cleo Ashdown rented, and how was it paid?"))
                .contains("2025-03-13  2.00 by cash, 3.40 by card 1074");
        assertThat(answer(lines, "Two clerks hand out the same disc of \"Seven Miles of Lantern\""))
                .containsExactly(
                        "Falk Dunmore has it, Hugo Elwick is told so",
                        "his clerk's disc is as it was read after the rollback");
        assertThat(answer(lines, "\"A Borrowed Winter\" becomes dearer"))
                .containsExactly("2025-01-01  3.05", "2025-05-05  3.55");
        assertThat(answer(lines, "Edda Birkley rents two films, one with a voucher that is refused"))
                .containsExactly("Nobody's Signal: paid in cash", "The Amber Orchard: back on the shelf");
        assertThat(answer(lines, "\"The Last Mirror\" is taken out of the programme"))
                .contains("5. Rental, 5 rows, deleted", "7. Film, 1 row, deleted");
    }

    /** Returns the lines below a title. */
    private static List<String> answer(List<String> lines, String title) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith(title))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
    }
}
