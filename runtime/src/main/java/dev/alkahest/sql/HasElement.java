package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A test for being an element of an array.
 *
 * @param array the array
 * @param type the type of its elements
 * @param element the element, which is not null
 */
public record HasElement(Node array, ColumnType<?> type, Object element) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Returns its array only: values may be private. */
    @Override
    public String toString() {
        return "HasElement[" + array + "]";
    }
}
