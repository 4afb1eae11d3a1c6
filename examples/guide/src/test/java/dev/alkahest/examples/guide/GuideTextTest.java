package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTextTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/alkahest/examples/guide");

    /** {@code <!-- one two -->} and the code behind it, which is the marked regions one and two. */
    private static final Pattern BLOCK =
            Pattern.compile("<!-- ([\\w -]+) -->\\s*```java\\n(.*?)\\n```", Pattern.DOTALL);

    /** From {@code // guide: name} to {@code // end}, or to the end of the file. */
    private static final Pattern REGION =
            Pattern.compile("// guide: ([\\w-]+)\\n(.*?)(?=// end\\n|\\z)", Pattern.DOTALL);

    @Test
    void codeOfTheGuideIsTheProgram() throws IOException {
        Map<String, String> regions = regions();
        String guide = Files.readString(Path.of("../../docs/guide.md"));
        Matcher block = BLOCK.matcher(guide);
        int blocks = 0;
        for (; block.find(); blocks++) {
            StringBuilder program = new StringBuilder();
            for (String name : block.group(1).split(" ", -1)) {
                assertThat(regions).containsKey(name);
                program.append(regions.get(name));
            }
            assertThat(withoutSpace(block.group(2))).isEqualTo(withoutSpace(program.toString()));
        }
        assertThat(blocks).isEqualTo(guide.split("```java", -1).length - 1);
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (MatchResult region :
                        REGION.matcher(Files.readString(file)).results().toList()) {
                    regions.put(region.group(1), region.group(2));
                }
            }
        }
        return regions;
    }

    /** Guide and formatter break lines differently, so space is left out of the comparison. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
