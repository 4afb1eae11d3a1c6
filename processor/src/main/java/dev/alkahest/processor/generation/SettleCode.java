package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EmbeddableModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;

/** The methods that give an object, before it is written, the digits that its columns keep. */
final class SettleCode {

    private SettleCode() {}

    // @Override
    // public void settle(Product product, JdbcValues values) {
    //   product.price = values.kept(product.price, 2);
    //   product.changed = values.kept(product.changed);
    //   product.weight = WeightEmbedding.settled(product.weight, values);
    //   Deferred.settle(product.rebate, value -> values.kept(value, 2));
    // }
    static List<MethodSpec> ofMapper(EntityModel entity) {
        List<? extends AttributeModel> settled =
                entity.attributes().stream().filter(SettleCode::isSettable).toList();
        if (settled.isEmpty()) {
            return List.of();
        }
        String object = Variables.nameFor(entity, "values", "value");
        MethodSpec.Builder method = MapperGenerator.override("settle")
                .addParameter(entity.type(), object)
                .addParameter(RuntimeTypes.JDBC_VALUES, "values");
        settled.forEach(attribute -> method.addStatement(
                isDeferred(attribute) ? settledInHolder(object, attribute) : settled(object, attribute)));
        return List.of(method.build());
    }

    // /** Returns a value with the digits that its columns keep. */
    // static Money settled(Money money, JdbcValues values) {
    //   if (money == null) {
    //     return null;
    //   }
    //   return new Money(values.kept(money.amount(), 2), money.currency());
    // }
    static List<MethodSpec> ofEmbedding(EmbeddableModel embeddable) {
        if (embeddable.attributes().stream().noneMatch(SettleCode::hasDigits)) {
            return List.of();
        }
        String object = Variables.nameFor(EmbeddingGenerator.variable(embeddable), "values");
        MethodSpec.Builder method = EmbeddingGenerator.method("settled", embeddable)
                .addJavadoc("Returns a value with the digits that its columns keep; null for null.\n")
                .returns(embeddable.type())
                .addParameter(embeddable.type(), object)
                .addParameter(RuntimeTypes.JDBC_VALUES, "values")
                .beginControlFlow("if ($N == null)", object)
                .addStatement("return null")
                .endControlFlow();
        if (embeddable.attributes().stream().allMatch(part -> part.access().isReadOnly())) {
            CodeBlock made = ConstructionCode.made(
                    embeddable.type(),
                    embeddable.constructor(),
                    embeddable.attributes(),
                    part -> hasDigits(part) ? kept(object, part) : AccessCode.read(object, part));
            return List.of(method.addStatement("return $L", made).build());
        }
        embeddable.attributes().stream()
                .filter(SettleCode::isSettable)
                .forEach(part -> method.addStatement(settled(object, part)));
        return List.of(method.addStatement("return $N", object).build());
    }

    private static boolean isSettable(AttributeModel attribute) {
        return hasDigits(attribute)
                && (isDeferred(attribute) || !attribute.access().isReadOnly());
    }

    /** Returns whether an attribute is the final holder of a value that can be set. */
    private static boolean isDeferred(AttributeModel attribute) {
        return attribute instanceof ValueModel value && value.isDeferred();
    }

    /** Returns whether a column may keep fewer digits than the attribute has. */
    private static boolean hasDigits(AttributeModel attribute) {
        if (attribute instanceof EmbeddedModel embedded) {
            return embedded.parts().stream().anyMatch(SettleCode::hasDigits);
        }
        return attribute instanceof ValueModel value
                && value.role() == ValueModel.Role.DATA
                && !value.isFormula()
                && !value.isReferred()
                && !value.column().isComputed()
                && value.type().conversion().isEmpty()
                && switch (value.type().kind()) {
                    case DECIMAL, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> true;
                    default -> false;
                };
    }

    private static CodeBlock settled(String object, AttributeModel attribute) {
        return AccessCode.write(object, attribute, kept(object, attribute));
    }

    private static CodeBlock settledInHolder(String object, AttributeModel attribute) {
        return CodeBlock.of(
                "$T.settle($L, value -> $L)",
                RuntimeTypes.DEFERRED,
                AccessCode.read(object, attribute),
                kept(CodeBlock.of("value"), attribute));
    }

    private static CodeBlock kept(String object, AttributeModel attribute) {
        return kept(AccessCode.read(object, attribute), attribute);
    }

    private static CodeBlock kept(CodeBlock value, AttributeModel attribute) {
        if (attribute instanceof EmbeddedModel embedded) {
            return CodeBlock.of("$T.settled($L, values)", embedded.embeddable().embedding(), value);
        }
        return switch (((ValueModel) attribute).type().kind()) {
            case DECIMAL ->
                CodeBlock.of(
                        "values.kept($L, $L)",
                        value,
                        ((ValueModel) attribute).type().scale());
            default -> CodeBlock.of("values.kept($L)", value);
        };
    }
}
