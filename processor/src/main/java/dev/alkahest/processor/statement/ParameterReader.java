package dev.alkahest.processor.statement;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.ProjectionReader;
import dev.alkahest.processor.model.RepositoryModel.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a method, each of which is a value of its text. */
final class ParameterReader {

    private final TypeElement type;
    private final ExecutableElement method;
    private final String label;
    private final Consumer<String> problems;

    /** Reads those of one method, which messages call by a label; what is wrong is given to {@code problems}, in sentences. */
    ParameterReader(TypeElement type, ExecutableElement method, String label, Consumer<String> problems) {
        this.type = type;
        this.method = method;
        this.label = label;
        this.problems = problems;
    }

    /**
     * Returns the parameters.
     *
     * @param values the names in the text
     * @param compared the columns that they stand beside
     */
    List<Parameter> read(Set<String> values, Map<String, ColumnUse> compared) {
        requireParameters(values);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            if (!values.contains(name)) {
                problems.accept("The text of " + label + " has no :" + name + ". Use the parameter, or remove it.");
            }
            Optional<ColumnUse> column = Optional.ofNullable(compared.get(name));
            one(parameter, column)
                    .or(() -> many(parameter, column))
                    .ifPresentOrElse(parameters::add, () -> refuse(parameter));
        }
        return parameters;
    }

    private void requireParameters(Set<String> values) {
        List<String> names = method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        for (String value : values) {
            if (!names.contains(value)) {
                problems.accept("The text of " + label + " has :" + value + ", and the method has no such parameter."
                        + (names.isEmpty() ? " Add one." : Spelling.didYouMeanOrOneOf(value, names)));
            }
        }
    }

    private Optional<Parameter> one(VariableElement parameter, Optional<ColumnUse> column) {
        return StoredTypes.sent(parameter.asType(), column)
                .map(stored -> new Parameter(
                        parameter.getSimpleName().toString(),
                        TypeName.get(parameter.asType()),
                        stored,
                        ProjectionReader.isNullable(parameter, type),
                        false));
    }

    private static Optional<Parameter> many(VariableElement parameter, Optional<ColumnUse> column) {
        return elementOf(parameter.asType())
                .flatMap(element -> StoredTypes.sent(element, column))
                .map(stored -> new Parameter(
                        parameter.getSimpleName().toString(), TypeName.get(parameter.asType()), stored, false, true));
    }

    /** Returns the type of what a collection holds, which may stand behind IN. */
    private static Optional<TypeMirror> elementOf(TypeMirror type) {
        boolean isCollection = type.getKind() == TypeKind.DECLARED
                && (MoreTypes.isTypeOf(List.class, type)
                        || MoreTypes.isTypeOf(Set.class, type)
                        || MoreTypes.isTypeOf(Collection.class, type));
        List<? extends TypeMirror> arguments =
                isCollection ? MoreTypes.asDeclared(type).getTypeArguments() : List.of();
        return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    private void refuse(VariableElement parameter) {
        problems.accept("The parameter " + parameter.getSimpleName() + " of " + label + " is a "
                + FieldDeclaration.nameOf(parameter.asType())
                + ", which no column stores by itself. Compare it with a column of that type, or write a query of"
                + " session.query(...).");
    }
}
