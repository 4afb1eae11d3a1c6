package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * What a class below computes. Its type is asked for when it is needed: the tables of a hierarchy are made one after the other.
 *
 * @param node what it is computed from
 */
record SubclassValue(Formula node) implements Expression<Object> {

    @Override
    @SuppressWarnings("unchecked") // values of any class are objects, and none is written by it
    public ColumnType<Object> type() {
        return (ColumnType<Object>) node.expression().type();
    }
}
