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
        return new TextValue(new Call("upper", List.of(node()), false), type());
    }

    /** Returns this text in lower case. */
    default TextExpression lower() {
        return new TextValue(new Call("lower", List.of(node()), false), type());
    }

    /** Returns this text without the spaces at both ends. */
    default TextExpression trim() {
        return new TextValue(new Call("trim", List.of(node()), false), type());
    }

    /** Returns the number of characters. */
    default NumberExpression<Integer> length() {
        return new NumberValue<>(new Call("length", List.of(node()), false), ColumnTypes.int32());
    }

    private Condition matching(String pattern, boolean ignoresCase, boolean negated) {
        return new Predicate(new Like(node(), Predicate.bind(this, pattern, "like"), ignoresCase, negated));
    }

    private String escaped(String text, String operation) {
        Predicate.bind(this, text, operation);
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
