package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;

/** The method of a mapper that tells which columns an INSERT names. */
final class InsertCode {

    private InsertCode() {}

    // @Override
    // public long insertColumns(Track track) {
    //   long columns = NAME | ALBUM_ID;
    //   if (track.getId() != 0) {
    //     columns |= ID;
    //   }
    //   if (track.getPlays() != null) {
    //     columns |= PLAYS;
    //   }
    //   return columns;
    // }
    static MethodSpec insertColumns(EntityModel entity) {
        String object = Variables.nameFor(entity, "columns");
        List<ValueModel> optional = entity.values().stream()
                .filter(value -> isSet(entity, value, object).isPresent())
                .toList();
        List<EmbeddedModel> partly = entity.attributes().stream()
                .filter(attribute -> !EmbeddedCode.defaulted(attribute).isEmpty())
                .map(EmbeddedModel.class::cast)
                .toList();
        CodeBlock always = always(entity, optional);
        MethodSpec.Builder method =
                MapperGenerator.override("insertColumns").returns(long.class).addParameter(entity.type(), object);
        if (optional.isEmpty() && partly.isEmpty()) {
            return method.addStatement("return $L", always).build();
        }
        method.addStatement("long columns = $L", always);
        for (ValueModel value : optional) {
            method.beginControlFlow("if ($L)", isSet(entity, value, object).orElseThrow())
                    .addStatement("columns |= $N", value.column().constant())
                    .endControlFlow();
        }
        for (EmbeddedModel embedded : partly) {
            CodeBlock columns = EmbeddedCode.defaulted(embedded).stream()
                    .map(column -> CodeBlock.of("$N", column.constant()))
                    .collect(CodeBlock.joining(" | "));
            method.addStatement(
                    "columns |= $L & $L",
                    EmbeddedCode.filled(entity, embedded, AccessCode.read(object, embedded)),
                    EmbeddedCode.defaulted(embedded).size() == 1 ? columns : CodeBlock.of("($L)", columns));
        }
        return method.addStatement("return columns").build();
    }

    private static CodeBlock always(EntityModel entity, List<ValueModel> optional) {
        CodeBlock columns = MapperGenerator.columns(entity).stream()
                .filter(column -> !column.isComputed())
                .filter(column ->
                        optional.stream().noneMatch(value -> value.column().equals(column)))
                .filter(column -> entity.attributes().stream()
                        .noneMatch(
                                attribute -> EmbeddedCode.defaulted(attribute).contains(column)))
                .map(column -> CodeBlock.of("$N", column.constant()))
                .collect(CodeBlock.joining("$W| "));
        return columns.isEmpty() ? CodeBlock.of("0") : columns;
    }

    /** A generated key that is not set, and a null where the database has a default, are left to the database. */
    private static Optional<CodeBlock> isSet(EntityModel entity, ValueModel value, String object) {
        if (value.column().isComputed() || value.isReferred()) {
            return Optional.empty();
        }
        CodeBlock read = AccessCode.read(object, value);
        if (value.isDeferred()) {
            return value.column().defaultValue().isEmpty()
                    ? Optional.empty()
                    : Optional.of(CodeBlock.of("$T.isKnown($L)", RuntimeTypes.DEFERRED, read));
        }
        boolean generated = value.isKey() && entity.keyGeneration().kind() != KeyGenerationModel.Kind.NONE;
        if (value.type().isPrimitive()) {
            return generated ? Optional.of(CodeBlock.of("$L != 0", read)) : Optional.empty();
        }
        boolean defaulted = !value.column().defaultValue().isEmpty();
        return generated || defaulted ? Optional.of(CodeBlock.of("$L != null", read)) : Optional.empty();
    }
}
