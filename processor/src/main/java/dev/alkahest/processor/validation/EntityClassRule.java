package dev.alkahest.processor.validation;

import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreElements;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** An entity is a class that generated code beside it can name and a row can become. */
final class EntityClassRule implements Rule {

    private static final String TAG = "EntityClass";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        TypeElement type = entity.element();
        if (type.getKind() != ElementKind.CLASS && !entity.isRecord()) {
            report(problems, entity, kindProblem(entity, type.getKind()));
            return;
        }
        if (entity.isAbstract() && !entity.isInHierarchy()) {
            report(
                    problems,
                    entity,
                    entity.name() + " is abstract, so no row can become one. Remove 'abstract', or move @Table to its"
                            + " subclasses, which inherit its columns; or mark it with @Inheritance to store them"
                            + " in one table.");
        }
        if (!type.getTypeParameters().isEmpty()) {
            report(
                    problems,
                    entity,
                    entity.name() + " has type parameters, and a row can't say what they are. Move them to a"
                            + " superclass without @Table.");
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(STATIC)) {
            report(
                    problems,
                    entity,
                    entity.name() + " is an inner class, so it can't be made without its "
                            + outer(type).getSimpleName() + ". Make it static.");
        }
        Visibility.hidden(type, entity)
                .ifPresent(hidden -> report(
                        problems,
                        entity,
                        hidden.getSimpleName() + " is private, and generated code can't see into it. Make it"
                                + " package-private: generated code lives in the same package."));
        mappedSuperclass(entity)
                .ifPresent(superclass -> report(
                        problems,
                        entity,
                        entity.name() + " extends " + superclass.getSimpleName() + ", which is an entity too. Mark "
                                + superclass.getSimpleName()
                                + " with @Inheritance to store both in one table, or remove"
                                + " @Table from it if only its columns are to be inherited."));
    }

    private static void report(Problems problems, EntityDeclaration entity, String sentence) {
        problems.add(Problem.error(TAG, entity.table().place(), sentence));
    }

    private static String kindProblem(EntityDeclaration entity, ElementKind kind) {
        return switch (kind) {
            case ENUM ->
                entity.name() + " is an enum, whose constants can't be rows. Make it a class; or remove @Table"
                        + " and store it in a column, which needs no annotation.";
            default -> entity.name() + " is an interface, so no row can become one. Put @Table on a class.";
        };
    }

    private static TypeElement outer(TypeElement nested) {
        return MoreElements.asType(nested.getEnclosingElement());
    }

    /** Returns the topmost mapped superclass that begins no hierarchy. */
    private static Optional<TypeElement> mappedSuperclass(EntityDeclaration entity) {
        return EntityReader.superclasses(entity.element()).stream()
                .filter(superclass -> entity.parent().isEmpty() && EntityReader.isEntity(superclass))
                .findFirst();
    }
}
