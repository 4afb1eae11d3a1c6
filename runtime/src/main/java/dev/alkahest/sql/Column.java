package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, and the expression of its value.
 *
 * <p>Equal to every column of the same name and type in an equal table.
 *
 * @param <T> the Java class of the value
 */
public sealed class Column<T> implements Expression<T>, Node
        permits ArrayColumn, BooleanColumn, NumberColumn, OrderedColumn, TemporalColumn, TextColumn {

    private final Table table;
    private final String name;
    private final ColumnType<T> type;
    private final int position;
    private final ColumnOptions options;
    private final int hash;
    private @Nullable SingleSelect<T> values; // any thread's will do

    Column(Table table, String name, ColumnType<T> type, int position, ColumnOptions options) {
        this.table = table;
        this.name = name;
        this.type = type;
        this.position = position;
        this.options = options;
        this.hash = 31 * table.hashCode() + name.hashCode();
    }

    /** Returns the table, or the alias or path, that it belongs to. */
    public final Table table() {
        return table;
    }

    /** Returns the SELECT of its values, which is made once, and its shape with it: most statements begin with it. */
    final SingleSelect<T> values() {
        SingleSelect<T> known = values;
        if (known == null) {
            known = new SingleSelect<>(this, SelectClauses.of(List.of(this)));
            if (table.hasFixedRows()) {
                known.shape();
                values = known;
            }
        }
        return known;
    }

    /** Returns its name, as the database knows it. */
    public final String name() {
        return name;
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    /** Returns its position among the columns of its table, from 0. */
    public final int position() {
        return position;
    }

    /** Returns whether it may be NULL. */
    public final boolean isNullable() {
        return options.isNullable();
    }

    /** Returns whether it is the primary key, or a part of it. */
    public final boolean isPrimaryKey() {
        return options.isPrimaryKey();
    }

    /** Returns whether no two rows may have the same value. */
    public final boolean isUnique() {
        return options.isUnique();
    }

    /** Returns whether the database makes its value by itself. */
    public final boolean isGenerated() {
        return options.isGenerated();
    }

    /** Returns whether it is not read with its row, but when it is asked for. */
    public final boolean isDeferred() {
        return options.isDeferred();
    }

    /** Returns the SQL of the value the database gives it where an INSERT gives none. */
    public final Optional<String> defaultValue() {
        return Optional.ofNullable(options.defaultValue());
    }

    /** Returns the SQL that the database computes it by; such a column is never set. */
    public final Optional<String> computation() {
        return Optional.ofNullable(options.computation());
    }

    /** Returns the sequence its values come from. */
    public final Optional<Sequence> sequence() {
        return Optional.ofNullable(options.sequence());
    }

    /** Returns a remark for readers of the schema. */
    public final Optional<String> comment() {
        return Optional.ofNullable(options.comment());
    }

    /**
     * Returns this column set to a value, for INSERT and UPDATE; null is NULL.
     *
     * @throws IllegalArgumentException where the database computes the column
     */
    public final Assignment to(@Nullable T value) {
        return new Assignment(requireSettable(), Bind.of(type, value == null ? null : type.rounded(value)));
    }

    /**
     * Returns this column set to what an expression gives, for INSERT and UPDATE.
     *
     * @throws IllegalArgumentException where the database computes the column
     */
    public final Assignment to(Expression<T> value) {
        return new Assignment(requireSettable(), value.node());
    }

    /** Refuses a column that the database computes. */
    final Column<T> requireSettable() {
        if (options.computation() != null) {
            throw new IllegalArgumentException("The database computes " + this + " from " + options.computation()
                    + ", so it can't be set. Set what it is computed from.");
        }
        return this;
    }

    @Override
    public final Node node() {
        return this;
    }

    @Override
    public final void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    Column<T> copyTo(Table other) {
        return new Column<>(other, name, type, position, options);
    }

    /** Returns this column as one of another table that has not all columns. */
    final Column<T> copyTo(Table other, int newPosition, ColumnOptions newOptions) {
        return new Column<>(other, name, type, newPosition, newOptions);
    }

    final ColumnOptions options() {
        return options;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Column<?> that
                        && hash == that.hash
                        && name.equals(that.name)
                        && table.equals(that.table)
                        && type.equals(that.type);
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    /** Returns table and column: {@code album.title}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}
