package dev.alkahest.dialect;

import dev.alkahest.sql.OrderBy;
import java.util.List;

/** Writes the order inside an aggregate or a window. */
final class OrderText {

    private OrderText() {}

    /** Writes {@code ORDER BY ...}, and nothing for no order. */
    static void write(NodeWriter writer, String before, List<OrderBy> orders) {
        String word = before + "ORDER BY ";
        for (OrderBy order : orders) {
            writer.statements().syntax().requireSortable(order.node());
            writer.out().add(word);
            Fragment body = writer.apart(order.node());
            writer.statements().syntax().nulls(writer.out(), body, order);
            writer.out().add(body);
            word = ", ";
        }
    }
}
