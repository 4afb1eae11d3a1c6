package dev.alkahest.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The classes in {@code docs/dialect-spi.md} are those here; {@code -DupdateGoldens=true} writes them anew. */
class DialectSpiPageTest {

    private static final Path PAGE = Path.of("../docs/dialect-spi.md");
    private static final Path CLASSES = Path.of("src/test/java/dev/alkahest/acme");
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void classesAreThoseThatAreCompiled() throws IOException {
        String page = Files.readString(PAGE);
        List<String> names = BLOCK.matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(names).containsExactly("AcmeDatabase", "AcmeDialect", "AcmeSyntax", "AcmeErrors", "AcmeCatalog");
        String current = BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(
                        "<!-- " + block.group(1) + " -->\n```java\n" + source(block.group(1)) + "```"));
        if (Boolean.getBoolean("updateGoldens")) {
            Files.writeString(PAGE, current);
        } else {
            assertThat(page).isEqualTo(current);
        }
    }

    /** Returns a class from its Javadoc on. */
    private static String source(String name) {
        try {
            String text = Files.readString(CLASSES.resolve(name + ".java"));
            return text.substring(text.indexOf("/**"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
