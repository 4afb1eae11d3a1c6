package dev.alkahest.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * What a column holds, and how large.
 *
 * @param type the attribute's own type, a primitive where it is declared as one
 * @param length the number of characters or bytes; 0 for the widest
 * @param isOrdinal whether an enum is stored by position
 */
public record ColumnType(ColumnKind kind, TypeName type, int length, int precision, int scale, boolean isOrdinal) {

    /** Returns a type of a kind without a size. */
    public static ColumnType of(ColumnKind kind, TypeName type) {
        return new ColumnType(kind, type, 0, 38, 10, false);
    }

    /** Returns whether the attribute is a primitive, and so never null. */
    public boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** Returns the class of the values. */
    public TypeName boxedType() {
        return type.box();
    }

    /** Returns the same type for an attribute that may be null. */
    public ColumnType boxed() {
        return new ColumnType(kind, boxedType(), length, precision, scale, isOrdinal);
    }
}
