package dev.alkahest.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.examples.server.MariadbServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChinookTest {

    @Test
    void runsOnH2() {
        assertWorks(ProgramRun.with());
    }

    @Test
    void runsOnSqliteAgainAndAgain(@TempDir Path directory) {
        String url = "sqlite:///" + directory.resolve("chinook.db");
        assertWorks(ProgramRun.with(url));
        assertWorks(ProgramRun.with(url));
    }

    @Test
    void runsOnPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertWorks(ProgramRun.with("postgresql://postgres@localhost:" + server.getPort() + "/postgres"));
        }
    }

    @Test
    void runsOnMariadb() throws IOException {
        try (MariadbServer server = MariadbServer.start()) {
            assertWorks(ProgramRun.with(server.url()));
        }
    }

    @Test
    void anythingElseIsAnsweredWithTheUsage() {
        for (List<String> wrong :
                List.of(List.of("--verbose"), List.of("h2:mem:a", "h2:mem:b"), List.of("oracel://a"))) {
            ProgramRun run = ProgramRun.with(wrong.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errors()).contains("usage: examples/chinook/run [URL] [--echo]");
            assertThat(run.printed()).isEmpty();
        }
    }

    @Test
    void databaseThatIsNotThereIsAnError() {
        ProgramRun run = ProgramRun.with("postgresql://somebody:secret@localhost:1/chinook");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("postgresql://localhost:1/chinook").doesNotContain("secret");
    }

    /** The figures are sums over the files, made without any database. */
    private static void assertWorks(ProgramRun run) {
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lastLine())
                .matches("rows 15607  invoices 2328\\.60  bytes 117386255350  longest 5286953"
                        + "  statements \\d+  seconds \\d+\\.\\d");

        assertThat(run.answer("Which artists sell best?"))
                .containsExactly(
                        "Iron Maiden 140 138.60",
                        "U2 107 105.93",
                        "Metallica 91 90.09",
                        "Led Zeppelin 87 86.13",
                        "Lost 41 81.59");
        assertThat(run.answer("How do the support agents do?"))
                .containsExactly(
                        "Steve Johnson 18 126 720.16", "Margaret Park 20 140 775.40", "Jane Peacock 21 146 833.04");
        assertThat(run.statements("How do the support agents do?")).isEqualTo(3);
        assertThat(run.answer("Who is above Laura Callahan?"))
                .containsExactly(
                        "Laura Callahan IT Staff 2004-03-04",
                        "Michael Mitchell IT Manager 2003-10-17",
                        "Andrew Adams General Manager 2002-08-14");
        assertThat(run.answer("What has Helena Holý bought?"))
                .hasSize(7)
                .contains("2023-02-15 1.98 2 How The West Was Won And Where It Got Us, The Wake-Up Bomb");
        assertThat(run.statements("What has Helena Holý bought?")).isEqualTo(6);
        assertThat(run.answer("What has never been sold, and would fill an evening?"))
                .hasSize(6)
                .endsWith("(5 of 1519 tracks)");

        assertThat(run.answer("\"Let There Be Rock\" becomes dearer"))
                .hasSize(8)
                .allMatch(line -> line.endsWith(" 0.99 1.29"));
        assertThat(run.answer("A customer is deleted, and the deletion rolled back"))
                .containsExactly(
                        "customers 59 58 59",
                        "invoices 412 405 412",
                        "lines 2240 2202 2240",
                        "(Jack Smith is still there)");
    }
}
