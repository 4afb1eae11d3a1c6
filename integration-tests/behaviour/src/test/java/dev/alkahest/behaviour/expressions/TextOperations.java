package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.INT;
import static dev.alkahest.behaviour.expressions.Type.TEXT;
import static dev.alkahest.behaviour.expressions.Type.TRUTH;

import dev.alkahest.sql.Expression;
import dev.alkahest.sql.TextExpression;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What is done with texts, whose characters are code points. */
final class TextOperations {

    private static final List<Type> ONE = List.of(TEXT);
    private static final List<Type> TWO = List.of(TEXT, TEXT);

    private TextOperations() {}

    static Operation draw(Draw draw) {
        int from = 1 + draw.below(5);
        int count = draw.below(5);
        char character = draw.character();
        String fill = String.valueOf(character);
        String other = draw.text();
        String part = draw.text() + draw.character();
        return switch (draw.below(14)) {
            case 0 ->
                Operation.strict(TEXT, "concat", TWO, of -> text(of, 0) + text(of, 1), of -> one(of).concat(other(of)));
            case 1 -> call("concat " + other, text -> text + other, text -> text.concat(other));
            case 2 -> call("upper", text -> ascii(text).toUpperCase(Locale.ROOT), TextExpression::upper);
            case 3 -> call("lower", text -> ascii(text).toLowerCase(Locale.ROOT), TextExpression::lower);
            case 4 -> call("trim", text -> trimmed(text, ' ', true, true), TextExpression::trim);
            case 5 -> trim(character, draw.below(3));
            case 6 -> call("substring " + from, text -> cut(text, from, 999), text -> text.substring(from));
            case 7 ->
                call(
                        "substring " + from + " " + count,
                        text -> cut(text, from, count),
                        text -> text.substring(from, count));
            case 8 -> call("left " + count, text -> cut(text, 1, count), text -> text.left(count));
            case 9 ->
                call(
                        "right " + count,
                        text -> cut(text, Math.max(1, length(text) - count + 1), count),
                        text -> text.right(count));
            case 10 ->
                draw.below(2) == 0
                        ? call(
                                "lpad " + 2 * count + fill,
                                text -> cut(fill.repeat(Math.max(0, 2 * count - length(text))) + text, 1, 2 * count),
                                text -> text.lpad(2 * count, character))
                        : call(
                                "rpad " + 2 * count + fill,
                                text -> cut(text + fill.repeat(2 * count), 1, 2 * count),
                                text -> text.rpad(2 * count, character));
            case 11 -> call("repeat " + count, text -> text.repeat(count), text -> text.repeat(count));
            case 12 ->
                call(
                        "replace " + part + " by " + other,
                        text -> text.replace(part, other),
                        text -> text.replace(part, other));
            default ->
                call(
                        "overlay " + other + " " + from + " " + count,
                        text -> cut(text, 1, from - 1) + other + cut(text, from + count, 999),
                        text -> text.overlay(other, from, count));
        };
    }

    private static Operation trim(char character, int where) {
        return switch (where) {
            case 0 ->
                call("trim " + character, text -> trimmed(text, character, true, true), text -> text.trim(character));
            case 1 ->
                call(
                        "trimLeading " + character,
                        text -> trimmed(text, character, true, false),
                        text -> text.trimLeading(character));
            default ->
                call(
                        "trimTrailing " + character,
                        text -> trimmed(text, character, false, true),
                        text -> text.trimTrailing(character));
        };
    }

    static Operation number(Draw draw) {
        String part = draw.text();
        return switch (draw.below(4)) {
            case 0 -> Operation.strict(INT, "length", ONE, of -> length(text(of, 0)), of -> one(of).length());
            case 1 ->
                Operation.strict(
                        INT,
                        "octetLength",
                        ONE,
                        of -> text(of, 0).getBytes(StandardCharsets.UTF_8).length,
                        of -> one(of).octetLength());
            case 2 ->
                Operation.strict(
                        INT, "position " + part, ONE, of -> position(text(of, 0), part), of -> one(of).position(part));
            default ->
                Operation.strict(
                        INT,
                        "position",
                        TWO,
                        of -> position(text(of, 0), text(of, 1)),
                        of -> one(of).position(other(of)));
        };
    }

    static Operation condition(Draw draw) {
        String part = draw.text();
        Pattern pattern = Pattern.draw(draw);
        boolean negated = draw.below(2) == 0;
        return switch (draw.below(6)) {
            case 0, 1 ->
                Operation.strict(
                        TRUTH,
                        (negated ? "notLike " : "like ") + pattern.text(),
                        ONE,
                        of -> negated != pattern.matches(text(of, 0), false),
                        of -> negated ? one(of).notLike(pattern.text()) : one(of).like(pattern.text()));
            case 2 ->
                Operation.strict(
                        TRUTH,
                        (negated ? "notIlike " : "ilike ") + pattern.text(),
                        ONE,
                        of -> negated != pattern.matches(ascii(text(of, 0)), true),
                        of -> negated ? one(of).notIlike(pattern.text()) : one(of).ilike(pattern.text()));
            case 3 ->
                Operation.strict(
                        TRUTH,
                        "startsWith " + part,
                        ONE,
                        of -> text(of, 0).startsWith(part),
                        of -> one(of).startsWith(part));
            case 4 ->
                Operation.strict(
                        TRUTH, "endsWith " + part, ONE, of -> text(of, 0).endsWith(part), of -> one(of).endsWith(part));
            default ->
                Operation.strict(
                        TRUTH, "contains " + part, ONE, of -> text(of, 0).contains(part), of -> one(of).contains(part));
        };
    }

    private static Operation call(String name, UnaryOperator<String> meaning, UnaryOperator<TextExpression> spelling) {
        return Operation.strict(TEXT, name, ONE, of -> meaning.apply(text(of, 0)), of -> spelling.apply(one(of)));
    }

    /** Returns a text that has no letters but those whose case every database knows. */
    private static String ascii(String text) {
        Undefined.unless(
                text.codePoints().allMatch(c -> c < 128 || !Character.isLowerCase(c) && !Character.isUpperCase(c)));
        return text;
    }

    private static String trimmed(String text, char character, boolean leading, boolean trailing) {
        int from = 0;
        int to = text.length();
        while (leading && from < to && text.charAt(from) == character) {
            from++;
        }
        while (trailing && to > from && text.charAt(to - 1) == character) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String cut(String text, int from, int count) {
        int[] points = text.codePoints().skip(from - 1L).limit(count).toArray();
        return new String(points, 0, points.length);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int position(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? 0 : length(text.substring(0, at)) + 1;
    }

    private static String text(List<Object> of, int at) {
        return (String) of.get(at);
    }

    private static TextExpression one(List<Expression<?>> of) {
        return (TextExpression) of.get(0);
    }

    private static TextExpression other(List<Expression<?>> of) {
        return (TextExpression) of.get(1);
    }
}
