package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Relationship;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how attributes are converted. Judges nothing. */
final class ConversionReader {

    private static final String CONVERTER = "dev.alkahest.type.Converter";

    private static final String ARRAY = "dev.alkahest.type.SqlArray";

    private final Elements elements;
    private final TypeArguments converterTypes;

    ConversionReader(Elements elements, Types types) {
        this.elements = elements;
        this.converterTypes = new TypeArguments(types, CONVERTER);
    }

    /** Returns the conversion that an attribute of a type asks for, if it asks for one. */
    Optional<ConversionDeclaration> read(TypeMirror type, Map<Class<? extends Annotation>, AnnotationUse> annotations) {
        Optional<ConversionDeclaration> converter = Stream.of(Convert.class, Json.class)
                .flatMap(annotation -> Optional.ofNullable(annotations.get(annotation)).stream()
                        .flatMap(convert -> convert.type("value").stream())
                        .<ConversionDeclaration>map(named -> converter(annotation, named)))
                .findFirst();
        return converter
                .or(() -> Optional.ofNullable(annotations.get(Enumerated.class))
                        .flatMap(enumerated -> enumerated.name("code"))
                        .flatMap(name -> enumOf(type).map(constants -> code(name, constants))))
                .or(() -> isOn(annotations, Column.class) && !isOn(annotations, Relationship.class)
                        ? array(type)
                        : Optional.empty());
    }

    private static boolean isOn(
            Map<Class<? extends Annotation>, AnnotationUse> annotations, Class<? extends Annotation> annotation) {
        return Optional.ofNullable(annotations.get(annotation))
                .filter(AnnotationUse::isPresent)
                .isPresent();
    }

    private ConverterDeclaration converter(Class<? extends Annotation> annotation, TypeMirror named) {
        Optional<TypeElement> element = EntityReader.classOf(named);
        List<? extends TypeMirror> converted =
                element.map(found -> converterTypes.of(found.asType())).orElse(List.of());
        return new ConverterDeclaration(
                annotation,
                named,
                element,
                converted.stream().<TypeMirror>map(type -> type).findFirst(),
                converted.stream().<TypeMirror>map(type -> type).skip(1).findFirst(),
                element.filter(found -> hasItsOwn("copy", 1, found)).isPresent(),
                element.filter(found -> hasItsOwn("isSame", 2, found)).isPresent());
    }

    private Optional<ConversionDeclaration> array(TypeMirror type) {
        return ArrayDeclaration.of(type, elements.getTypeElement(ARRAY).asType())
                .map(array -> array);
    }

    private boolean hasItsOwn(String name, int parameters, TypeElement converter) {
        return ElementFilter.methodsIn(elements.getAllMembers(converter)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().size() == parameters)
                .anyMatch(method -> !isConverter(MoreElements.asType(method.getEnclosingElement())));
    }

    private static boolean isConverter(TypeElement type) {
        return type.getQualifiedName().contentEquals(CONVERTER);
    }

    private static Optional<TypeElement> enumOf(TypeMirror type) {
        return EntityReader.classOf(type).filter(element -> element.getKind() == ElementKind.ENUM);
    }

    private static EnumCodeDeclaration code(String name, TypeElement constants) {
        List<Element> candidates = constants.getEnclosedElements().stream()
                .filter(ConversionReader::givesValue)
                .map(Element.class::cast)
                .toList();
        return new EnumCodeDeclaration(
                name,
                candidates.stream()
                        .filter(candidate -> candidate.getSimpleName().contentEquals(name))
                        .reduce((field, method) -> method.getKind() == ElementKind.METHOD ? method : field),
                candidates.stream()
                        .map(candidate -> candidate.getSimpleName().toString())
                        .distinct()
                        .toList());
    }

    private static boolean givesValue(Element member) {
        boolean isValue = member.getKind() == ElementKind.FIELD
                || member instanceof ExecutableElement method
                        && method.getKind() == ElementKind.METHOD
                        && method.getParameters().isEmpty()
                        && method.getReturnType().getKind() != TypeKind.VOID;
        return isValue && !member.getModifiers().contains(Modifier.STATIC);
    }
}
