package dev.alkahest.processor.validation;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.Projection;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.ProjectionReader;
import dev.alkahest.processor.model.Visibility;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A projection is a class that generated code beside it can make of the values of a row. */
public final class ProjectionRule {

    static final String TAG = "Projection";

    private final BiPredicate<String, TypeElement> isTaken;

    /** Asks whether a class is part of the compilation already, for another reason than the projection. */
    public ProjectionRule(BiPredicate<String, TypeElement> isTaken) {
        this.isTaken = isTaken;
    }

    /** Returns what is wrong with a class that is marked with {@code @Projection}. */
    public Problems check(TypeElement type) {
        Problems problems = new Problems();
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            report(
                    problems,
                    type,
                    kindOf(type) + ", so no row can become one. Put @Projection on a record or a class.");
            return problems;
        }
        checkClass(type, problems);
        checkConstructors(type, ProjectionReader.constructors(type), problems);
        return problems;
    }

    private void checkClass(TypeElement type, Problems problems) {
        if (EntityReader.isEntity(type)) {
            report(
                    problems,
                    type,
                    "is an entity, and its rows are read by session.query(...), which knows their objects. Remove"
                            + " @Projection.");
        }
        if (type.getModifiers().contains(ABSTRACT)) {
            report(problems, type, "is abstract, so no row can become one. Put @Projection on its subclasses.");
        }
        if (!type.getTypeParameters().isEmpty()) {
            report(
                    problems,
                    type,
                    "has type parameters, and a row can't say what they are. Write a record for the types you read.");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(STATIC)) {
            TypeElement outer = MoreElements.asType(type.getEnclosingElement());
            report(
                    problems,
                    type,
                    "is an inner class, so it can't be made without its " + outer.getSimpleName()
                            + ". Make it static.");
        }
        Visibility.hidden(type, type)
                .ifPresent(hidden -> add(
                        problems,
                        type,
                        hidden.getSimpleName() + " is private, and generated code can't see into it. Make it"
                                + " package-private: generated code lives in the same package."));
        String name = ProjectionReader.generatedName(type);
        if (isTaken.test(name, type)) {
            add(
                    problems,
                    type,
                    name + " exists already, and what reads rows into " + type.getSimpleName()
                            + " needs that name. Rename one of the two.");
        }
    }

    private static void checkConstructors(TypeElement type, List<ExecutableElement> constructors, Problems problems) {
        if (constructors.size() != 1) {
            String found = constructors.isEmpty() ? "no public constructor" : "several public constructors";
            report(
                    problems,
                    type,
                    "has " + found + ", and rows are read with the only one. Make public the one that takes what you"
                            + " select, and no other.");
            return;
        }
        ExecutableElement constructor = constructors.get(0);
        if (constructor.getParameters().isEmpty()) {
            report(problems, type, "is made of nothing, so there is nothing to select. Give it a component.");
        }
        if (!constructor.getTypeParameters().isEmpty()) {
            problems.add(Problem.error(
                    TAG,
                    Place.of(constructor),
                    "The constructor of " + type.getSimpleName() + " has type parameters, and a row can't say what they"
                            + " are. Write the types you read."));
        }
        constructor.getThrownTypes().stream()
                .flatMap(thrown -> EntityReader.classOf(thrown).stream())
                .filter(ProjectionRule::isChecked)
                .forEach(thrown -> problems.add(Problem.error(
                        TAG,
                        Place.of(constructor),
                        "The constructor of " + type.getSimpleName() + " throws " + thrown.getSimpleName()
                                + ", which who reads rows doesn't expect. Throw an unchecked exception.")));
        new ProjectionComponentRule(type).check(constructor, problems);
    }

    private static boolean isChecked(TypeElement thrown) {
        return Stream.concat(Stream.of(thrown), EntityReader.superclasses(thrown).stream())
                .map(type -> type.getQualifiedName().toString())
                .noneMatch(List.of("java.lang.RuntimeException", "java.lang.Error")::contains);
    }

    private static String kindOf(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "is an enum";
            case ANNOTATION_TYPE -> "is an annotation";
            default -> "is an interface";
        };
    }

    private static void report(Problems problems, TypeElement type, String sentence) {
        add(problems, type, type.getSimpleName() + " " + sentence);
    }

    private static void add(Problems problems, TypeElement type, String sentence) {
        Place place = MoreElements.getAnnotationMirror(type, Projection.class)
                .toJavaUtil()
                .map(annotation -> Place.of(type, annotation))
                .orElseGet(() -> Place.of(type));
        problems.add(Problem.error(TAG, place, sentence));
    }
}
