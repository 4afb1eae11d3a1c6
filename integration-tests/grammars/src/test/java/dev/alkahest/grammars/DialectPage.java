package dev.alkahest.grammars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SQL on the page of a dialect, statement by statement. */
record DialectPage(String dialect) {

    private static final Pattern BLOCK = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        BLOCK.matcher(text())
                .results()
                .flatMap(block -> Arrays.stream(block.group(1).split("\\n\\n")))
                .forEach(part -> statements.addAll(statementsOf(part)));
        return statements;
    }

    /** A part is one statement in lines, or one in each line. */
    private static List<String> statementsOf(String part) {
        List<String> lines = part.lines().filter(line -> !line.startsWith("--")).toList();
        boolean isEachItsOwn =
                lines.stream().allMatch(line -> line.matches("(?:SELECT|INSERT|UPDATE|DELETE|MERGE) .*"));
        String whole = lines.stream().collect(Collectors.joining("\n"));
        return isEachItsOwn ? lines : List.of(whole);
    }

    private String text() {
        try {
            return Files.readString(Path.of("../../docs/dialects/" + dialect + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
