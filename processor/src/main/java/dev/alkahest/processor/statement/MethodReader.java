package dev.alkahest.processor.statement;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Sql;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.ProjectionReader;
import dev.alkahest.processor.model.RepositoryModel.Answer;
import dev.alkahest.processor.model.RepositoryModel.Column;
import dev.alkahest.processor.model.RepositoryModel.Method;
import dev.alkahest.processor.model.RepositoryModel.Parameter;
import dev.alkahest.processor.model.RepositoryModel.StoredType;
import dev.alkahest.processor.statement.ReadStatement.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one method and its text, and judges what each expects of the other. */
final class MethodReader {

    static final String TAG = "Sql";

    private final TypeElement type;
    private final ExecutableElement method;
    private final Catalog catalog;
    private final Problems problems;
    private final Place place;
    private final String label;
    private final String sql;
    private final boolean isChecked;
    private boolean hasProblems;

    MethodReader(TypeElement type, ExecutableElement method, Catalog catalog, Problems problems) {
        AnnotationMirror mark =
                MoreElements.getAnnotationMirror(method, Sql.class).toJavaUtil().orElseThrow();
        this.type = type;
        this.method = method;
        this.catalog = catalog;
        this.problems = problems;
        this.place = Place.of(method, mark);
        this.label = type.getSimpleName() + "." + method.getSimpleName();
        this.sql = (String) AnnotationMirrors.getAnnotationValue(mark, "value").getValue();
        this.isChecked =
                (Boolean) AnnotationMirrors.getAnnotationValue(mark, "checked").getValue();
    }

    /** Returns the method, unless something is wrong with it. */
    Optional<Method> read() {
        ReadStatement statement =
                isChecked ? StatementReader.read(sql, catalog) : new ReadStatement(List.of(), Map.of(), List.of());
        statement.problems().forEach(problem -> report("The text of " + label + " " + problem));
        if (!method.getTypeParameters().isEmpty()) {
            report(label + " has type parameters, and no row can say what they are. Write the types you read.");
        }
        List<Parameter> parameters =
                new ParameterReader(type, method, label, this::report).read(ValueNames.in(sql), statement.compared());
        RowType row = RowType.of(method.getReturnType());
        Answer answer = answer(statement, row);
        List<Column> columns =
                answer == Answer.COUNT || answer == Answer.NOTHING || hasProblems ? List.of() : columns(statement, row);
        return hasProblems
                ? Optional.empty()
                : Optional.of(new Method(
                        method.getSimpleName().toString(),
                        sql,
                        TypeName.get(method.getReturnType()),
                        answer,
                        parameters,
                        row.projection().map(ClassName::get),
                        columns));
    }

    private Answer answer(ReadStatement statement, RowType row) {
        TypeMirror returned = method.getReturnType();
        boolean isQuery = isChecked ? statement.isQuery() : returned.getKind() != TypeKind.VOID;
        if (isQuery && returned.getKind() == TypeKind.VOID) {
            report("The text of " + label + " gives rows, and the method returns nothing. Return a List of them.");
        }
        if (isQuery) {
            return row.answer();
        }
        if (returned.getKind() == TypeKind.VOID) {
            return Answer.NOTHING;
        }
        boolean isCount = returned.getKind() == TypeKind.INT || returned.getKind() == TypeKind.LONG;
        if (!isCount && statement.problems().isEmpty()) {
            report("The text of " + label + " gives no rows, and the method returns "
                    + FieldDeclaration.nameOf(returned) + ". Return int, the number of rows changed, or nothing.");
        }
        return Answer.COUNT;
    }

    private List<Column> columns(ReadStatement statement, RowType row) {
        Optional<TypeElement> projection = row.projection();
        if (projection.isPresent()) {
            return components(statement, projection.get());
        }
        TypeMirror value = row.type();
        Optional<TypeElement> entity = EntityReader.classOf(value).filter(EntityReader::isEntity);
        if (entity.isPresent()) {
            report(label + " gives " + entity.get().getSimpleName()
                    + " objects, which are the session's. Read them with"
                    + " session.query(...), whose where(...) takes a text.");
            return List.of();
        }
        if (isChecked && statement.results().size() != 1) {
            report("The text of " + label + " gives " + statement.results().size()
                    + " columns, and the method takes one. Read rows into a record with @Projection.");
            return List.of();
        }
        Result result =
                isChecked ? statement.results().get(0) : new Result("value", Optional.empty(), StoredTypes.SCALE);
        Optional<StoredType> stored = StoredTypes.read(value, result.column(), result.scale());
        if (stored.isEmpty()) {
            report(
                    label + " gives " + FieldDeclaration.nameOf(value)
                            + ", which no column stores by itself. Give a record with @Projection, or a type that a column has.");
            return List.of();
        }
        return List.of(new Column(nameOf(result, 1), 0, label, stored.get(), isMarked(method)));
    }

    private static boolean isMarked(ExecutableElement method) {
        return method.getReturnType().getAnnotationMirrors().stream().anyMatch(MethodReader::isNullableMark)
                || method.getAnnotationMirrors().stream().anyMatch(MethodReader::isNullableMark);
    }

    private static boolean isNullableMark(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    /** Gives each column of the result to the component of its name. */
    private List<Column> components(ReadStatement statement, TypeElement projection) {
        List<? extends VariableElement> parameters = ProjectionReader.constructors(projection).stream()
                .findFirst()
                .map(ExecutableElement::getParameters)
                .orElse(List.of());
        List<String> names = parameters.stream()
                .map(parameter -> Naming.snakeCase(parameter.getSimpleName().toString()))
                .toList();
        List<Result> results = isChecked
                ? statement.results()
                : names.stream()
                        .map(name -> new Result(name, Optional.empty(), StoredTypes.SCALE))
                        .toList();
        List<Column> columns = new ArrayList<>();
        boolean[] isGiven = new boolean[names.size()];
        for (int at = 0; at < results.size(); at++) {
            String name = nameOf(results.get(at), at + 1);
            int component = names.indexOf(Naming.snakeCase(name));
            if (component < 0) {
                report("The text of " + label + " gives " + name + ", for which " + projection.getSimpleName()
                        + " has no component." + Spelling.didYouMeanOrOneOf(name, names));
            } else {
                isGiven[component] = true;
                component(results.get(at), name, component, parameters.get(component), projection)
                        .ifPresent(columns::add);
            }
        }
        for (int at = 0; at < isGiven.length; at++) {
            if (!isGiven[at]) {
                report("The text of " + label + " gives no " + names.get(at) + ", which " + projection.getSimpleName()
                        + "." + parameters.get(at).getSimpleName() + " is read from. Select it, or name it with AS.");
            }
        }
        return columns;
    }

    private Optional<Column> component(
            Result result, String name, int at, VariableElement parameter, TypeElement projection) {
        String component = projection.getSimpleName() + "." + parameter.getSimpleName();
        Optional<StoredType> stored = StoredTypes.read(parameter.asType(), result.column(), result.scale());
        if (stored.isEmpty()) {
            report(component + " is a " + FieldDeclaration.nameOf(parameter.asType()) + ", and " + label
                    + " gives a value of another type for it. Give it the type of the column.");
        }
        return stored.map(
                how -> new Column(name, at, component, how, ProjectionReader.isNullable(parameter, projection)));
    }

    private String nameOf(Result result, int position) {
        if (result.name().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID && isChecked) {
            report("Column " + position + " of the text of " + label + " has no name. Give it one with AS.");
        }
        return result.name();
    }

    private void report(String sentence) {
        hasProblems = true;
        problems.add(Problem.error(TAG, place, sentence));
    }

    /**
     * What a method returns.
     *
     * @param answer how it gives rows
     * @param type what it gives for each
     */
    private record RowType(Answer answer, TypeMirror type) {

        static RowType of(TypeMirror returned) {
            if (returned.getKind() == TypeKind.DECLARED) {
                DeclaredType declared = MoreTypes.asDeclared(returned);
                boolean hasArgument = declared.getTypeArguments().size() == 1;
                if (hasArgument && MoreTypes.isTypeOf(List.class, returned)) {
                    return new RowType(Answer.LIST, declared.getTypeArguments().get(0));
                }
                if (hasArgument && MoreTypes.isTypeOf(Optional.class, returned)) {
                    return new RowType(
                            Answer.OPTIONAL, declared.getTypeArguments().get(0));
                }
            }
            return new RowType(Answer.ONE, returned);
        }

        Optional<TypeElement> projection() {
            return EntityReader.classOf(type)
                    .filter(element -> MoreElements.isAnnotationPresent(element, Projection.class));
        }
    }
}
