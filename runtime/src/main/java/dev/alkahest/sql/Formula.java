package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute without a column is computed from, in one use of its entity's table. Its expression is asked for when a
 * statement first needs it, not when the table is made: so tables may refer to each other.
 *
 * <p>A statement that names it reads its table, as one does that names a column. Made by generated tables.
 */
public final class Formula implements Node {

    private final Table table;
    private final String attribute;
    private final Supplier<? extends Expression<?>> expression;
    private @Nullable Expression<?> found;

    private Formula(Table table, String attribute, Supplier<? extends Expression<?>> expression) {
        this.table = table;
        this.attribute = attribute;
        this.expression = expression;
    }

    /** Returns a computed number. */
    public static <N extends Number> NumberExpression<N> number(
            Table table, String attribute, ColumnType<N> type, Supplier<? extends Expression<N>> expression) {
        return new NumberValue<>(new Formula(table, attribute, expression), type);
    }

    /** Returns a computed text. */
    public static TextExpression text(
            Table table, String attribute, ColumnType<String> type, Supplier<? extends Expression<String>> expression) {
        return new TextValue(new Formula(table, attribute, expression), type);
    }

    /** Returns a computed truth value. */
    public static Condition bool(
            Table table,
            String attribute,
            ColumnType<Boolean> type,
            Supplier<? extends Expression<Boolean>> expression) {
        return new Predicate(new Formula(table, attribute, expression));
    }

    /** Returns a computed date, time, point in time or duration. */
    public static <T> TemporalExpression<T> temporal(
            Table table, String attribute, ColumnType<T> type, Supplier<? extends Expression<T>> expression) {
        return new TemporalValue<>(new Formula(table, attribute, expression), type);
    }

    /** Returns a computed value of anything else. */
    public static <T> ComparableExpression<T> value(
            Table table, String attribute, ColumnType<T> type, Supplier<? extends Expression<T>> expression) {
        return new Value<>(new Formula(table, attribute, expression), type);
    }

    /**
     * Returns what a class below computes for its rows, NULL in all others. It is read by the mapper of that class, which knows its
     * type.
     */
    public static Expression<?> ofSubclass(
            Table table,
            String attribute,
            Supplier<? extends Condition> rows,
            Supplier<? extends Expression<?>> expression) {
        return new SubclassValue(new Formula(
                table, attribute, () -> Cases.when(rows.get(), expression.get()).otherwiseNull()));
    }

    /** Returns the NULL in the place of what classes beside this one compute, of which no row can be. */
    public static Expression<?> none() {
        return new Value<>(
                new Cast(new TextNode(List.of("NULL"), List.of()), ColumnTypes.int32()), ColumnTypes.int32());
    }

    /** Returns the use of the table whose rows it is computed for. */
    public Table table() {
        return table;
    }

    /** Returns what it stands for. */
    public Node body() {
        return expression().node();
    }

    /** Returns the expression that it stands for. */
    Expression<?> expression() {
        Expression<?> made = found;
        if (made == null) {
            made = expression.get();
            found = made;
        }
        return made;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that && attribute.equals(that.attribute) && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + attribute.hashCode();
    }

    /** Returns table and attribute: {@code invoice.total}. */
    @Override
    public String toString() {
        return table + "." + attribute;
    }
}
