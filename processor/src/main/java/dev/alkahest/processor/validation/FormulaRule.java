package dev.alkahest.processor.validation;

import com.google.auto.common.MoreTypes;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.TableMethods;
import dev.alkahest.processor.model.TypeArguments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A formula has a method that gives its expression, and nothing that only a column has. */
final class FormulaRule implements Rule {

    private static final String TAG = "Formula";

    private final Types types;
    private final EntityReader reader;
    private final TypeArguments expressionTypes;

    FormulaRule(Types types, EntityReader reader) {
        this.types = types;
        this.reader = reader;
        this.expressionTypes = new TypeArguments(types, "dev.alkahest.sql.Expression");
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.formulas().stream()
                .filter(each -> !entity.inherits(each))
                .toList()) {
            checkColumn(field, problems);
            uncomputable(field)
                    .or(() -> methodProblem(entity, field))
                    .ifPresent(sentence -> problems.add(
                            Problem.error(TAG, field.use(Formula.class).place("value"), sentence)));
        }
    }

    private static void checkColumn(FieldDeclaration field, Problems problems) {
        AnnotationUse column = field.use(Column.class);
        Stream.of("value", "nullable", "unique", "defaultValue", "comment")
                .filter(column::sets)
                .forEach(member -> problems.add(Problem.error(
                        TAG,
                        column.place(member),
                        field.label() + " is computed, so it has no column for which '" + member
                                + "' could be said. Remove it.")));
    }

    private static Optional<String> uncomputable(FieldDeclaration field) {
        return Stream.of(Id.class, Version.class, ForeignKey.class, Generated.class)
                .filter(field::has)
                .findFirst()
                .map(annotation -> field.label() + " has @" + annotation.getSimpleName()
                        + ", and what is computed is never written. Remove one of the two.");
    }

    private Optional<String> methodProblem(EntityDeclaration entity, FieldDeclaration field) {
        String name = field.use(Formula.class).name("value").orElse(field.name());
        return new TableMethods(entity)
                .find(name)
                .map(method -> mismatch(entity, field, method).or(() -> hidden(entity, method)))
                .orElseGet(() -> Optional.of(missing(entity, field, name)));
    }

    private String missing(EntityDeclaration entity, FieldDeclaration field, String name) {
        TableMethods methods = new TableMethods(entity);
        String wanted = "static Expression<" + FieldDeclaration.nameOf(boxed(field.type())) + "> " + name + "("
                + methods.tableName() + " " + Naming.camelCase(entity.name()) + ")";
        if (methods.hasNamesake(name)) {
            return entity.name() + "." + name + " can't compute " + field.label() + ". Declare it as " + wanted
                    + ", and not private.";
        }
        List<String> names = methods.names();
        String hint = Spelling.didYouMean(name, names);
        return entity.name() + " has no method '" + name + "' that computes " + field.label() + "."
                + (hint.isEmpty() ? " Add " + wanted + "." : hint);
    }

    private Optional<String> mismatch(EntityDeclaration entity, FieldDeclaration field, ExecutableElement method) {
        TypeMirror wanted = boxed(field.type());
        boolean fits = expressionTypes.of(method.getReturnType()).stream()
                .findFirst()
                .filter(given -> types.isSameType(given, wanted))
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(entity.name() + "." + method.getSimpleName() + " gives "
                        + FieldDeclaration.nameOf(method.getReturnType()) + ", and " + field.label() + " is "
                        + field.aTypeName() + ". Let it give an Expression<" + FieldDeclaration.nameOf(wanted) + ">.");
    }

    private Optional<String> hidden(EntityDeclaration entity, ExecutableElement method) {
        return new HierarchyPackages(entity, reader).hides(method)
                ? Optional.of(entity.name() + "." + method.getSimpleName() + " is called by the tables of the hierarchy"
                        + " in other packages too. Make it public, and its class.")
                : Optional.empty();
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
                : type;
    }
}
