package dev.alkahest.examples.chinook.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small table. Numbers and times stand to the right, texts to the left. */
public final class Answer {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();
    private String note = "";

    private Answer(List<String> headings) {
        this.headings = headings;
    }

    /** Begins a table. */
    public static Answer of(String... headings) {
        return new Answer(List.of(headings));
    }

    /** Adds a row. */
    public Answer add(Object... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Sets a remark that stands below the table. */
    public Answer withNote(String text) {
        note = text;
        return this;
    }

    /** Returns the table as lines of text. */
    public List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, headings.size()).map(this::width).boxed().toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        lines.add(line(widths.stream().map("─"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        if (!note.isEmpty()) {
            lines.add(INDENT + "(" + note + ")");
        }
        return lines;
    }

    private int width(int column) {
        Stream<Object> cells = rows.stream().map(row -> row.get(column));
        return Stream.concat(Stream.of(headings.get(column)), cells)
                .mapToInt(cell -> text(cell).length())
                .max()
                .orElseThrow();
    }

    private String line(List<?> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> aligned(text(cells.get(column)), column, widths.get(column)))
                .collect(Collectors.joining(GAP, INDENT, ""))
                .stripTrailing();
    }

    private String aligned(String cell, int column, int width) {
        String space = " ".repeat(width - cell.length());
        return isText(column) ? cell + space : space + cell;
    }

    private boolean isText(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .noneMatch(cell -> cell instanceof Number || cell instanceof Duration);
    }

    private static String text(Object cell) {
        return cell instanceof Duration time
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : cell.toString();
    }
}
