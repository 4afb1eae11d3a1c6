package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
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
import dev.alkahest.processor.model.TableMethodModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;

/** The part of a table that tells what attributes are computed from. */
final class FormulaCode {

    private FormulaCode() {}

    // public final NumberExpression<BigDecimal> total =
    //     Formula.number(this, "total", ColumnTypes.decimal(38, 10), () -> Line.total(this));
    static FieldSpec field(ValueModel value) {
        TableMethodModel method = value.formula().orElseThrow();
        return FieldSpec.builder(expressionClass(value.type()), value.column().property(), PUBLIC, FINAL)
                .addJavadoc("{@link $T#$L}, which is computed.\n", value.declaringType(), value.name())
                .initializer(
                        "$T.$L(this, $S,$W$L,$W() -> $T.$N(this))",
                        RuntimeTypes.FORMULA,
                        factory(value.type()),
                        value.name(),
                        value.type().conversion().isPresent()
                                ? CodeBlock.of("$N", value.column().typeConstant())
                                : ColumnCode.columnType(value.type()),
                        method.declaringType(),
                        method.name())
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
    static List<MethodSpec> formulas(EntityModel entity) {
        List<ValueModel> formulas = entity.formulas();
        if (formulas.isEmpty()) {
            return List.of();
        }
        CodeBlock names = formulas.stream()
                .map(value -> CodeBlock.of("$N", value.column().property()))
                .collect(CodeBlock.joining(",$W"));
        TypeName anything =
                ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, WildcardTypeName.subtypeOf(Object.class));
        return List.of(MapperGenerator.override("formulas")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), anything))
                .addStatement("return $T.of($L)", List.class, names)
                .build());
    }
}
