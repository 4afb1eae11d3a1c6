package dev.alkahest.benchmarks.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints outcomes as an aligned table, a row for each task. */
final class Report {

    private final PrintStream out;
    private final Database database;

    Report(PrintStream out, Database database) {
        this.out = out;
        this.database = database;
    }

    void head() {
        out.printf(
                "%s on %s, for one operation; the baseline is hand-written JDBC, if the row names no other%n%n",
                capitalized(database.clock()), database.parameter());
        row(List.of("", "baseline", "", "Alkahest", "", "ratio", "target", ""));
    }

    void row(Task task, Outcome outcome) {
        Target target = task.target(database);
        String verdict = target.text().isEmpty() ? "" : target.isMetBy(outcome) ? "met" : "missed";
        row(List.of(
                task.title(),
                outcome.baseline().map(Cost::timeText).orElse(""),
                outcome.baseline().map(Cost::bytesText).orElse(""),
                outcome.alkahest().timeText(),
                outcome.alkahest().bytesText(),
                outcome.ratio().map(Report::ratio).orElse(""),
                target.text(),
                verdict));
    }

    private void row(List<String> cells) {
        String line = String.format("%-34s %12s %12s %12s %12s %7s %10s  %s", cells.toArray());
        out.println(line.stripTrailing());
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
