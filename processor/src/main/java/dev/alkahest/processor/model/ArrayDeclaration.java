package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An array or a list that {@code @Column} marks, whose elements a column keeps.
 *
 * @param element the type of the elements, whatever it is
 * @param isList whether the attribute is a list
 * @param stored what the column holds
 */
public record ArrayDeclaration(TypeMirror element, boolean isList, TypeMirror stored) implements ConversionDeclaration {

    private static final Set<ColumnKind> NO_ELEMENTS = EnumSet.of(ColumnKind.BYTES, ColumnKind.JSON, ColumnKind.ARRAY);

    private static final Set<ColumnKind> NO_PRIMITIVES = EnumSet.of(ColumnKind.BYTE, ColumnKind.CHAR);

    /** Returns what a type that has elements asks for; empty for others, and for bytes. */
    static Optional<ArrayDeclaration> of(TypeMirror type, TypeMirror stored) {
        return element(type)
                .filter(element -> element.getKind() != TypeKind.BYTE)
                .map(element -> new ArrayDeclaration(element, isList(type), stored));
    }

    /** Returns whether a column of arrays could keep what an attribute of a type holds. */
    public static boolean isPossible(TypeMirror type) {
        return element(type).flatMap(ArrayDeclaration::kindOf).isPresent();
    }

    /** Returns the kind of the elements; empty where they can't be those of an array. */
    public Optional<ColumnKind> elementKind() {
        return kindOf(element);
    }

    /** Returns what the column holds, where the elements can be those of an array. */
    @Override
    public Optional<TypeMirror> columnType() {
        return elementKind().map(kind -> stored);
    }

    private static Optional<ColumnKind> kindOf(TypeMirror element) {
        return ColumnKind.of(element)
                .filter(kind -> !NO_ELEMENTS.contains(kind))
                .filter(kind -> !element.getKind().isPrimitive() || !NO_PRIMITIVES.contains(kind));
    }

    private static Optional<TypeMirror> element(TypeMirror type) {
        if (isList(type)) {
            return MoreTypes.asDeclared(type).getTypeArguments().stream()
                    .<TypeMirror>map(element -> element)
                    .findFirst();
        }
        return type instanceof ArrayType array ? Optional.of(array.getComponentType()) : Optional.empty();
    }

    private static boolean isList(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && MoreTypes.isTypeOf(List.class, type);
    }
}
