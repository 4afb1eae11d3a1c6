package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ConstructorModel;
import dev.alkahest.processor.model.EmbeddableModel;
import java.util.List;
import java.util.function.Function;

/** The code that makes an object of the values of its attributes. */
final class ConstructionCode {

    private ConstructionCode() {}

    /** {@code new Address(street, city)}. */
    static CodeBlock made(
            ClassName type,
            ConstructorModel constructor,
            List<? extends AttributeModel> attributes,
            Function<AttributeModel, CodeBlock> values) {
        CodeBlock arguments = constructor.parameters().stream()
                .map(parameter -> values.apply(attributes.stream()
                        .filter(attribute -> attribute.name().equals(parameter))
                        .findFirst()
                        .orElseThrow()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", type, arguments);
    }

    // Address address = new Address(street);
    // address.city = city;
    // return address;
    static CodeBlock returned(
            ClassName type,
            ConstructorModel constructor,
            List<? extends AttributeModel> attributes,
            Function<AttributeModel, CodeBlock> values,
            String object) {
        CodeBlock made = made(type, constructor, attributes, values);
        List<? extends AttributeModel> assigned = attributes.stream()
                .filter(attribute -> !constructor.takes(attribute))
                .toList();
        if (assigned.isEmpty() && !constructor.parameters().isEmpty()) {
            return CodeBlock.builder().addStatement("return $L", made).build();
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", type, object, made);
        assigned.forEach(attribute -> code.addStatement(AccessCode.write(object, attribute, values.apply(attribute))));
        return code.addStatement("return $N", object).build();
    }

    static CodeBlock returned(
            EmbeddableModel embeddable, Function<AttributeModel, CodeBlock> values, NameAllocator names) {
        return returned(
                embeddable.type(),
                embeddable.constructor(),
                embeddable.attributes(),
                values,
                names.newName(EmbeddingGenerator.variable(embeddable)));
    }
}
