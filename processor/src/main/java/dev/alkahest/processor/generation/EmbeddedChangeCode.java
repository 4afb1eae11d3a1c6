package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EmbeddableModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;

/** The methods of an embedding that tell what has changed, and make a value of others. */
final class EmbeddedChangeCode {

    private EmbeddedChangeCode() {}

    static List<MethodSpec> methods(EmbeddableModel embeddable) {
        List<MethodSpec> methods =
                new ArrayList<>(List.of(changed(embeddable), filled(embeddable), refreshed(embeddable)));
        if (!embeddable.isImmutable()) {
            methods.add(copy(embeddable));
        }
        return methods;
    }

    // /** Returns the columns whose values differ. */
    // static long changed(Address remembered, Address present) {
    //   if (remembered == present) {
    //     return 0;
    //   }
    //   if (remembered == null || present == null) {
    //     return filled(remembered == null ? present : remembered);
    //   }
    //   long changed = 0;
    //   if (!Objects.equals(remembered.street(), present.street())) {
    //     changed |= STREET;
    //   }
    //   changed |= PlaceEmbedding.changed(remembered.place(), present.place()) << 1;
    //   return changed;
    // }
    private static MethodSpec changed(EmbeddableModel embeddable) {
        MethodSpec.Builder method = EmbeddingGenerator.method("changed", embeddable)
                .addJavadoc("Returns the columns whose values differ.\n")
                .returns(long.class)
                .addParameter(embeddable.type(), "remembered")
                .addParameter(embeddable.type(), "present")
                .beginControlFlow("if (remembered == present)")
                .addStatement("return 0")
                .endControlFlow()
                .beginControlFlow("if (remembered == null || present == null)")
                .addStatement("return filled(remembered == null ? present : remembered)")
                .endControlFlow()
                .addStatement("long changed = 0");
        for (AttributeModel attribute : embeddable.attributes()) {
            CodeBlock one = AccessCode.read("remembered", attribute);
            CodeBlock other = AccessCode.read("present", attribute);
            if (attribute instanceof EmbeddedModel nested) {
                method.addStatement("changed |= $L", EmbeddedCode.changed(embeddable, nested, one, other));
            } else {
                ValueModel value = (ValueModel) attribute;
                method.beginControlFlow("if ($L)", ValueCode.differ(embeddable, value, one, other))
                        .addStatement("changed |= $N", value.column().constant())
                        .endControlFlow();
            }
        }
        return method.addStatement("return changed").build();
    }

    // /** Returns the columns that are not NULL. */
    // static long filled(Address address) {
    //   if (address == null) {
    //     return 0;
    //   }
    //   long filled = NUMBER;
    //   if (address.street() != null) {
    //     filled |= STREET;
    //   }
    //   return filled;
    // }
    private static MethodSpec filled(EmbeddableModel embeddable) {
        String object = Variables.nameFor(EmbeddingGenerator.variable(embeddable), "filled");
        CodeBlock always = embeddable.attributes().stream()
                .filter(attribute ->
                        attribute instanceof ValueModel value && value.type().isPrimitive())
                .map(attribute ->
                        CodeBlock.of("$N", ((ValueModel) attribute).column().constant()))
                .collect(CodeBlock.joining("$W| "));
        MethodSpec.Builder method = EmbeddingGenerator.method("filled", embeddable)
                .addJavadoc("Returns the columns that are not NULL.\n")
                .returns(long.class)
                .addParameter(embeddable.type(), object)
                .beginControlFlow("if ($N == null)", object)
                .addStatement("return 0")
                .endControlFlow()
                .addStatement("long filled = $L", always.isEmpty() ? CodeBlock.of("0") : always);
        for (AttributeModel attribute : embeddable.attributes()) {
            CodeBlock part = AccessCode.read(object, attribute);
            if (attribute instanceof EmbeddedModel nested) {
                method.addStatement("filled |= $L", EmbeddedCode.filled(embeddable, nested, part));
            } else if (attribute instanceof ValueModel value && !value.type().isPrimitive()) {
                method.beginControlFlow("if ($L != null)", part)
                        .addStatement("filled |= $N", value.column().constant())
                        .endControlFlow();
            }
        }
        return method.addStatement("return filled").build();
    }

    // /** Returns a fresh value; the columns in keep are those of one's own. */
    // static Address refreshed(Address own, Address fresh, long keep) {
    //   if ((keep & COLUMNS) == 0) {
    //     return fresh;
    //   }
    //   if (own == null || fresh == null) {
    //     return own;
    //   }
    //   return new Address(
    //       (keep & STREET) != 0 ? own.street() : fresh.street(),
    //       PlaceEmbedding.refreshed(own.place(), fresh.place(), keep >>> 1));
    // }
    private static MethodSpec refreshed(EmbeddableModel embeddable) {
        NameAllocator names = new NameAllocator();
        List.of("own", "fresh", "keep").forEach(names::newName);
        return EmbeddingGenerator.method("refreshed", embeddable)
                .addJavadoc("Returns a fresh value, in which the columns to keep are those of one's own.\n")
                .returns(embeddable.type())
                .addParameter(embeddable.type(), "own")
                .addParameter(embeddable.type(), "fresh")
                .addParameter(long.class, "keep")
                .beginControlFlow("if ((keep & COLUMNS) == 0)")
                .addStatement(embeddable.isImmutable() ? "return fresh" : "return copy(fresh)")
                .endControlFlow()
                .beginControlFlow("if (own == null || fresh == null)")
                .addStatement("return own")
                .endControlFlow()
                .addCode(ConstructionCode.returned(embeddable, attribute -> refreshed(embeddable, attribute), names))
                .build();
    }

    private static CodeBlock refreshed(EmbeddableModel embeddable, AttributeModel attribute) {
        CodeBlock own = AccessCode.read("own", attribute);
        CodeBlock fresh = AccessCode.read("fresh", attribute);
        return attribute instanceof EmbeddedModel nested
                ? EmbeddedCode.refreshed(embeddable, nested, own, fresh, "keep")
                : CodeBlock.of(
                        "(keep & $N) != 0 ? $L : $L",
                        ((ValueModel) attribute).column().constant(),
                        own,
                        SnapshotGenerator.copyOf(embeddable, attribute, fresh));
    }

    // /** Returns a copy of a value that may be null. */
    // static Address copy(Address address) {
    //   if (address == null) {
    //     return null;
    //   }
    //   Address copy = new Address();
    //   copy.street = address.street;
    //   return copy;
    // }
    private static MethodSpec copy(EmbeddableModel embeddable) {
        NameAllocator names = new NameAllocator();
        String other = names.newName("other");
        return EmbeddingGenerator.method("copy", embeddable)
                .addJavadoc("Returns a copy of a value, or null for null.\n")
                .returns(embeddable.type())
                .addParameter(embeddable.type(), other)
                .beginControlFlow("if ($N == null)", other)
                .addStatement("return null")
                .endControlFlow()
                .addCode(ConstructionCode.returned(
                        embeddable,
                        attribute -> SnapshotGenerator.copyOf(embeddable, attribute, AccessCode.read(other, attribute)),
                        names))
                .build();
    }
}
