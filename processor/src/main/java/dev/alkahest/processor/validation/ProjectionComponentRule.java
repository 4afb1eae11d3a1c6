package dev.alkahest.processor.validation;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.ProjectionReader;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Each component of a projection is a value that something selected can have. */
final class ProjectionComponentRule {

    private final TypeElement projection;

    ProjectionComponentRule(TypeElement projection) {
        this.projection = projection;
    }

    /** Adds what is wrong with what a constructor takes. */
    void check(ExecutableElement constructor, Problems problems) {
        for (VariableElement parameter : constructor.getParameters()) {
            problem(parameter)
                    .ifPresent(sentence -> problems.add(Problem.error(
                            ProjectionRule.TAG,
                            Place.of(declaration(parameter)),
                            projection.getSimpleName() + "." + parameter.getSimpleName() + " " + sentence)));
        }
    }

    private Optional<String> problem(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (type.getKind().isPrimitive()) {
            return ProjectionReader.isNullable(parameter, projection)
                    ? Optional.of(
                            "is a primitive, which can't be null. Declare it as an object, Integer for int and so on, or"
                                    + " remove @Nullable.")
                    : Optional.empty();
        }
        return EntityReader.classOf(type)
                .flatMap(ProjectionComponentRule::problem)
                .or(() -> hidden(type));
    }

    private static Optional<String> problem(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.util.Optional")
                ? Optional.of("is an Optional, and no column holds one. Declare it with its own type and @Nullable.")
                : Optional.empty();
    }

    private Optional<String> hidden(TypeMirror type) {
        return named(type)
                .flatMap(used -> Visibility.hidden(used, projection).stream())
                .findFirst()
                .map(hidden -> "is " + FieldDeclaration.nameOf(type) + ", and " + hidden.getSimpleName()
                        + " is private, so generated code can't name it. Make it package-private: generated code lives in"
                        + " the same package.");
    }

    /** Returns the classes that a type is written with. */
    private static Stream<TypeElement> named(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return named(MoreTypes.asArray(type).getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Stream.empty();
        }
        DeclaredType declared = MoreTypes.asDeclared(type);
        return Stream.concat(
                Stream.of(MoreElements.asType(declared.asElement())),
                declared.getTypeArguments().stream().flatMap(ProjectionComponentRule::named));
    }

    /** Where a user has written it: the field stands at the component of a record. */
    private Element declaration(VariableElement parameter) {
        return ElementFilter.fieldsIn(projection.getEnclosedElements()).stream()
                .filter(field -> projection.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(field.getSimpleName())))
                .filter(field -> field.getSimpleName().equals(parameter.getSimpleName()))
                .findFirst()
                .orElse(parameter);
    }
}
