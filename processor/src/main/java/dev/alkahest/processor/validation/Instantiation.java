package dev.alkahest.processor.validation;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.STATIC;

import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What keeps generated code from making an object of a class that an attribute names. */
final class Instantiation {

    private Instantiation() {}

    static Optional<String> problem(TypeElement type, EntityDeclaration entity, FieldDeclaration field) {
        String name = type.getSimpleName().toString();
        Optional<TypeElement> hidden = Visibility.hidden(type, entity);
        if (hidden.isPresent()) {
            return Optional.of("Generated code can't name " + hidden.get().getSimpleName() + ", which " + field.label()
                    + " needs. Make it package-private, or public where it is in another package.");
        }
        boolean isInner =
                type.getNestingKind().isNested() && !type.getModifiers().contains(STATIC);
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                || type.getModifiers().contains(ABSTRACT)
                || isInner && type.getKind() == ElementKind.CLASS) {
            return Optional.of("No object can be made of " + name + ", which " + field.label()
                    + " needs. Make it a class that is not abstract, and static where it is nested.");
        }
        boolean canBeMade = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor ->
                        constructor.getParameters().isEmpty() && Visibility.isVisible(constructor, entity));
        return canBeMade
                ? Optional.empty()
                : Optional.of(name + " has no constructor without parameters that generated code can call. Add one; it"
                        + " may be package-private in the package of " + entity.name() + ".");
    }
}
