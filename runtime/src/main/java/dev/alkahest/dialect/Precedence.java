package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.BindList;
import dev.alkahest.sql.Call;
import dev.alkahest.sql.Case;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Exists;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.FilterCondition;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.JsonValue;
import dev.alkahest.sql.Logic;
import dev.alkahest.sql.Negation;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Not;
import dev.alkahest.sql.ScalarSubquery;
import dev.alkahest.sql.StandardCall;
import dev.alkahest.sql.TextNode;
import dev.alkahest.sql.Tuple;
import dev.alkahest.sql.WindowCall;

/**
 * How tightly a node holds together. A looser node inside a tighter one stands in parentheses.
 *
 * <p>Databases differ in where concatenation and negation stand, so these are given parentheses more often than one of
 * them would need.
 */
public enum Precedence {
    /** {@code OR}, and what may be anything. */
    OR,
    /** {@code AND}. */
    AND,
    /** {@code NOT}. */
    NOT,
    /** A comparison, or another test. */
    PREDICATE,
    /** Texts behind each other. */
    CONCATENATION,
    /** Plus and minus. */
    SUM,
    /** Times and divided by. */
    PRODUCT,
    /** Minus before one operand. */
    NEGATION,
    /** What nothing can take apart: a name, a value, a call. */
    ATOM;

    static Precedence of(Node node) {
        if (node instanceof Aliased aliased) {
            return of(aliased.body());
        }
        if (node instanceof FilterCondition filter) {
            return of(filter.condition());
        }
        if (node instanceof Formula formula) {
            return of(formula.body());
        }
        if (node instanceof Logic logic) {
            return logic.operator() == Logic.Operator.OR ? OR : AND;
        }
        if (node instanceof Arithmetic arithmetic) {
            return switch (arithmetic.operator()) {
                case PLUS, MINUS -> SUM;
                case TIMES, DIVIDED_BY, MOD -> PRODUCT;
            };
        }
        if (node instanceof Not) {
            return NOT;
        }
        if (node instanceof Concatenation) {
            return CONCATENATION;
        }
        if (node instanceof Negation) {
            return NEGATION;
        }
        if (node instanceof TextNode) {
            return OR; // it may be anything
        }
        return isAtom(node) ? ATOM : PREDICATE;
    }

    private static boolean isAtom(Node node) {
        return node instanceof Column<?>
                || node instanceof Bind
                || node instanceof BindList
                || node instanceof AggregateCall
                || node instanceof WindowCall
                || node instanceof Call
                || node instanceof Case
                || node instanceof Cast
                || node instanceof StandardCall
                || node instanceof Extract
                || node instanceof Exists
                || node instanceof JsonValue
                || node instanceof ScalarSubquery
                || node instanceof Tuple;
    }
}
