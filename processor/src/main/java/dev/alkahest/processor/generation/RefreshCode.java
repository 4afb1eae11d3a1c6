package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.Shape;
import dev.alkahest.processor.model.ValueModel;

/** The method of a snapshot that takes over another reading of the same row. */
final class RefreshCode {

    private RefreshCode() {}

    // @Override
    // public void refresh(Album fresh, long keep) {
    //   title = fresh.title;
    //   if ((keep & AlbumMapper.TITLE) == 0) {
    //     entity.title = fresh.title;
    //   }
    //   version = fresh.version;
    //   entity.version = fresh.version;
    //   artistValue = Ref.valueOf(fresh.artist);
    //   if ((keep & AlbumMapper.ARTIST_ID) == 0) {
    //     Ref.refresh(entity.artist, fresh.artist);
    //   }
    // }
    static MethodSpec refresh(EntityModel entity, SnapshotFields fields) {
        String fresh = fields.local("fresh");
        String keep = fields.local("keep");
        MethodSpec.Builder method = MapperGenerator.override("refresh")
                .addParameter(entity.type(), fresh)
                .addParameter(long.class, keep);
        for (AttributeModel attribute : entity.attributes()) {
            if (SnapshotGenerator.isReferred(attribute)) {
                continue; // a row of the same key
            }
            if (attribute instanceof ValueModel value && value.isDeferred()) {
                method.addStatement(DeferredCode.refresh(entity, value, fields, fresh, keep));
                continue;
            }
            CodeBlock read = AccessCode.read(fresh, attribute);
            if (isInverse(attribute)) {
                refreshInverse(method, entity, attribute, fields, read);
            } else if (isReadFromRow(attribute)) {
                method.addStatement(remember(entity, attribute, fields, read));
                if (attribute.access().isReadOnly()) {
                    continue;
                }
                CodeBlock write = write(entity, attribute, read);
                if (attribute instanceof EmbeddedModel embedded) {
                    CodeBlock own = AccessCode.read("entity", embedded);
                    method.addStatement(AccessCode.write(
                            "entity", embedded, EmbeddedCode.refreshed(entity, embedded, own, read, keep)));
                } else if (isAlwaysTaken(attribute)) {
                    method.addStatement(write);
                } else {
                    method.beginControlFlow("if (($N & $L) == 0)", keep, bits(entity, attribute))
                            .addStatement(write)
                            .endControlFlow();
                }
            }
        }
        return method.build();
    }

    // if (entity.profile == profile) {
    //   entity.profile = fresh.profile;
    // }
    // profile = fresh.profile;
    private static void refreshInverse(
            MethodSpec.Builder method,
            EntityModel entity,
            AttributeModel attribute,
            SnapshotFields fields,
            CodeBlock read) {
        method.beginControlFlow("if ($L == $N)", AccessCode.read("entity", attribute), fields.of(attribute))
                .addStatement(write(entity, attribute, read))
                .endControlFlow()
                .addStatement(remember(entity, attribute, fields, read));
    }

    /** Collections, and holders at the inverse end of a one-to-one, are not: they are expired and load again. */
    private static boolean isReadFromRow(AttributeModel attribute) {
        return !(attribute instanceof RelationshipModel relationship)
                || !relationship.columns().isEmpty();
    }

    /** Plain attributes at the inverse end of a one-to-one have no column to tell whether they were changed. */
    private static boolean isInverse(AttributeModel attribute) {
        return attribute instanceof RelationshipModel relationship
                && relationship.columns().isEmpty()
                && relationship.shape() == Shape.PLAIN;
    }

    /** What the object's user never changes. */
    private static boolean isAlwaysTaken(AttributeModel attribute) {
        return attribute instanceof ValueModel value && (value.isVersion() || value.isFormula());
    }

    private static CodeBlock remember(
            EntityModel entity, AttributeModel attribute, SnapshotFields fields, CodeBlock read) {
        return SnapshotGenerator.isHeld(attribute)
                ? CodeBlock.of("$N = $T.valueOf($L)", fields.ofValue(attribute), RuntimeTypes.REF, read)
                : CodeBlock.of("$N = $L", fields.of(attribute), SnapshotGenerator.copyOf(entity, attribute, read));
    }

    /** Another object may hold what is read, when graphs are merged: values that can be changed in place are copied. */
    private static CodeBlock write(EntityModel entity, AttributeModel attribute, CodeBlock read) {
        return SnapshotGenerator.isHeld(attribute)
                ? CodeBlock.of("$T.refresh($L, $L)", RuntimeTypes.REF, AccessCode.read("entity", attribute), read)
                : AccessCode.write("entity", attribute, SnapshotGenerator.copyOf(entity, attribute, read));
    }

    private static CodeBlock bits(EntityModel entity, AttributeModel attribute) {
        CodeBlock bits = SnapshotGenerator.bits(entity, attribute);
        return attribute.columns().size() == 1 ? bits : CodeBlock.of("($L)", bits);
    }
}
