package dev.alkahest.processor.model;

import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import java.util.Optional;

/**
 * What a column holds, and how large.
 *
 * @param kind the kind of what the column holds, after a conversion
 * @param type the attribute's own type, a primitive where it is declared as one
 * @param length the number of characters or bytes; 0 for the widest
 * @param enumerated how an enum is stored
 * @param conversion how the attribute becomes what the column holds, where that is another type
 */
public record ColumnType(
        ColumnKind kind,
        TypeName type,
        int length,
        int precision,
        int scale,
        Enumerated.As enumerated,
        Optional<ConversionModel> conversion) {

    /** Returns a type of a kind without a size. */
    public static ColumnType of(ColumnKind kind, TypeName type) {
        return new ColumnType(kind, type, 0, 38, 10, Enumerated.As.NAME, Optional.empty());
    }

    /** Returns the type of a field that a column can hold. */
    static ColumnType of(FieldDeclaration field) {
        AnnotationUse column = field.use(Column.class);
        ColumnKind kind = ColumnKind.of(field.columnType()).orElseThrow();
        Enumerated.As stored = field.use(Enumerated.class).constant("value", Enumerated.As.class);
        return new ColumnType(
                kind,
                TypeName.get(field.type()),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                stored,
                field.conversion().map(conversion -> ConversionModel.of(conversion, field)));
    }

    /** Returns the type of the elements of an attribute that is stored as an array. */
    static ColumnType ofElements(ArrayDeclaration array, FieldDeclaration field) {
        AnnotationUse column = field.use(Column.class);
        return new ColumnType(
                array.elementKind().orElseThrow(),
                TypeName.get(array.element()),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                Enumerated.As.NAME,
                Optional.empty());
    }

    /** Returns the type of what the column holds after a conversion; an array keeps the type of its elements. */
    public ColumnType stored() {
        return conversion
                .filter(made -> !(made instanceof ConversionModel.ByElements))
                .map(made ->
                        new ColumnType(kind, made.columnType(), length, precision, scale, enumerated, Optional.empty()))
                .orElse(this);
    }

    /** Returns the type of the elements, where the column holds arrays. */
    public Optional<ColumnType> element() {
        return conversion
                .filter(ConversionModel.ByElements.class::isInstance)
                .map(ConversionModel.ByElements.class::cast)
                .map(ConversionModel.ByElements::element);
    }

    /** Returns whether an enum is stored by position. */
    public boolean isOrdinal() {
        return kind == ColumnKind.ENUM && enumerated == Enumerated.As.ORDINAL;
    }

    /** Returns whether the database knows the enum. */
    public boolean isNative() {
        return kind == ColumnKind.ENUM && enumerated == Enumerated.As.NATIVE;
    }

    /** Returns whether what the column holds has an order that means something: names of constants have none. */
    public boolean isOrdered() {
        return switch (kind) {
            case BOOLEAN, BYTES, UUID, JSON, ARRAY -> false;
            case ENUM -> isOrdinal();
            default -> true;
        };
    }

    /** Returns whether the attribute is a primitive, and so never null. */
    public boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** Returns the class of the values. */
    public TypeName boxedType() {
        return type.box();
    }

    /** Returns the same type for another number of characters or bytes. */
    ColumnType withLength(int newLength) {
        return new ColumnType(kind, type, newLength, precision, scale, enumerated, conversion);
    }

    /** Returns the same type for an attribute that may be null. */
    public ColumnType boxed() {
        return new ColumnType(kind, boxedType(), length, precision, scale, enumerated, conversion);
    }
}
