package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.alkahest.processor.model.Access;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The code for parts of a key that are the keys of what relationships refer to. */
final class ReferredKeyCode {

    private ReferredKeyCode() {}

    /** {@code InvoiceTable.INVOICE.mapper().keyOrNull(line.invoice)}. */
    static CodeBlock keyOrNull(KeyModel target, CodeBlock holder) {
        return CodeBlock.of(
                "$T.$N.mapper().keyOrNull($L)",
                target.names().table(),
                target.names().constant(),
                holder);
    }

    // Long invoiceKey = InvoiceTable.INVOICE.mapper().keyOrNull(line.invoice);
    // return invoiceKey == null ? null : new LineKey(invoiceKey, line.number);
    static CodeBlock returnKey(EntityModel entity, String object, UnaryOperator<String> locals) {
        if (!entity.key().isComposite()) {
            RelationshipModel relationship = relationships(entity).get(0);
            return CodeBlock.builder()
                    .addStatement("return $L", keyOrNull(relationship.target(), AccessCode.read(object, relationship)))
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Map<String, String> keys = new LinkedHashMap<>();
        for (RelationshipModel relationship : relationships(entity)) {
            keys.put(relationship.name(), locals.apply(relationship.name() + "Key"));
            code.add(local(relationship, object, keys.get(relationship.name())));
        }
        List<CodeBlock> unset = new ArrayList<>();
        keys.values().forEach(key -> unset.add(CodeBlock.of("$N == null", key)));
        List<CodeBlock> values = new ArrayList<>();
        for (ValueModel part : entity.keys()) {
            CodeBlock value = part.access() instanceof Access.Referred referred
                    ? part(referred, Objects.requireNonNull(keys.get(referred.relationship()), "it has a local"))
                    : AccessCode.read(object, part);
            values.add(value);
            if (!part.isReferred() && !part.type().isPrimitive()) {
                unset.add(ColumnCode.isUnset(part.type(), value));
            }
        }
        return code.addStatement(
                        "return $L$W? null$W: $L", CodeBlock.join(unset, "$W|| "), KeyCode.made(entity.key(), values))
                .build();
    }

    // Long invoiceKey = InvoiceTable.INVOICE.mapper().keyOrNull(entity.invoice);
    // if (invoiceKey != null) {
    //   invoiceId = invoiceKey;
    // }
    static void remember(MethodSpec.Builder method, EntityModel entity, SnapshotFields fields) {
        for (RelationshipModel relationship : relationships(entity)) {
            String key = fields.local(relationship.name() + "Key");
            method.addCode(local(relationship, "entity", key)).beginControlFlow("if ($N != null)", key);
            for (ValueModel part : entity.keys()) {
                if (part.access() instanceof Access.Referred referred
                        && referred.relationship().equals(relationship.name())) {
                    method.addStatement("$N = $L", fields.of(part), part(referred, key));
                }
            }
            method.endControlFlow();
        }
    }

    private static CodeBlock local(RelationshipModel relationship, String object, String name) {
        KeyModel target = relationship.target();
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $L", target.type(), name, keyOrNull(target, AccessCode.read(object, relationship)))
                .build();
    }

    private static CodeBlock part(Access.Referred referred, String key) {
        return referred.target().isComposite()
                ? CodeBlock.of(
                        "$N.$N()",
                        key,
                        referred.target().parts().get(referred.part()).name())
                : CodeBlock.of("$N", key);
    }

    /** The relationships that are parts of the key. */
    static List<RelationshipModel> relationships(EntityModel entity) {
        return entity.relationships().stream().filter(RelationshipModel::isKey).toList();
    }
}
