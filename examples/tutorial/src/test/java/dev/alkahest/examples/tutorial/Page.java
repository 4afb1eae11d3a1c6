package dev.alkahest.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.examples.tutorial.core.Core;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page whose code is a program.
 *
 * @param name the name of its file
 * @param folder the package of the program, below that of the tutorial; empty for that one
 * @param program the program, which tells the name of each code block that has run
 */
record Page(String name, String folder, Consumer<Consumer<String>> program) {

    /** {@code <!-- name -->}, a block of code, and behind it the SQL it sends and the output it makes, if any. */
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- ([\\w-]+) -->\\s*```java\\n(.*?)\\n```(?:\\s*```sql\\n(.*?)\\n```)?(?:\\s*```text\\n(.*?)\\n```)?",
            Pattern.DOTALL);

    /** From {@code // tutorial: name} to {@code // end}, or to the end of the file. */
    private static final Pattern REGION =
            Pattern.compile("// tutorial: ([\\w-]+)\\n(.*?)(?=// end\\n|\\z)", Pattern.DOTALL);

    static Stream<Page> all() {
        return Stream.of(
                new Page("tutorial.md", "", done -> Tutorial.run(done::accept)),
                new Page("core.md", "core", Core::run));
    }

    String text() throws IOException {
        return Files.readString(Path.of("../../docs", name));
    }

    ProgramRun run() {
        return ProgramRun.of(program);
    }

    /** Returns the code of the page, by the names of its blocks. */
    Map<String, String> code() throws IOException {
        return fences(2);
    }

    /** Returns the SQL behind the code, by the names of the blocks that have any. */
    Map<String, String> sql() throws IOException {
        return fences(3);
    }

    /** Returns the output behind the code, by the names of the blocks that have any. */
    Map<String, String> output() throws IOException {
        return fences(4);
    }

    private Map<String, String> fences(int fence) throws IOException {
        Map<String, String> blocks = new HashMap<>();
        for (MatchResult block : BLOCK.matcher(text()).results().toList()) {
            if (block.group(fence) != null) {
                assertThat(blocks.put(block.group(1), block.group(fence))).isNull();
            }
        }
        return blocks;
    }

    /** Returns the regions of the program, by name. */
    Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/alkahest/examples/tutorial", folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .forEach(region -> regions.put(region.group(1), region.group(2)));
            }
        }
        return regions;
    }

    @Override
    public String toString() {
        return name;
    }
}
