package dev.alkahest.testing;

import dev.alkahest.engine.SentStatement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Statements as a table for the eyes of a developer, one in each line. */
final class StatementTable {

    private final List<Line> lines;

    StatementTable(List<Line> lines) {
        this.lines = lines;
    }

    /** Returns the table; it begins with a line break. */
    @Override
    public String toString() {
        int width = lines.stream()
                .mapToInt(line -> line.statement().cause().toString().length())
                .max()
                .orElse(0);
        String format = "%n%5s  %6s  %9s  %-" + Math.max(width, 4) + "s  %s";
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, format, "#", "rows", "ms", "from", "SQL"));
        int number = 1;
        for (Line line : lines) {
            SentStatement statement = line.statement();
            table.append(String.format(
                    Locale.ROOT,
                    format,
                    number++,
                    line.rows(),
                    String.format(Locale.ROOT, "%.2f", line.duration().toNanos() / 1e6),
                    statement.cause(),
                    text(statement)));
        }
        return table.toString();
    }

    private static String text(SentStatement statement) {
        String sql = statement.sql().replaceAll("\\s+", " ");
        return statement.batchSize() == 1 ? sql : sql + " [batch of " + statement.batchSize() + "]";
    }

    /**
     * One statement and what became of it.
     *
     * @param rows how many rows it met, in words
     */
    record Line(SentStatement statement, String rows, Duration duration) {}
}
