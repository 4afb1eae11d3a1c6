package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Id;
import dev.alkahest.processor.model.ConverterDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What keeps values of a class from being keys: a session finds objects by what their keys are equal to. */
final class ConvertedKey {

    private final Elements elements;

    ConvertedKey(Elements elements) {
        this.elements = elements;
    }

    /** Returns what is wrong with a key attribute's type; empty for an attribute that is no key. */
    Optional<String> problem(FieldDeclaration field, ConverterDeclaration converter, boolean isMutable) {
        if (!field.has(Id.class)) {
            return Optional.empty();
        }
        if (field.type().getKind() == TypeKind.ARRAY) {
            return Optional.of(makesNoKey(field) + ": arrays with the same content are not equal. Wrap it in a record"
                    + " that compares it.");
        }
        if (isMutable || converter.copies()) {
            return Optional.of(
                    makesNoKey(field) + ": its values can be changed in place, and a key found by them would be"
                            + " lost."
                            + (isMutable
                                    ? " Use a class whose values never change."
                                    : " Remove copy from " + FieldDeclaration.nameOf(converter.type())
                                            + " if they never change."));
        }
        if (converter.compares()) {
            return Optional.of(FieldDeclaration.nameOf(converter.type()) + " has an isSame of its own, and keys, as "
                    + field.label() + ", are told apart by equals. Remove isSame.");
        }
        return EntityReader.classOf(field.type()).flatMap(type -> unequal(field, type));
    }

    private static String makesNoKey(FieldDeclaration field) {
        return field.label() + " is " + field.aTypeName() + ", which makes no key";
    }

    /** Of a class that others may extend, and of an interface, nobody can tell. */
    private Optional<String> unequal(FieldDeclaration field, TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return comparesItsComponents(type) ? ofArray(field, type) : Optional.empty();
        }
        boolean isTold =
                type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT);
        if (!isTold || !isInherited("equals", 1, type) && !isInherited("hashCode", 0, type)) {
            return Optional.empty();
        }
        return Optional.of(makesNoKey(field) + ": two of the same value are not found to be equal. Give "
                + field.typeName() + " an equals and a hashCode, or make it a record.");
    }

    private static Optional<String> ofArray(FieldDeclaration field, TypeElement type) {
        return type.getRecordComponents().stream()
                .filter(component -> component.asType().getKind() == TypeKind.ARRAY)
                .findFirst()
                .map(component -> makesNoKey(field) + ": its " + component.getSimpleName()
                        + " is an array, and two arrays are never equal. Give " + field.typeName()
                        + " an equals and a hashCode.");
    }

    /** The compiler's own equals of a record is final, which nobody writes. */
    private boolean comparesItsComponents(TypeElement type) {
        return methods("equals", 1, type)
                .filter(method -> type.equals(method.getEnclosingElement()))
                .allMatch(method -> method.getModifiers().contains(Modifier.FINAL));
    }

    /** Returns whether a class has a method from {@code Object} alone. */
    private boolean isInherited(String name, int parameters, TypeElement type) {
        TypeElement object = elements.getTypeElement(Object.class.getName());
        return methods(name, parameters, type).allMatch(method -> object.equals(method.getEnclosingElement()));
    }

    private Stream<ExecutableElement> methods(String name, int parameters, TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().size() == parameters)
                .filter(method -> parameters == 0
                        || isObject(method.getParameters().get(0).asType()));
    }

    private static boolean isObject(TypeMirror type) {
        return EntityReader.classOf(type)
                .filter(element -> element.getQualifiedName().contentEquals(Object.class.getName()))
                .isPresent();
    }
}
