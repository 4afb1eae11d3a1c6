package dev.alkahest.dialect;

import dev.alkahest.sql.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with holes for arguments: {@code instr({1}, {0})}. An argument may stand anywhere, and more than once; it is put in
 * parentheses where it would not hold together.
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)}");

    private final String before;
    private final List<Hole> holes;

    private Template(String before, List<Hole> holes) {
        this.before = before;
        this.holes = List.copyOf(holes);
    }

    static Template of(String text) {
        List<MatchResult> found = HOLE.matcher(text).results().toList();
        List<Hole> holes = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            MatchResult hole = found.get(at);
            int end = at + 1 < found.size() ? found.get(at + 1).start() : text.length();
            String behind = text.substring(hole.end(), end);
            boolean isApart = isBegun(text.substring(0, hole.start())) && isEnded(text.substring(hole.end()));
            holes.add(new Hole(Integer.parseInt(hole.group(1)), isApart ? Precedence.OR : Precedence.ATOM, behind));
        }
        Matcher first = HOLE.matcher(text);
        return new Template(first.find() ? text.substring(0, first.start()) : text, holes);
    }

    private static boolean isBegun(String before) {
        return before.endsWith("(") || before.endsWith(", ");
    }

    private static boolean isEnded(String behind) {
        return behind.startsWith(")") || behind.startsWith(", ") || behind.startsWith(" AS ");
    }

    /** Writes the text with these arguments, whose values come in this order. */
    void write(NodeWriter writer, List<Node> arguments) {
        List<Fragment> texts = new ArrayList<>();
        List<Integer> firstValues = new ArrayList<>();
        for (Node argument : arguments) {
            Fragment text = writer.apart(argument);
            texts.add(text);
            firstValues.add(writer.out().addValues(text));
        }
        Fragment out = writer.out().add(before);
        for (Hole hole : holes) {
            boolean isWhole = Precedence.of(arguments.get(hole.argument)).compareTo(hole.atLeast) >= 0;
            out.add(isWhole ? "" : "(")
                    .addText(texts.get(hole.argument), firstValues.get(hole.argument))
                    .add(isWhole ? "" : ")")
                    .add(hole.behind);
        }
    }

    /** Where an argument stands, and the text from there to the next. */
    private record Hole(int argument, Precedence atLeast, String behind) {}
}
