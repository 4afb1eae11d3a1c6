package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Projection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a class with {@code @Projection} is made of. */
public final class ProjectionReader {

    private ProjectionReader() {}

    /** Returns the constructors that objects may be made with: the canonical one of a record, the public ones of a class. */
    public static List<ExecutableElement> constructors(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> isRecord(type)
                        ? isCanonical(constructor, type)
                        : constructor.getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    /** Returns the qualified name of what is generated for a class. */
    public static String generatedName(TypeElement type) {
        return ProjectionModel.nameFor(ClassName.get(type)).canonicalName();
    }

    /** Returns the model of a class in which nothing is wrong. */
    public static ProjectionModel read(TypeElement type) {
        ClassName name = ClassName.get(type);
        List<ProjectionModel.Component> components = constructors(type).get(0).getParameters().stream()
                .map(parameter -> new ProjectionModel.Component(
                        parameter.getSimpleName().toString(),
                        TypeName.get(parameter.asType()),
                        isNullable(parameter, type),
                        isOfColumns(parameter)))
                .toList();
        return new ProjectionModel(name, ProjectionModel.nameFor(name), ModelBuilder.isPublic(type), components);
    }

    /** Returns whether a parameter is marked with a {@code @Nullable}; or, in a record, its component is. */
    public static boolean isNullable(VariableElement parameter, TypeElement type) {
        Stream<Element> declarations = isRecord(type)
                ? Stream.concat(Stream.of(parameter), membersNamed(parameter, type))
                : Stream.of(parameter);
        return declarations.anyMatch(declaration -> isMarked(declaration) || isMarked(declaration.asType()));
    }

    /** Returns whether a parameter may be read from several columns: an entity, an embeddable value, another projection or a list. */
    private static boolean isOfColumns(VariableElement parameter) {
        return EntityReader.classOf(parameter.asType())
                .filter(type -> EntityReader.isEntity(type)
                        || EntityReader.isEmbeddable(type)
                        || MoreElements.isAnnotationPresent(type, Projection.class)
                        || type.getQualifiedName().contentEquals("java.util.List"))
                .isPresent();
    }

    private static Stream<Element> membersNamed(VariableElement parameter, TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member ->
                        member.getKind() == ElementKind.RECORD_COMPONENT || member.getKind() == ElementKind.FIELD)
                .filter(member -> member.getSimpleName().equals(parameter.getSimpleName()))
                .map(Element.class::cast);
    }

    private static boolean isMarked(AnnotatedConstruct declaration) {
        return declaration.getAnnotationMirrors().stream()
                .anyMatch(annotation -> MoreElements.asType(
                                annotation.getAnnotationType().asElement())
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private static boolean isCanonical(ExecutableElement constructor, TypeElement type) {
        List<? extends Element> components = type.getRecordComponents();
        List<? extends VariableElement> parameters = constructor.getParameters();
        if (components.size() != parameters.size()) {
            return false;
        }
        for (int at = 0; at < components.size(); at++) {
            if (!TypeName.get(components.get(at).asType())
                            .equals(TypeName.get(parameters.get(at).asType()))
                    || !components
                            .get(at)
                            .getSimpleName()
                            .equals(parameters.get(at).getSimpleName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD;
    }
}
