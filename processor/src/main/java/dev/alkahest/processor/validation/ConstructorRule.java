package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.ConstructorReader;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** A mapped class has a constructor that a row can be made with: what it takes are attributes. */
final class ConstructorRule implements Rule {

    private static final String TAG = "Constructor";

    private final ConstructorReader constructors;
    private final Types types;

    ConstructorRule(ConstructorReader constructors, Types types) {
        this.constructors = constructors;
        this.types = types;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        boolean needsNone = entity.isAbstract() && entity.isInHierarchy();
        if (needsNone || entity.isRecord() || ConstructorReader.isWrittenByLombok(entity.element())) {
            return;
        }
        checkMarkedOnce(entity, problems);
        Optional<ExecutableElement> found = constructors.find(entity);
        if (found.isEmpty()) {
            problems.add(Problem.error(TAG, Place.of(entity.element()), missing(entity)));
        } else if (!Visibility.isVisible(found.get(), entity)
                && found.get().getModifiers().contains(Modifier.PRIVATE)) {
            problems.add(Problem.error(
                    TAG,
                    Place.of(found.get()),
                    "The constructor of " + entity.name()
                            + (found.get().getParameters().isEmpty() ? " without parameters" : "")
                            + " is private. Make it package-private: generated code lives in the same package."));
        } else if (hasNames(found.get())) {
            for (VariableElement parameter : found.get().getParameters()) {
                problem(entity, parameter)
                        .ifPresent(sentence -> problems.add(Problem.error(TAG, Place.of(parameter), sentence)));
            }
        }
    }

    private static void checkMarkedOnce(EntityDeclaration entity, Problems problems) {
        ElementFilter.constructorsIn(entity.element().getEnclosedElements()).stream()
                .filter(ConstructorReader::isMarked)
                .skip(1)
                .forEach(second -> problems.add(Problem.error(
                        TAG,
                        Place.of(second),
                        entity.name() + " has a constructor with @MappedConstructor already. Remove it from one of"
                                + " them.")));
    }

    private static String missing(EntityDeclaration entity) {
        return ElementFilter.constructorsIn(entity.element().getEnclosedElements())
                                .size()
                        > 1
                ? entity.name() + " has several constructors and none without parameters. Mark the one that rows are"
                        + " made with by @MappedConstructor."
                : entity.name() + " has no constructor without parameters, so no row can become one. Add one;"
                        + " it may be package-private.";
    }

    /** A class that was compiled without {@code -parameters} was judged when it was compiled. */
    private static boolean hasNames(ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        for (int index = 0; index < parameters.size(); index++) {
            if (!parameters.get(index).getSimpleName().contentEquals("arg" + index)) {
                return true;
            }
        }
        return parameters.isEmpty();
    }

    private Optional<String> problem(EntityDeclaration entity, VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        Optional<FieldDeclaration> attribute = entity.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
        if (attribute.isEmpty()) {
            List<String> names =
                    entity.fields().stream().map(FieldDeclaration::name).toList();
            return Optional.of("The constructor of " + entity.name() + " takes '" + name + "', and " + entity.name()
                    + " stores no attribute of this name, so no row can become one."
                    + Spelling.didYouMean(name, names)
                    + " Name it after an attribute, or add a constructor without parameters.");
        }
        FieldDeclaration field = attribute.get();
        if (entity.relationship(field).isPresent()) {
            return Optional.of(
                    field.label() + " is a relationship, which is set when the object is there already, so its"
                            + " constructor can't take it from a row. Add a constructor without it.");
        }
        return types.isSameType(parameter.asType(), field.type())
                ? Optional.empty()
                : Optional.of("The constructor of " + entity.name() + " takes '" + name + "' as "
                        + FieldDeclaration.nameOf(parameter.asType()) + ", and " + field.label() + " is "
                        + field.aTypeName() + ". Give both the same type.");
    }
}
