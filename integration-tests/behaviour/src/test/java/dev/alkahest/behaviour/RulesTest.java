package dev.alkahest.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of the session's document has a test that is named after it, or a source that the processor refuses by it. */
class RulesTest {

    private static final Path DOCUMENT = Path.of("../../docs/session.md");
    private static final Path BEHAVIOUR = Path.of("src/test/java");
    private static final Path REFUSED_SOURCES = Path.of("../../processor/src/test/resources/bad");

    /** {@code - **F8, F9** text}, or {@code | D1 | there | here | why |}. */
    private static final Pattern RULE =
            Pattern.compile("(?m)^(?:- \\*\\*([A-Z]\\d+(?:, [A-Z]\\d+)*)\\*\\*|\\| ([A-Z]\\d+) \\|)(.*)");

    private static final Pattern TEST = Pattern.compile("void ([A-Z]\\d+)_");
    private static final Pattern REFUSAL = Pattern.compile("\\b[Rr]ules? ((?:[A-Z]\\d+(?:, | and )?)+)");

    @Test
    void everyRuleHasATest() throws IOException {
        Set<String> tested = new TreeSet<>();
        collect(BEHAVIOUR, TEST, tested);
        collect(REFUSED_SOURCES, REFUSAL, tested);
        Set<String> missing = rules();
        missing.removeAll(tested);
        assertThat(missing).isEmpty();
    }

    /** Returns the rules that say something themselves, and have it already. */
    private static Set<String> rules() throws IOException {
        Set<String> rules = RULE.matcher(Files.readString(DOCUMENT))
                .results()
                .filter(rule -> !rule.group(3).matches(" See [A-Z]\\d+\\.|.*\\*later\\*.*"))
                .flatMap(rule -> numbers(rule.group(1) == null ? rule.group(2) : rule.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSizeGreaterThan(110);
        return rules;
    }

    private static Stream<String> numbers(String list) {
        return Stream.of(list.split("\\W+(and )?"));
    }

    private static void collect(Path folder, Pattern pattern, Set<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .flatMap(match -> numbers(match.group(1)))
                    .forEach(found::add);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
