package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells how an attribute of some type would hold related objects. */
public final class ShapeReader {

    private static final String REF = "dev.alkahest.mapping.Ref";

    private static final String WRITE_ONLY = "dev.alkahest.mapping.WriteOnlyCollection";

    private final Elements elements;
    private final Types types;

    /** Reads types of one compilation. */
    public ShapeReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the shape of a type; {@link Shape#PLAIN} for all that is no collection, array or {@code Ref}. */
    public Shape shapeOf(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Shape.OTHER;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Shape.PLAIN;
        }
        if (MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(REF)) {
            return Shape.REF;
        }
        if (MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(WRITE_ONLY)) {
            return Shape.WRITE_ONLY;
        }
        if (MoreTypes.isTypeOf(List.class, type)) {
            return Shape.LIST;
        }
        if (MoreTypes.isTypeOf(Set.class, type)) {
            return Shape.SET;
        }
        if (MoreTypes.isTypeOf(Map.class, type)) {
            return Shape.MAP;
        }
        return is(type, Collection.class) || is(type, Map.class) ? Shape.OTHER : Shape.PLAIN;
    }

    private boolean is(TypeMirror type, Class<?> supertype) {
        TypeElement element = elements.getTypeElement(supertype.getCanonicalName());
        return types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }
}
