package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table made of the rows of another statement, for one statement to read: {@code select(...).as("sales")}, and what {@link
 * Sql#with} and {@link Sql#withRecursive} name.
 *
 * <p>It has a column for each expression that the statement selects, which {@link #column(Expression)} finds by that expression:
 * of numbers for a number, of text for a text.
 */
public final class DerivedTable extends Table {

    private final Derivation derivation;
    private final List<Expression<?>> expressions;

    private DerivedTable(
            String name, @Nullable String alias, List<? extends Expression<?>> expressions, Derivation derivation) {
        super("", name, alias, null, null);
        this.derivation = derivation;
        this.expressions = List.copyOf(expressions);
        List<String> names = ColumnNames.different(expressions);
        for (int at = 0; at < names.size(); at++) {
            add(names.get(at), expressions.get(at));
        }
    }

    static DerivedTable subselect(Select select, String alias, boolean isLateral) {
        Objects.requireNonNull(alias, "alias");
        Select named =
                select.selectingInstead(ColumnNames.named(select.clauses().columns()));
        return new DerivedTable("", alias, select.clauses().columns(), new Derivation.Subselect(named, isLateral));
    }

    static DerivedTable common(String name, Statement statement) {
        if (!statement.isQuery()) {
            throw new InvalidStatementException("The statement of " + name
                    + " gives no rows. Say with returning(...) which columns the table has.");
        }
        return new DerivedTable(
                name, null, statement.expressions(), new Derivation.CommonTable(name, statement, false));
    }

    static DerivedTable recursive(String name, Select first, Function<DerivedTable, Select> step) {
        List<Expression<?>> columns = first.clauses().columns();
        DerivedTable itself = new DerivedTable(name, null, columns, new Derivation.Recursion());
        Select all = first.unionAll(step.apply(itself));
        return new DerivedTable(name, null, columns, new Derivation.CommonTable(name, all, true));
    }

    /** Returns where its rows come from. */
    public Derivation derivation() {
        return derivation;
    }

    /** Returns the column of what the statement selects, with or without its alias. */
    public <T> Column<T> column(Expression<T> expression) {
        Column<?> found = find(expression);
        return new Column<>(this, found.name(), expression.type(), found.position(), found.options());
    }

    /** Returns the column of a number that the statement selects. */
    public <N extends Number> NumberColumn<N> column(NumberExpression<N> expression) {
        Column<?> found = find(expression);
        return new NumberColumn<>(this, found.name(), expression.type(), found.position(), found.options());
    }

    /** Returns the column of a text that the statement selects. */
    public TextColumn column(TextExpression expression) {
        Column<?> found = find(expression);
        return new TextColumn(this, found.name(), expression.type(), found.position(), found.options());
    }

    /** Returns the column of a date or time that the statement selects. */
    public <T> TemporalColumn<T> column(TemporalExpression<T> expression) {
        Column<?> found = find(expression);
        return new TemporalColumn<>(this, found.name(), expression.type(), found.position(), found.options());
    }

    /** Returns the column of a value with an order that the statement selects. */
    public <T> OrderedColumn<T> column(ComparableExpression<T> expression) {
        Column<?> found = find(expression);
        return new OrderedColumn<>(this, found.name(), expression.type(), found.position(), found.options());
    }

    /** Returns the column of a condition that the statement selects. */
    public BooleanColumn column(Condition condition) {
        Column<?> found = find(condition);
        return new BooleanColumn(this, found.name(), condition.type(), found.position(), found.options());
    }

    /** Returns the same rows under another name. */
    @Override
    public DerivedTable as(String newAlias) {
        return new DerivedTable(name(), Objects.requireNonNull(newAlias, "alias"), expressions, derivation);
    }

    private Column<?> find(Expression<?> expression) {
        int found = positionOf(expression.node());
        if (found < 0) {
            throw new InvalidStatementException(
                    this + " has no column of " + ColumnNames.described(expression.node(), 1)
                            + ": the statement it is made of does not select that. It has " + names() + ".");
        }
        return columns().get(found);
    }

    private int positionOf(Node node) {
        for (int at = 0; at < expressions.size(); at++) {
            if (expressions.get(at).node().equals(node)) {
                return at;
            }
        }
        for (int at = 0; at < expressions.size(); at++) {
            if (expressions.get(at).node() instanceof Aliased aliased
                    && aliased.body().equals(node)) {
                return at;
            }
        }
        return node instanceof Aliased aliased ? positionOf(aliased.body()) : -1;
    }

    private List<String> names() {
        return columns().stream().<String>map(Column::name).toList();
    }

    private <T> void add(String columnName, Expression<T> expression) {
        if (expression instanceof NumberExpression<?> number) {
            number(columnName, number.type());
        } else if (expression instanceof TextExpression text) {
            text(columnName, text.type());
        } else if (expression instanceof TemporalExpression<T> temporal) {
            temporal(columnName, temporal.type());
        } else if (expression instanceof Condition condition) {
            bool(columnName, condition.type());
        } else if (expression instanceof ComparableExpression<T> ordered) {
            ordered(columnName, ordered.type());
        } else {
            column(columnName, expression.type());
        }
    }
}
