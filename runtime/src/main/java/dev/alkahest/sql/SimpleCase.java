package dev.alkahest.sql;

/**
 * A CASE of one expression, to which more may be added; see {@link Cases#match}. Immutable.
 *
 * @param <S> the Java class of what is compared
 * @param <T> the Java class of the value
 * @param <E> the kind of expression that it gives
 */
public final class SimpleCase<S, T, E extends Expression<T>> {

    private final Match<S> match;
    private final CaseBranches<T, E> branches;

    SimpleCase(Match<S> match, CaseBranches<T, E> branches) {
        this.match = match;
        this.branches = branches;
    }

    /** Adds a value for what the expression equals, where none before it counts. */
    public SimpleCase<S, T, E> when(S test, T value) {
        return new SimpleCase<>(match, branches.with(match.test(test), value));
    }

    /** Adds an expression for what the expression equals, where none before it counts. */
    public SimpleCase<S, T, E> when(S test, Expression<T> value) {
        return new SimpleCase<>(match, branches.with(match.test(test), value));
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
