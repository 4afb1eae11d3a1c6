package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a CASE as they are gathered: of which kind and type it is, and what it chooses between.
 *
 * @param <T> the Java class of the value
 * @param <E> the kind of expression
 */
record CaseBranches<T, E extends Expression<T>>(
        Kind<T, E> kind, ColumnType<T> type, @Nullable Expression<?> operand, List<Case.Branch> branches) {

    static <T, E extends Expression<T>> CaseBranches<T, E> of(
            Kind<T, E> kind, @Nullable Expression<?> operand, Node test, Expression<T> result) {
        return new CaseBranches<>(kind, result.type(), operand, List.of(new Case.Branch(test, result.node())));
    }

    CaseBranches<T, E> with(Node test, Expression<T> result) {
        return with(test, result.node(), NumberTypes.common(type, result.type()));
    }

    CaseBranches<T, E> with(Node test, T result) {
        return with(test, bind(result), NumberTypes.holding(type, result));
    }

    private CaseBranches<T, E> with(Node test, Node result, ColumnType<T> common) {
        List<Case.Branch> all = new ArrayList<>(branches);
        all.add(new Case.Branch(test, result));
        return new CaseBranches<>(kind, common, operand, all);
    }

    E otherwise(Expression<T> result) {
        return kind.of(new Case(operandNode(), branches, result.node()), NumberTypes.common(type, result.type()));
    }

    E otherwise(T result) {
        return kind.of(new Case(operandNode(), branches, bind(result)), NumberTypes.holding(type, result));
    }

    E otherwiseNull() {
        return kind.of(new Case(operandNode(), branches, null), type);
    }

    private @Nullable Node operandNode() {
        return operand == null ? null : operand.node();
    }

    private Bind bind(T result) {
        if (result == null) {
            throw new InvalidStatementException(
                    "A CASE is given null as a value. Leave the branch out, and end with otherwiseNull().");
        }
        return new Bind(type, result, true);
    }
}
