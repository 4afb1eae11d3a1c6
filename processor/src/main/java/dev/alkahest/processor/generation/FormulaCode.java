package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.FormulaModel;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.SharedFormula;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;
import java.util.stream.Stream;

/** The part of a table that tells what attributes are computed from. */
final class FormulaCode {

    private static final TypeName ANYTHING =
            ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, WildcardTypeName.subtypeOf(Object.class));

    private FormulaCode() {}

    /** Returns the fields of the table: those of its own formulas, and those of classes below. */
    static List<FieldSpec> fields(EntityModel entity) {
        return Stream.concat(
                        entity.formulas().stream().map(FormulaCode::field),
                        entity.hierarchy().stream()
                                .flatMap(hierarchy -> hierarchy.formulas().stream()
                                        .filter(SharedFormula::isOfSubclass)
                                        .map(shared -> fieldOfSubclass(hierarchy, shared))))
                .toList();
    }

    // public final NumberExpression<BigDecimal> total =
    //     Formula.number(this, "total", ColumnTypes.decimal(38, 10), () -> Line.total(this));
    private static FieldSpec field(ValueModel value) {
        FormulaModel formula = value.formula().orElseThrow();
        return FieldSpec.builder(expressionClass(value.type()), value.column().property(), PUBLIC, FINAL)
                .addJavadoc("{@link $T#$L}, which is computed.\n", value.declaringType(), value.name())
                .initializer(
                        "$T.$L(this, $S,$W$L,$W() -> $L)",
                        RuntimeTypes.FORMULA,
                        factory(value.type()),
                        value.name(),
                        value.type().conversion().isPresent()
                                ? CodeBlock.of("$N", value.column().typeConstant())
                                : ColumnCode.columnType(value.type()),
                        TableMethodCode.call(
                                formula.method(),
                                formula.table()
                                        .map(HierarchyTableCode::withOwnRows)
                                        .orElse(CodeBlock.of("this"))))
                .build();
    }

    // private final Expression<?> dogAge =
    //     Formula.ofSubclass(this, "Dog.age", () -> dtype.in("dog", "puppy"), () -> DogTable.DOG.withRowsOf(this).age);
    private static FieldSpec fieldOfSubclass(HierarchyModel hierarchy, SharedFormula shared) {
        return FieldSpec.builder(ANYTHING, shared.property(), PRIVATE, FINAL)
                .addJavadoc(
                        "{@code $L.$L}, NULL in rows of classes without it.\n",
                        shared.declaringType().simpleName(),
                        shared.attribute())
                .initializer(
                        "$T.ofSubclass(this, $S,$W() -> $L,$W() -> $L.$N)",
                        RuntimeTypes.FORMULA,
                        shared.owner().entity().simpleName() + "." + shared.attribute(),
                        HierarchyTableCode.isOneOf(hierarchy, true, shared.values()),
                        HierarchyTableCode.withOwnRows(shared.owner()),
                        shared.attribute())
                .build();
    }

    private static String factory(ColumnType type) {
        return switch (ColumnCode.columnFactory(type)) {
            case "column", "ordered" -> "value";
            default -> ColumnCode.columnFactory(type);
        };
    }

    private static TypeName expressionClass(ColumnType type) {
        return switch (ColumnCode.columnFactory(type)) {
            case "text" -> RuntimeTypes.TEXT_EXPRESSION;
            case "bool" -> RuntimeTypes.CONDITION;
            case "number" -> ParameterizedTypeName.get(RuntimeTypes.NUMBER_EXPRESSION, type.boxedType());
            case "temporal" -> ParameterizedTypeName.get(RuntimeTypes.TEMPORAL_EXPRESSION, type.boxedType());
            case "ordered" -> ParameterizedTypeName.get(RuntimeTypes.COMPARABLE_EXPRESSION, type.boxedType());
            default -> ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, type.boxedType());
        };
    }

    // @Override
    // public List<Expression<?>> formulas() {
    //   return List.of(total);
    // }
    /** A class between others of a hierarchy leaves the places of those beside it empty. */
    static List<MethodSpec> formulas(EntityModel entity) {
        List<CodeBlock> formulas = entity.hierarchy()
                .map(FormulaCode::shared)
                .orElseGet(() -> entity.formulas().stream()
                        .map(value -> CodeBlock.of("$N", value.column().property()))
                        .toList());
        if (formulas.isEmpty()) {
            return List.of();
        }
        return List.of(MapperGenerator.override("formulas")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ANYTHING))
                .addStatement("return $T.of($L)", List.class, formulas.stream().collect(CodeBlock.joining(",$W")))
                .build());
    }

    private static List<CodeBlock> shared(HierarchyModel hierarchy) {
        return hierarchy.formulas().stream()
                .map(shared -> shared.isRead()
                        ? CodeBlock.of("$N", shared.property())
                        : CodeBlock.of("$T.none()", RuntimeTypes.FORMULA))
                .toList();
    }

    // @Override
    // public boolean hasFormulas() {
    //   return false;
    // }
    /** Returns the method of the mapper that tells them from those of classes below; none where there are none of those alone. */
    static List<MethodSpec> ofMapper(EntityModel entity) {
        boolean isOfSubclassesAlone = entity.formulas().isEmpty()
                && entity.hierarchy().stream()
                        .anyMatch(place -> !place.formulas().isEmpty());
        return isOfSubclassesAlone
                ? List.of(MapperGenerator.override("hasFormulas")
                        .returns(boolean.class)
                        .addStatement("return false")
                        .build())
                : List.of();
    }
}
