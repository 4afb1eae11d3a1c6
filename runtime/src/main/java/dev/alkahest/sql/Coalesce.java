package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** Builds {@code coalesce(...)}, the first of its arguments that is not NULL, of a type that holds each of them. */
final class Coalesce {

    private Coalesce() {}

    static <T, E extends Expression<T>> E of(Kind<T, E> kind, Expression<T> expression, T value) {
        Bind otherwise = Predicate.bind(expression, value, "coalesce");
        return kind.of(
                new Call("coalesce", List.of(expression.node(), otherwise)),
                NumberTypes.holding(expression.type(), value));
    }

    static <T, E extends Expression<T>> E of(Kind<T, E> kind, Expression<T> expression, List<Expression<T>> others) {
        List<Node> arguments = new ArrayList<>(List.of(expression.node()));
        ColumnType<T> type = expression.type();
        for (Expression<T> other : others) {
            arguments.add(other.node());
            type = NumberTypes.common(type, other.type());
        }
        return kind.of(new Call("coalesce", arguments), type);
    }
}
