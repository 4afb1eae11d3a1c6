package dev.alkahest.sql;

import java.util.function.BiFunction;

/**
 * A condition of the user's that relates the rows of two tables.
 *
 * @param function makes it for a use of each table
 * @param <P> the table a path begins at
 * @param <T> the table at its end
 */
public record JoinCondition<P extends Table, T extends Table>(BiFunction<P, T, Condition> function) {

    /** Returns the condition between uses of the two tables. */
    @SuppressWarnings("unchecked") // uses of a table are of its class
    public Condition between(Table parent, Table target) {
        return function.apply((P) parent, (T) target);
    }
}
