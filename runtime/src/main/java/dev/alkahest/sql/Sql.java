package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The words a statement begins with, and the functions. Import them statically. */
@SuppressWarnings("varargs") // such arrays are only read
public final class Sql {

    private Sql() {}

    /** Begins a SELECT of one expression, which can stand for its values in other statements. */
    public static <T> SingleSelect<T> select(Expression<T> expression) {
        return expression instanceof Column<T> column
                ? column.values()
                : new SingleSelect<>(expression, SelectClauses.of(List.of(expression)));
    }

    /** Begins a SELECT whose rows are read into objects: {@code select(ArtistSalesProjection.of(ARTIST.name, sum(SALE.price)))}. */
    public static <R> ProjectedSelect<R> select(RowProjection<R> projection) {
        return new ProjectedSelect<>(projection, SelectClauses.of(projection.selection()));
    }

    /** Begins a SELECT of these expressions. */
    public static Select select(Expression<?>... expressions) {
        return select(List.of(expressions));
    }

    /**
     * Begins a SELECT of expressions, of values of several columns and of whole tables, in any mix: {@code select(ARTIST,
     * count(ALBUM.id))}. In the rows that a session reads, the table of an entity is its object; in those of a connection, its
     * columns, as {@link Table#selection()} has them.
     */
    public static Select select(Selectable... selected) {
        return new Select(SelectClauses.ofParts(List.of(selected)));
    }

    /** Begins a SELECT of these expressions. */
    public static Select select(List<? extends Expression<?>> expressions) {
        return new Select(SelectClauses.of(expressions));
    }

    /** Begins a SELECT of all columns of a table, alias or path. */
    public static Select selectFrom(Table table) {
        return table.rows();
    }

    /**
     * Returns the rows of a SELECT, or those that another statement gives back, as a common table: {@code WITH name AS (...)}.
     * Naming it in FROM puts it before the statement that reads it.
     */
    public static DerivedTable with(String name, Statement statement) {
        return DerivedTable.common(name, statement);
    }

    /**
     * Returns a common table that reads itself: the rows of the first SELECT, and those of another for as long as it finds more
     * behind the rows found last, which are given to it as a table. Its columns are those of the first.
     */
    public static DerivedTable withRecursive(String name, Select first, Function<DerivedTable, Select> step) {
        return DerivedTable.recursive(name, first, step);
    }

    /**
     * Returns SQL as text, with a name in place of each value: {@code text("price > :least").bind("least", 5)}. It becomes a
     * condition, an expression or a statement. Never build the text of what a user has typed.
     *
     * @throws dev.alkahest.InvalidStatementException where it has a {@code ?}, or a quote that nothing closes
     */
    public static TextSql text(String sql) {
        return TextSql.of(sql);
    }

    /** Returns a column of the result of a text, by its name there; see {@link TextSql#columns}. */
    public static <T> ComparableExpression<T> result(String name, ColumnType<T> type) {
        return new Value<>(new Aliased(new TextNode(List.of(name), List.of()), name), type);
    }

    /** Begins an INSERT. */
    public static Insert insert(Table table) {
        return Insert.into(table);
    }

    /** Begins an UPDATE. */
    public static Update update(Table table) {
        return Update.of(table);
    }

    /** Begins a DELETE. */
    public static Delete delete(Table table) {
        return Delete.from(table);
    }

    /** Returns the condition that all of these hold; true for none. */
    public static Condition and(Condition... conditions) {
        return Conditions.joined(Logic.Operator.AND, List.of(conditions));
    }

    /** Returns the condition that all of these hold; true for none. */
    public static Condition and(List<? extends Condition> conditions) {
        return Conditions.joined(Logic.Operator.AND, conditions);
    }

    /** Returns the condition that at least one of these holds; false for none. */
    public static Condition or(Condition... conditions) {
        return Conditions.joined(Logic.Operator.OR, List.of(conditions));
    }

    /** Returns the condition that at least one of these holds; false for none. */
    public static Condition or(List<? extends Condition> conditions) {
        return Conditions.joined(Logic.Operator.OR, conditions);
    }

    /** Returns the condition that another does not hold; unknown stays unknown. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** Returns the test that a SELECT gives at least one row. */
    public static Condition exists(Select select) {
        return new Predicate(new Exists(select));
    }

    /**
     * Returns the test that an integer column is one of some keys, which are sent as one array; false for no keys. For
     * databases with arrays: {@code column.in(...)} means the same on all.
     */
    public static Condition inKeys(Column<?> column, long... keys) {
        return new Predicate(keys.length == 0 ? new Truth(false) : InKeys.of(column, keys));
    }

    /**
     * Returns the test that columns are, together, one of the rows of a subquery, which has as many. It is a query that might
     * be sent by itself: its tables are its own, also where what is around it reads them, too.
     */
    public static Condition inSelect(List<? extends Column<?>> columns, Select select) {
        Node operand = columns.size() == 1 ? columns.get(0) : new Tuple(List.copyOf(columns));
        return new Predicate(new InSelect(operand, select, false, true));
    }

    /** Returns the test that columns are, together, one of some rows; false for no rows. */
    public static Condition inRows(List<? extends Column<?>> columns, List<? extends List<?>> rows) {
        if (rows.isEmpty()) {
            return new Predicate(new Truth(false));
        }
        return new Predicate(InRows.of(columns, rows));
    }

    /** Returns a value as an expression. */
    public static <T> ComparableExpression<T> value(T value, ColumnType<T> type) {
        return new Value<>(new Bind(type, value, true), type);
    }

    /** Returns the number of rows. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.COUNT), ColumnTypes.int64());
    }

    /** Returns the number of rows in which the expression is not NULL. */
    public static NumberAggregate<Long> count(Expression<?> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.COUNT, expression), ColumnTypes.int64());
    }

    /** Returns the number of different values that are not NULL. */
    public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.COUNT, expression).distinct(), ColumnTypes.int64());
    }

    /** Returns the sum, NULL for no rows. Of {@code int}s see {@link #sumLong}. */
    public static <N extends Number> NumberAggregate<N> sum(NumberExpression<N> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.SUM, expression), expression.type());
    }

    /** Returns the sum of whole numbers as a {@code long}, NULL for no rows. */
    public static NumberAggregate<Long> sumLong(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.SUM, expression), ColumnTypes.int64());
    }

    /** Returns the average, NULL for no rows. Of decimals see {@link #avgDecimal}. */
    public static NumberAggregate<Double> avg(NumberExpression<?> expression) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.AVG, expression.toDouble()), ColumnTypes.float64());
    }

    /** Returns the average of decimals as a decimal with ten more digits after the point, NULL for no rows. */
    public static NumberAggregate<BigDecimal> avgDecimal(NumberExpression<BigDecimal> expression) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.AVG, expression), NumberTypes.averageOf(expression.type()));
    }

    /** Returns the least value, NULL for no rows. */
    public static <T> ValueAggregate<T> min(ComparableExpression<T> expression) {
        return new ValueAggregate<>(AggregateCall.of(AggregateFunction.MIN, expression), expression.type());
    }

    /** Returns the least number, NULL for no rows. */
    public static <N extends Number> NumberAggregate<N> min(NumberExpression<N> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.MIN, expression), expression.type());
    }

    /** Returns the first text in order, NULL for no rows. */
    public static TextAggregate min(TextExpression expression) {
        return new TextAggregate(AggregateCall.of(AggregateFunction.MIN, expression), expression.type());
    }

    /** Returns the earliest value, NULL for no rows. */
    public static <T> TemporalAggregate<T> min(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(AggregateCall.of(AggregateFunction.MIN, expression), expression.type());
    }

    /** Returns the greatest value, NULL for no rows. */
    public static <T> ValueAggregate<T> max(ComparableExpression<T> expression) {
        return new ValueAggregate<>(AggregateCall.of(AggregateFunction.MAX, expression), expression.type());
    }

    /** Returns the greatest number, NULL for no rows. */
    public static <N extends Number> NumberAggregate<N> max(NumberExpression<N> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.MAX, expression), expression.type());
    }

    /** Returns the last text in order, NULL for no rows. */
    public static TextAggregate max(TextExpression expression) {
        return new TextAggregate(AggregateCall.of(AggregateFunction.MAX, expression), expression.type());
    }

    /** Returns the latest value, NULL for no rows. */
    public static <T> TemporalAggregate<T> max(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(AggregateCall.of(AggregateFunction.MAX, expression), expression.type());
    }

    /** Returns the absolute value of a number. */
    public static <N extends Number> NumberExpression<N> abs(NumberExpression<N> expression) {
        return new NumberValue<>(call("abs", expression), expression.type());
    }

    /** Returns the expression, or a value where it is NULL. */
    public static <T> ComparableExpression<T> coalesce(Expression<T> expression, T value) {
        return Coalesce.of(Kind.any(), expression, value);
    }

    /** Returns the expression, or the first of others that is not NULL where it is. */
    @SafeVarargs
    public static <T> ComparableExpression<T> coalesce(Expression<T> expression, Expression<T>... others) {
        return Coalesce.of(Kind.any(), expression, List.of(others));
    }

    /** Returns the number, or a value where it is NULL. */
    public static <N extends Number> NumberExpression<N> coalesce(NumberExpression<N> expression, N value) {
        return Coalesce.of(Kind.number(), expression, value);
    }

    /** Returns the number, or the first of others that is not NULL where it is. */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> coalesce(
            NumberExpression<N> expression, Expression<N>... others) {
        return Coalesce.of(Kind.number(), expression, List.of(others));
    }

    /** Returns the text, or a value where it is NULL. */
    public static TextExpression coalesce(TextExpression expression, String value) {
        return Coalesce.of(Kind.TEXT, expression, value);
    }

    /** Returns the text, or the first of others that is not NULL where it is. */
    @SafeVarargs
    public static TextExpression coalesce(TextExpression expression, Expression<String>... others) {
        return Coalesce.of(Kind.TEXT, expression, List.of(others));
    }

    /** Returns the date or time, or a value where it is NULL. */
    public static <T> TemporalExpression<T> coalesce(TemporalExpression<T> expression, T value) {
        return Coalesce.of(Kind.temporal(), expression, value);
    }

    /** Returns the date or time, or the first of others that is not NULL where it is. */
    @SafeVarargs
    public static <T> TemporalExpression<T> coalesce(TemporalExpression<T> expression, Expression<T>... others) {
        return Coalesce.of(Kind.temporal(), expression, List.of(others));
    }

    /** Returns texts one after the other; NULL where one of them is. */
    @SafeVarargs
    public static TextExpression concat(Expression<String> first, Expression<String>... others) {
        return new TextValue(Concatenation.of(first, others), ColumnTypes.string(0));
    }

    /** Returns a call of a function that the database has. Its name is a plain identifier. */
    public static <T> ComparableExpression<T> function(String name, ColumnType<T> type, Expression<?>... arguments) {
        return new Value<>(call(name, arguments), type);
    }

    private static Call call(String function, Expression<?>... arguments) {
        return new Call(function, Select.nodes(arguments));
    }
}
