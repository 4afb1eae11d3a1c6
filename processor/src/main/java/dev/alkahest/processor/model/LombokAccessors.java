package dev.alkahest.processor.model;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * The accessors that Lombok will have written by the time generated code is compiled; no other processor sees them.
 *
 * @param getter the name of the getter, where there will be one
 * @param setter the name of the setter, where there will be one
 */
record LombokAccessors(Optional<String> getter, Optional<String> setter) {

    static LombokAccessors of(FieldDeclaration field) {
        boolean fluent = places(field).anyMatch(LombokAccessors::isFluent);
        boolean read = isAnnotated(field, "lombok.Getter", "lombok.Data", "lombok.Value");
        boolean written = isAnnotated(field, "lombok.Setter", "lombok.Data");
        boolean isBoolean = field.type().getKind() == TypeKind.BOOLEAN;
        String name = isBoolean ? withoutIs(field.name()) : field.name();
        String getter = fluent ? name : (isBoolean ? "is" : "get") + Naming.capitalized(name);
        String setter = fluent ? name : "set" + Naming.capitalized(name);
        return new LombokAccessors(
                Optional.of(getter).filter(ignored -> read), Optional.of(setter).filter(ignored -> written));
    }

    /** Lombok takes the {@code is} of {@code boolean isOpen} for a prefix. */
    private static String withoutIs(String name) {
        boolean prefixed = name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
        return prefixed ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    private static boolean isAnnotated(FieldDeclaration field, String... annotations) {
        return places(field)
                .anyMatch(place -> Stream.of(annotations)
                        .anyMatch(annotation -> MoreElements.isAnnotationPresent(place, annotation)));
    }

    private static boolean isFluent(Element place) {
        return MoreElements.getAnnotationMirror(place, "lombok.experimental.Accessors")
                .toJavaUtil()
                .filter(accessors ->
                        AnnotationValues.getBoolean(AnnotationMirrors.getAnnotationValue(accessors, "fluent")))
                .isPresent();
    }

    private static Stream<Element> places(FieldDeclaration field) {
        return Stream.of(field.element(), field.declaringClass());
    }
}
