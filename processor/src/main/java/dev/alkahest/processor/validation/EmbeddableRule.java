package dev.alkahest.processor.validation;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.STATIC;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Visibility;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** An embeddable class is one whose values generated code can make, and has nothing that only a row can have. */
final class EmbeddableRule implements Rule {

    private static final String TAG = "Embeddable";

    private static final List<Class<? extends Annotation>> FOR_ENTITIES =
            List.of(Id.class, Version.class, Generated.class, ForeignKey.class, Formula.class, SoftDelete.class);

    @Override
    public void check(EntityDeclaration embeddable, Problems problems) {
        problem(embeddable).ifPresent(sentence -> report(problems, Place.of(embeddable.element()), sentence));
        for (FieldDeclaration field : embeddable.fields()) {
            if (field.has(Relationship.class)) {
                problems.add(Problem.error(
                        "NotSupported",
                        field.use(Relationship.class).place(),
                        field.label() + " is a relationship, and embedded values can't have any yet. Move it to the"
                                + " entity."));
                continue;
            }
            FOR_ENTITIES.stream()
                    .filter(field::has)
                    .forEach(annotation -> report(
                            problems,
                            field.use(annotation).place(),
                            field.label() + " belongs to an embedded value, and @" + annotation.getSimpleName()
                                    + " is for attributes of entities. Remove it."));
        }
        if (embeddable.fields().isEmpty()) {
            report(
                    problems,
                    Place.of(embeddable.element()),
                    embeddable.name() + " stores nothing. Add an attribute, or remove @Embeddable.");
        }
    }

    private static Optional<String> problem(EntityDeclaration embeddable) {
        TypeElement type = embeddable.element();
        String name = embeddable.name();
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of(name + " is neither a class nor a record, so no value can be made of columns. Remove"
                    + " @Embeddable.");
        }
        if (type.getModifiers().contains(ABSTRACT)) {
            return Optional.of(
                    name + " is abstract, so no value can be made of columns. Remove 'abstract', or move @Embeddable"
                            + " to its subclasses.");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(name + " has type parameters, and columns can't say what they are. Remove them.");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(STATIC)) {
            return Optional.of(
                    name + " is an inner class, so it can't be made without what is around it. Make it static.");
        }
        return Visibility.hidden(type, embeddable)
                .map(hidden -> hidden.getSimpleName() + " is private, and generated code can't see into it. Make it"
                        + " package-private: generated code lives in the same package.");
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
