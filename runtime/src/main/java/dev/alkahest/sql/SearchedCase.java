package dev.alkahest.sql;

/**
 * A CASE of conditions, to which more may be added; see {@link Cases#when(Condition, String)}. Immutable.
 *
 * @param <T> the Java class of the value
 * @param <E> the kind of expression that it gives
 */
public final class SearchedCase<T, E extends Expression<T>> {

    private final CaseBranches<T, E> branches;

    SearchedCase(CaseBranches<T, E> branches) {
        this.branches = branches;
    }

    /** Adds a value for a condition, where none before it counts. */
    public SearchedCase<T, E> when(Condition condition, T value) {
        return new SearchedCase<>(branches.with(condition.node(), value));
    }

    /** Adds an expression for a condition, where none before it counts. */
    public SearchedCase<T, E> when(Condition condition, Expression<T> value) {
        return new SearchedCase<>(branches.with(condition.node(), value));
    }

    /** Ends with the value for all else. */
    public E otherwise(T value) {
        return branches.otherwise(value);
    }

    /** Ends with the expression for all else. */
    public E otherwise(Expression<T> value) {
        return branches.otherwise(value);
    }

    /** Ends with NULL for all else. */
    public E otherwiseNull() {
        return branches.otherwiseNull();
    }
}
