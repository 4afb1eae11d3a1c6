package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * How an attribute becomes what its column holds.
 */
public sealed interface ConversionModel {

    /** Returns the class of what the column holds. */
    TypeName columnType();

    /**
     * By a class of the user's.
     *
     * @param copies whether values can change in place
     * @param compares whether equal is not what is the same to the column
     */
    record ByConverter(ClassName converter, TypeName columnType, boolean copies, boolean compares)
            implements ConversionModel {}

    /** By the code of an enum's constants, which a method or a field gives. */
    record ByCode(String accessor, boolean isMethod, TypeName columnType) implements ConversionModel {}

    /** By its elements, which an array keeps; {@code isList} tells a list from an array. */
    record ByElements(ColumnType element, boolean isList, TypeName columnType) implements ConversionModel {}

    /** Returns the model of a declaration without problems. */
    static ConversionModel of(ConversionDeclaration declaration, FieldDeclaration field) {
        TypeName columnType = TypeName.get(field.columnType()).box();
        if (declaration instanceof EnumCodeDeclaration code) {
            return new ByCode(code.name(), code.isMethod(), columnType);
        }
        if (declaration instanceof ArrayDeclaration array) {
            return new ByElements(ColumnType.ofElements(array, field), array.isList(), columnType);
        }
        ConverterDeclaration converter = (ConverterDeclaration) declaration;
        return new ByConverter(
                ClassName.get(MoreTypes.asTypeElement(converter.type())),
                columnType,
                converter.copies(),
                converter.compares());
    }
}
