package dev.alkahest.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The code by which an enum is stored, as named with {@code @Enumerated(code = "code")}.
 *
 * @param name the name of the method or field that gives it
 * @param accessor that method, or that field; empty where the enum has none of the name
 * @param candidates the names that would do
 */
public record EnumCodeDeclaration(String name, Optional<Element> accessor, List<String> candidates)
        implements ConversionDeclaration {

    /** Copies the list. */
    public EnumCodeDeclaration {
        candidates = List.copyOf(candidates);
    }

    /** Returns whether a method gives the code, and no field. */
    public boolean isMethod() {
        return accessor.filter(element -> element.getKind() == ElementKind.METHOD)
                .isPresent();
    }

    @Override
    public Optional<TypeMirror> columnType() {
        return accessor.map(
                element -> element instanceof ExecutableElement method ? method.getReturnType() : element.asType());
    }
}
