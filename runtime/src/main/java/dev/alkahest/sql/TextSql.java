package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SQL as text, with a name in place of each value: {@code text("price > :least").bind("least", 5)}. It becomes a condition or an
 * expression of a statement, or is a statement of its own. Immutable: each method returns a changed copy. Made by
 * {@link Sql#text}.
 *
 * <p>The text goes to the database as it is written, so never build it of what a user has typed: that is what {@code bind} is for.
 * What it says means what it means to that one database.
 */
public final class TextSql {

    private static final Map<Class<?>, ColumnType<?>> TYPES = Map.ofEntries(
            Map.entry(String.class, ColumnTypes.string(0)),
            Map.entry(Boolean.class, ColumnTypes.bool()),
            Map.entry(Short.class, ColumnTypes.int16()),
            Map.entry(Integer.class, ColumnTypes.int32()),
            Map.entry(Long.class, ColumnTypes.int64()),
            Map.entry(Float.class, ColumnTypes.float32()),
            Map.entry(Double.class, ColumnTypes.float64()),
            Map.entry(LocalDate.class, ColumnTypes.localDate()),
            Map.entry(LocalTime.class, ColumnTypes.localTime()),
            Map.entry(LocalDateTime.class, ColumnTypes.localDateTime()),
            Map.entry(Instant.class, ColumnTypes.instant()),
            Map.entry(OffsetDateTime.class, ColumnTypes.offsetDateTime()),
            Map.entry(java.util.UUID.class, ColumnTypes.uuid()),
            Map.entry(byte[].class, ColumnTypes.binary(0)));

    private final TextPieces pieces;
    private final Map<String, Node> arguments;

    private TextSql(TextPieces pieces, Map<String, Node> arguments) {
        this.pieces = pieces;
        this.arguments = arguments;
    }

    static TextSql of(String sql) {
        return new TextSql(TextPieces.of(sql), Map.of());
    }

    /**
     * Gives a name its value, wherever it stands in the text. It is sent as a parameter, by the type of its class.
     *
     * @throws InvalidStatementException where the text has no such name, or the class has no type of its own
     */
    public TextSql bind(String name, Object value) {
        if (value instanceof BigDecimal decimal) {
            return with(name, Bind.of(NumberTypes.of(decimal), decimal));
        }
        if (value instanceof BigInteger integer) {
            return bind(name, new BigDecimal(integer));
        }
        if (value instanceof Collection) {
            throw new InvalidStatementException("The value of :" + name
                    + " is a collection. Name the type of its elements: bindAll(\"" + name + "\", values, type).");
        }
        ColumnType<?> type = value == null ? null : TYPES.get(value.getClass());
        if (type == null) {
            throw new InvalidStatementException("The value of :" + name + " is "
                    + (value == null ? "null" : "a " + value.getClass().getSimpleName())
                    + ", of which no type is known. Name one: bind(\"" + name + "\", value, type).");
        }
        return with(name, new Bind(type, value, false));
    }

    /** Gives a name its value, which is sent by this type; null is NULL. */
    public <T> TextSql bind(String name, @Nullable T value, ColumnType<T> type) {
        return with(name, Bind.of(type, value));
    }

    /**
     * Gives a name behind {@code IN} its values: {@code text("id IN (:ids)")}. Each is sent as a parameter by this type; with none,
     * {@code IN} is false.
     *
     * @throws InvalidStatementException where one of them is null, which IN finds nothing by
     */
    public <T> TextSql bindAll(String name, Collection<? extends T> values, ColumnType<T> type) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new InvalidStatementException("The values of :" + name
                    + " have a null, which IN finds nothing by. Leave it out, and ask for it with IS NULL.");
        }
        return with(name, new BindList(type, List.copyOf(values), true));
    }

    /** Puts an expression in the place of a name, for instance a column of the statement around. */
    public TextSql bind(String name, Expression<?> expression) {
        return with(name, expression.node());
    }

    /** Returns this as a condition. */
    public Condition asCondition() {
        return new Predicate(node());
    }

    /** Returns this as an expression that gives a text. */
    public TextExpression asText() {
        return new TextValue(node(), ColumnTypes.string(0));
    }

    /** Returns this as an expression that gives a number. */
    public <N extends Number> NumberExpression<N> asNumber(ColumnType<N> type) {
        return new NumberValue<>(node(), type);
    }

    /** Returns this as an expression that gives a date or time. */
    public <T> TemporalExpression<T> asTemporal(ColumnType<T> type) {
        return new TemporalValue<>(node(), type);
    }

    /** Returns this as an expression that gives a value of any type. */
    public <T> ComparableExpression<T> as(ColumnType<T> type) {
        return new Value<>(node(), type);
    }

    /**
     * Returns this as a statement that gives rows with these columns, in this order: columns of tables, or {@link Sql#result}
     * for others. The table of an entity stands for all of its columns, which a session reads into an object. Their names are
     * compared with those of the result.
     */
    public TextStatement columns(Selectable... columns) {
        if (columns.length == 0) {
            throw new InvalidStatementException("columns() names none. Use statement() for a text that gives no rows.");
        }
        return new TextStatement(node(), List.of(columns));
    }

    /** Returns this as a statement that gives no rows. */
    public TextStatement statement() {
        return new TextStatement(node(), List.of());
    }

    private TextSql with(String name, Node argument) {
        if (!pieces.names().contains(name)) {
            throw new InvalidStatementException("The text has no :" + name + ". "
                    + (pieces.names().isEmpty()
                            ? "It has no names at all."
                            : "It has :" + String.join(", :", new TreeSet<>(pieces.names())) + "."));
        }
        Map<String, Node> more = new HashMap<>(arguments);
        more.put(name, argument);
        return new TextSql(pieces, more);
    }

    private TextNode node() {
        List<Node> ordered = new ArrayList<>();
        for (String name : pieces.names()) {
            Node argument = arguments.get(name);
            if (argument == null) {
                throw new InvalidStatementException(
                        "The text has no value for :" + name + ". Give it with bind(\"" + name + "\", ...).");
            }
            ordered.add(argument instanceof BindList list ? bracketed(list, ordered.size()) : argument);
        }
        return new TextNode(pieces.texts(), ordered);
    }

    /** A list has the parentheses that stand around its name, or some of its own. */
    private BindList bracketed(BindList list, int at) {
        boolean isInside = pieces.texts().get(at).stripTrailing().endsWith("(");
        return new BindList(list.type(), list.values(), !isInside);
    }

    /** Returns the text, without its values. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pieces.texts().get(0));
        for (int at = 0; at < pieces.names().size(); at++) {
            text.append(':')
                    .append(pieces.names().get(at))
                    .append(pieces.texts().get(at + 1));
        }
        return text.toString();
    }
}
