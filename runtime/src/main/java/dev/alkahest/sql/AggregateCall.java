package dev.alkahest.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an aggregate: {@code sum(price) FILTER (WHERE sold)}; {@code count} without arguments counts rows.
 *
 * @param function the function
 * @param arguments what it is called with
 * @param isDistinct whether it looks at each value once
 * @param order the order in which it looks at rows; empty where that makes no difference
 * @param filter the condition of the rows it looks at; null for all
 */
public record AggregateCall(
        AggregateFunction function,
        List<Node> arguments,
        boolean isDistinct,
        List<OrderBy> order,
        @Nullable Node filter)
        implements Node {

    /** Copies the lists. */
    public AggregateCall {
        arguments = List.copyOf(arguments);
        order = List.copyOf(order);
    }

    static AggregateCall of(AggregateFunction function, Expression<?>... arguments) {
        return new AggregateCall(function, Select.nodes(arguments), false, List.of(), null);
    }

    AggregateCall distinct() {
        return new AggregateCall(function, arguments, true, order, filter);
    }

    AggregateCall orderedBy(List<OrderBy> newOrder) {
        return new AggregateCall(function, arguments, isDistinct, newOrder, filter);
    }

    AggregateCall where(Condition condition) {
        @Nullable Node former = filter;
        Node both = former == null
                ? condition.node()
                : Condition.of(former).and(condition).node();
        return new AggregateCall(function, arguments, isDistinct, order, both);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
