package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A conversion to another type: {@code cast(quantity as bigint)}.
 *
 * @param operand what is converted
 * @param type what it becomes
 */
public record Cast(Node operand, ColumnType<?> type) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
