package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A test for several columns being, together, one of a list of rows.
 *
 * @param operands the columns
 * @param rows the rows, each with a value for every column; at least one, and each of them once
 */
public record InRows(List<Node> operands, List<List<Bind>> rows) implements Node {

    /** Copies the lists, and leaves out rows that are there already. */
    public InRows {
        operands = List.copyOf(operands);
        Set<List<Object>> seen = new HashSet<>();
        rows = rows.stream()
                .filter(row -> seen.add(row.stream().map(InRows::sameWhenEqual).toList()))
                .map(List::copyOf)
                .toList();
    }

    static InRows of(List<? extends Column<?>> columns, List<? extends List<?>> rows) {
        return new InRows(
                List.copyOf(columns),
                rows.stream().map(row -> bindsOf(columns, row)).toList());
    }

    private static List<Bind> bindsOf(List<? extends Column<?>> columns, List<?> row) {
        if (row.size() != columns.size()) {
            throw new InvalidStatementException("A row has " + row.size() + " values for " + columns + ".");
        }
        List<Bind> binds = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            binds.add(new Bind(columns.get(at).type(), row.get(at), false));
        }
        return binds;
    }

    /** Returns what is equal when the database finds the values equal. */
    private static Object sameWhenEqual(Bind bind) {
        @Nullable Object value = bind.value();
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value == null ? Void.class : value;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
