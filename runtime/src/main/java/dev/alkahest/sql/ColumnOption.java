package dev.alkahest.sql;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** Something said of a column beyond its name and type. */
public final class ColumnOption {

    /** It is the primary key, or a part of it; so it is not nullable. */
    public static final ColumnOption PRIMARY_KEY = new ColumnOption(ColumnOptions::withPrimaryKey);

    /** It is not nullable. */
    public static final ColumnOption NOT_NULL = new ColumnOption(ColumnOptions::withNotNull);

    /** No two rows have the same value. */
    public static final ColumnOption UNIQUE = new ColumnOption(ColumnOptions::withUnique);

    /** The database makes its values: an identity column. */
    public static final ColumnOption GENERATED = new ColumnOption(ColumnOptions::withGenerated);

    /** It is not read with its row, but when it is asked for. */
    public static final ColumnOption DEFERRED = new ColumnOption(ColumnOptions::withDeferred);

    private final UnaryOperator<ColumnOptions> change;

    private ColumnOption(UnaryOperator<ColumnOptions> change) {
        this.change = change;
    }

    /** Returns the option that the database gives this SQL expression as value where an INSERT gives none. It is sent as it stands. */
    public static ColumnOption defaultValue(String sql) {
        Objects.requireNonNull(sql, "sql");
        return new ColumnOption(options -> options.withDefaultValue(sql));
    }

    /**
     * Returns the option that the database computes its values from others of the same row, by this SQL expression, which is
     * sent as it stands.
     */
    public static ColumnOption computed(String sql) {
        Objects.requireNonNull(sql, "sql");
        return new ColumnOption(options -> options.withComputation(sql));
    }

    /** Returns the option of a remark for readers of the schema. */
    public static ColumnOption comment(String comment) {
        Objects.requireNonNull(comment, "comment");
        return new ColumnOption(options -> options.withComment(comment));
    }

    /** Returns the option that values come from a sequence, a block at a time. */
    public static ColumnOption sequence(String name, int block) {
        Sequence sequence = new Sequence(name, block);
        return new ColumnOption(options -> options.withSequence(sequence));
    }

    ColumnOptions applyTo(ColumnOptions options) {
        return change.apply(options);
    }
}
