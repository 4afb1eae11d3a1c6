package dev.alkahest.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
        assertSame(blocks(2), regions());
    }

    @Test
    void sqlOfTheTutorialIsAllThatTheProgramSends() throws IOException {
        assertSame(blocks(3), TutorialRun.run().sql());
    }

    @Test
    void outputOfTheTutorialIsAllThatTheProgramPrints() throws IOException {
        assertSame(blocks(4), TutorialRun.run().output());
    }

    @Test
    void everyCodeBlockHasItsName() throws IOException {
        assertThat(tutorial().split("```(java|sql|text)\\n", -1))
                .hasSize(1 + blocks(2).size() + blocks(3).size() + blocks(4).size());
    }

    /** Text and formatter break lines differently, so space is left out of the comparison. */
    private static void assertSame(Map<String, String> tutorial, Map<String, String> program) {
        assertThat(tutorial.keySet()).containsExactlyInAnyOrderElementsOf(program.keySet());
        assertSoftly(all -> program.forEach(
                (block, text) -> all.assertThat(tutorial.get(block).replaceAll("\\s+", ""))
                        .as("The program has, for <!-- %s -->,%n%s%n", block, text)
                        .isEqualTo(text.replaceAll("\\s+", ""))));
    }

    private static String tutorial() throws IOException {
        return Files.readString(Path.of("../../docs/tutorial.md"));
    }

    /** Returns what the blocks of the tutorial have in one of their fences, by name. */
    private static Map<String, String> blocks(int fence) throws IOException {
        Map<String, String> blocks = new HashMap<>();
        for (MatchResult block : BLOCK.matcher(tutorial()).results().toList()) {
            if (block.group(fence) != null) {
                assertThat(blocks.put(block.group(1), block.group(fence))).isNull();
            }
        }
        return blocks;
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .forEach(region -> regions.put(region.group(1), region.group(2)));
            }
        }
        return regions;
    }
}
