package dev.alkahest.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TutorialTextTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/alkahest/examples/tutorial");

    /** {@code <!-- name -->}, a block of code, and behind it the SQL it sends and the output it makes, if any. */
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- ([\\w-]+) -->\\s*```java\\n(.*?)\\n```(?:\\s*```sql\\n(.*?)\\n```)?(?:\\s*```text\\n(.*?)\\n```)?",
            Pattern.DOTALL);

    /** From {@code // tutorial: name} to {@code // end}, or to the end of the file. */
    private static final Pattern REGION =
            Pattern.compile("// tutorial: ([\\w-]+)\\n(.*?)(?=// end\\n|\\z)", Pattern.DOTALL);

    @Test
    void codeOfTheTutorialIsTheProgram() throws IOException {
        assertThat(blocks(2)).containsExactlyInAnyOrderEntriesOf(regions());
    }

    @Test
    void sqlOfTheTutorialIsAllThatTheProgramSends() throws IOException {
        assertThat(blocks(3))
                .containsExactlyEntriesOf(withoutSpace(TutorialRun.run().sql()));
    }

    @Test
    void outputOfTheTutorialIsAllThatTheProgramPrints() throws IOException {
        assertThat(blocks(4))
                .containsExactlyEntriesOf(withoutSpace(TutorialRun.run().output()));
    }

    @Test
    void everyCodeBlockHasItsName() throws IOException {
        assertThat(tutorial().split("```(java|sql|text)\\n", -1))
                .hasSize(1 + blocks(2).size() + blocks(3).size() + blocks(4).size());
    }

    private static String tutorial() throws IOException {
        return Files.readString(Path.of("../../docs/tutorial.md"));
    }

    /** Returns what the blocks of the tutorial have in one of their fences, by name, in order. */
    private static Map<String, String> blocks(int fence) throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (MatchResult block : BLOCK.matcher(tutorial()).results().toList()) {
            if (block.group(fence) != null) {
                assertThat(blocks.put(block.group(1), block.group(fence))).isNull();
            }
        }
        return withoutSpace(blocks);
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(SOURCES)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            REGION.matcher(Files.readString(file))
                    .results()
                    .forEach(region -> regions.put(region.group(1), region.group(2)));
        }
        return withoutSpace(regions);
    }

    /** Text and formatter break lines differently, so space is left out of the comparison. */
    private static Map<String, String> withoutSpace(Map<String, String> texts) {
        texts.replaceAll((name, text) -> text.replaceAll("\\s+", ""));
        return texts;
    }
}
