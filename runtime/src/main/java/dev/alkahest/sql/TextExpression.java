package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.util.List;

/** An expression whose value is text. */
public interface TextExpression extends ComparableExpression<String> {

    /** Returns a test for matching a pattern: {@code %} is any text, {@code _} any character, {@code \} takes the meaning from what follows. */
    default Condition like(String pattern) {
        return matching(pattern, false, false);
    }

    /** Returns a test for not matching a pattern; see {@link #like(String)}. */
    default Condition notLike(String pattern) {
        return matching(pattern, false, true);
    }

    /** Returns a test for matching a pattern, where case makes no difference; on SQLite for ASCII letters only. */
    default Condition ilike(String pattern) {
        return matching(pattern, true, false);
    }

    /** Returns a test for not matching a pattern, where case makes no difference; see {@link #ilike(String)}. */
    default Condition notIlike(String pattern) {
        return matching(pattern, true, true);
    }

    /** Returns a test for beginning with a text, each character of which stands for itself. */
    default Condition startsWith(String prefix) {
        return matching(escaped(prefix, "startsWith") + "%", false, false);
    }

    /** Returns a test for ending with a text, each character of which stands for itself. */
    default Condition endsWith(String suffix) {
        return matching("%" + escaped(suffix, "endsWith"), false, false);
    }

    /** Returns a test for holding a text, each character of which stands for itself. */
    default Condition contains(String part) {
        return matching("%" + escaped(part, "contains") + "%", false, false);
    }

    /** Returns this text with another behind it. */
    default TextExpression concat(String other) {
        return Sql.concat(this, new TextValue(Predicate.bind(this, other, "concat"), type()));
    }

    /** Returns this text with another behind it; NULL where one of them is. */
    default TextExpression concat(Expression<String> other) {
        return Sql.concat(this, other);
    }

    /** Returns this text in upper case. */
    default TextExpression upper() {
        return new TextValue(new Call("upper", List.of(node())), type());
    }

    /** Returns this text in lower case. */
    default TextExpression lower() {
        return new TextValue(new Call("lower", List.of(node())), type());
    }

    /** Returns this text without the spaces at both ends. */
    default TextExpression trim() {
        return new TextValue(new Call("trim", List.of(node())), type());
    }

    /** Returns this text without a character at both ends, however often it stands there. */
    default TextExpression trim(char character) {
        return call(StandardFunction.TRIM_BOTH, TextArguments.of(character));
    }

    /** Returns this text without the spaces at its beginning. */
    default TextExpression trimLeading() {
        return trimLeading(' ');
    }

    /** Returns this text without a character at its beginning. */
    default TextExpression trimLeading(char character) {
        return call(StandardFunction.TRIM_LEADING, TextArguments.of(character));
    }

    /** Returns this text without the spaces at its end. */
    default TextExpression trimTrailing() {
        return trimTrailing(' ');
    }

    /** Returns this text without a character at its end. */
    default TextExpression trimTrailing(char character) {
        return call(StandardFunction.TRIM_TRAILING, TextArguments.of(character));
    }

    /** Returns this text from a position on, from 1. */
    default TextExpression substring(int from) {
        return call(StandardFunction.SUBSTRING, Rows.countedFromOne("substring", from));
    }

    /** Returns so many characters of this text from a position on, from 1; fewer where it ends. */
    default TextExpression substring(int from, int length) {
        return call(
                StandardFunction.SUBSTRING_FOR,
                Rows.countedFromOne("substring", from),
                TextArguments.count("substring", length));
    }

    /** Returns the first characters. */
    default TextExpression left(int length) {
        return call(StandardFunction.LEFT, TextArguments.count("left", length));
    }

    /** Returns the last characters. */
    default TextExpression right(int length) {
        return call(StandardFunction.RIGHT, TextArguments.count("right", length));
    }

    /** Returns this text filled up at its beginning to a length, or cut off at its end. */
    default TextExpression lpad(int length, char fill) {
        return call(StandardFunction.LPAD, TextArguments.count("lpad", length), TextArguments.of(fill));
    }

    /** Returns this text filled up at its end to a length, or cut off there. */
    default TextExpression rpad(int length, char fill) {
        return call(StandardFunction.RPAD, TextArguments.count("rpad", length), TextArguments.of(fill));
    }

    /** Returns this text so many times. */
    default TextExpression repeat(int times) {
        return call(StandardFunction.REPEAT, TextArguments.count("repeat", times));
    }

    /** Returns this text with another wherever it holds a part, which is not empty. */
    default TextExpression replace(String part, String other) {
        return call(StandardFunction.REPLACE, TextArguments.part(part), Predicate.bind(this, other, "replace"));
    }

    /** Returns this text with another in place of so many characters from a position on, from 1. */
    default TextExpression overlay(String other, int from, int length) {
        return call(
                StandardFunction.OVERLAY,
                Values.value(other).node(),
                TextArguments.typed(Rows.countedFromOne("overlay", from)),
                TextArguments.typed(TextArguments.count("overlay", length)));
    }

    /** Returns where this text holds another, from 1; 0 where it does not. */
    default NumberExpression<Integer> position(String part) {
        return new NumberValue<>(
                StandardCall.of(StandardFunction.POSITION, node(), Predicate.bind(this, part, "position")),
                ColumnTypes.int32());
    }

    /** Returns where this text holds another, from 1; 0 where it does not. */
    default NumberExpression<Integer> position(Expression<String> part) {
        return new NumberValue<>(StandardCall.of(StandardFunction.POSITION, node(), part.node()), ColumnTypes.int32());
    }

    /** Returns the number of characters. */
    default NumberExpression<Integer> length() {
        return new NumberValue<>(StandardCall.of(StandardFunction.CHAR_LENGTH, node()), ColumnTypes.int32());
    }

    /** Returns the number of bytes that this text has in UTF-8. */
    default NumberExpression<Integer> octetLength() {
        return new NumberValue<>(StandardCall.of(StandardFunction.OCTET_LENGTH, node()), ColumnTypes.int32());
    }

    private TextExpression call(StandardFunction function, Node... more) {
        return TextArguments.call(function, this, more);
    }

    private Condition matching(String pattern, boolean ignoresCase, boolean negated) {
        return new Predicate(new Like(node(), Predicate.bind(this, pattern, "like"), ignoresCase, negated));
    }

    private String escaped(String text, String operation) {
        Predicate.bind(this, text, operation);
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    default TextExpression as(String alias) {
        return new TextValue(new Aliased(node(), alias), type());
    }
}
