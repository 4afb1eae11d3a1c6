package dev.alkahest.grammars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL that somebody reads, statement by statement. */
final class SqlText {

    private static final Pattern BLOCK = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(";\\n(?=CREATE |COMMENT |XA )");

    private SqlText() {}

    /** Returns the statements on the page of a dialect. */
    static List<String> ofPage(String dialect) {
        return BLOCK.matcher(read("../../docs/dialects/" + dialect + ".md"))
                .results()
                .flatMap(block -> statementsOf(block.group(1)))
                .toList();
    }

    /** Returns what a dialect says to every construct of the expression language. */
    static List<String> ofConstructs(String dialect) {
        return statementsOf(read("../../runtime/src/test/resources/constructs/" + dialect + ".sql"))
                .toList();
    }

    private static Stream<String> statementsOf(String text) {
        return Arrays.stream(text.split("\\n\\n")).flatMap(SqlText::statementsOfPart);
    }

    /** A part is one statement in lines, or one in each line, or some with a semicolon and the end of a line between. */
    private static Stream<String> statementsOfPart(String part) {
        List<String> lines = part.lines().filter(line -> !line.startsWith("--")).toList();
        boolean isEachItsOwn =
                lines.stream().allMatch(line -> line.matches("(?:SELECT|INSERT|UPDATE|DELETE|MERGE) .*"));
        Stream<String> statements =
                isEachItsOwn && lines.size() > 1 ? lines.stream() : BETWEEN.splitAsStream(String.join("\n", lines));
        return statements.filter(sql -> !sql.isBlank());
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
