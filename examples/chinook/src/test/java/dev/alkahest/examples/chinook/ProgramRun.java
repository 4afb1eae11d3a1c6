package dev.alkahest.examples.chinook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a run of the program ended with, printed, and complained of. */
record ProgramRun(int status, List<String> printed, String errors) {

    static ProgramRun with(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = Chinook.run(List.of(arguments), stream(out), stream(errors));
        return new ProgramRun(
                status, out.toString(StandardCharsets.UTF_8).lines().toList(), errors.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String lastLine() {
        return printed.get(printed.size() - 1);
    }

    /** Returns the rows of the table below a title, with one space between their cells. */
    List<String> answer(String title) {
        return printed.stream()
                .dropWhile(line -> !line.startsWith(title))
                .skip(3)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    /** Returns how many statements the answer below a title took. */
    int statements(String title) {
        String count = printed.stream()
                .filter(line -> line.startsWith(title))
                .map(line -> line.substring(title.length()).replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(count);
    }
}
