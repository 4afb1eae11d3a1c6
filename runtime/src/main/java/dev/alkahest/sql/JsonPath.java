package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place in JSON documents, and what stands there: {@code json(CONCERT.details).at("hall").at("seats").asInteger()}. What is not
 * there is NULL, and so is {@code null}. Immutable.
 *
 * <p>The way is part of the text of the statement, quoted as the database asks, so that an index of an expression can answer it.
 */
public final class JsonPath {

    private final Expression<?> document;
    private final List<JsonValue.Step> steps;

    private JsonPath(Expression<?> document, List<JsonValue.Step> steps) {
        this.document = document;
        this.steps = steps;
    }

    /**
     * Returns the place of the whole document.
     *
     * @throws InvalidStatementException where the values of an expression are not stored as JSON
     */
    public static JsonPath json(Expression<?> document) {
        if (document.type().kind() != SqlKind.JSON) {
            throw new InvalidStatementException("json(...) looks into JSON documents, and "
                    + ColumnNames.described(document.node()) + " is of another type. Map its attribute with @Json.");
        }
        return new JsonPath(document, List.of());
    }

    /** Returns the place of a member of an object. */
    public JsonPath at(String member) {
        return then(new JsonValue.Member(Objects.requireNonNull(member, "member")));
    }

    /**
     * Returns the place of an element of an array.
     *
     * @param index its position, counted from 0
     */
    public JsonPath at(int index) {
        if (index < 0) {
            throw new InvalidStatementException(
                    "The elements of a JSON array are counted from 0, and there is none at " + index + ".");
        }
        return then(new JsonValue.Element(index));
    }

    private JsonPath then(JsonValue.Step step) {
        List<JsonValue.Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPath(document, longer);
    }

    /** Returns the text that stands there; a number, truth value, object or array as the database writes it. */
    public TextExpression asText() {
        return new TextValue(value(JsonValue.Result.TEXT), ColumnTypes.string(0));
    }

    /** Returns the whole number that stands there; anything but a number is an error, or what the database makes of it. */
    public NumberExpression<Integer> asInteger() {
        return number(ColumnTypes.int32());
    }

    /** Returns the whole number that stands there; anything but a number is an error, or what the database makes of it. */
    public NumberExpression<Long> asLong() {
        return number(ColumnTypes.int64());
    }

    /** Returns the number that stands there; anything but a number is an error, or what the database makes of it. */
    public NumberExpression<Double> asDouble() {
        return number(ColumnTypes.float64());
    }

    /**
     * Returns the number that stands there, rounded; anything but a number is an error, or what the database makes of it.
     *
     * @param precision how many digits it has at most
     * @param scale how many of them stand behind the point
     */
    public NumberExpression<BigDecimal> asDecimal(int precision, int scale) {
        return number(ColumnTypes.decimal(precision, scale));
    }

    private <N extends Number> NumberExpression<N> number(ColumnType<N> type) {
        return new NumberValue<>(new Cast(value(JsonValue.Result.TEXT), type), type);
    }

    /** Returns whether {@code true} stands there: false for anything else, unknown for nothing. */
    public Condition isTrue() {
        return asText().eq("true");
    }

    /** Returns whether something stands there, be it {@code null}. */
    public Condition exists() {
        return new Predicate(new IsNull(value(JsonValue.Result.DOCUMENT), true));
    }

    /** Returns what stands there as a document, in the layout that the database writes. */
    public Expression<JsonText> asJson() {
        return new Value<>(value(JsonValue.Result.DOCUMENT), ColumnTypes.json());
    }

    /** Returns how many elements the array has that stands there; NULL where there is no array. */
    public NumberExpression<Integer> size() {
        return new NumberValue<>(value(JsonValue.Result.SIZE), ColumnTypes.int32());
    }

    private Node value(JsonValue.Result result) {
        return new JsonValue(document.node(), steps, result);
    }
}
