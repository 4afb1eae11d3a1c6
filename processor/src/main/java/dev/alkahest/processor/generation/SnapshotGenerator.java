package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.RowModel;
import dev.alkahest.processor.model.Shape;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Emits what remembers the loaded values of an object, e.g. {@code AlbumSnapshot}. */
public final class SnapshotGenerator implements Generator {

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        SnapshotFields fields = SnapshotFields.of(entity);
        TypeSpec.Builder snapshot = TypeSpec.classBuilder(entity.names().snapshot())
                .addJavadoc("Remembers the loaded values of {@link $T} objects.\n", entity.type())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SNAPSHOT, entity.type()))
                .addFields(fields(entity, fields))
                .addMethod(constructor(entity))
                .addMethod(copyConstructor(entity, fields))
                .addMethod(changed(entity, fields));
        if (entity.relationships().stream().anyMatch(SnapshotGenerator::isReplaceable)) {
            snapshot.addMethod(replaced(entity, fields));
        }
        if (entity.attributes().stream().anyMatch(SnapshotGenerator::isUnassignable)) {
            snapshot.addMethod(unassigned(entity, fields));
        }
        snapshot.addMethod(remember(entity, fields)).addMethods(DeferredCode.rememberLoaded(entity, fields));
        if (hasHolders(entity)) {
            snapshot.addMethod(restoreHolders(entity, fields));
        }
        snapshot.addMethod(restore(entity, fields))
                .addMethod(copy(entity))
                .addMethod(RefreshCode.refresh(entity, fields))
                .addMethod(key(entity, fields))
                .addMethod(writeKey(entity, fields));
        return snapshot.addMethods(VersionCode.ofSnapshot(entity, fields));
    }

    // private String title;
    // private Ref<Artist> artist;
    // private Object artistValue;
    private static List<FieldSpec> fields(EntityModel entity, SnapshotFields fields) {
        List<FieldSpec> all = new ArrayList<>();
        for (AttributeModel attribute : entity.attributes()) {
            if (attribute instanceof RelationshipModel relationship) {
                all.add(FieldSpec.builder(RelationshipCode.attributeType(relationship), fields.of(attribute), PRIVATE)
                        .build());
                if (isHeld(relationship)) {
                    all.add(FieldSpec.builder(Object.class, fields.ofValue(relationship), PRIVATE)
                            .build());
                }
            } else if (attribute instanceof EmbeddedModel embedded) {
                all.add(FieldSpec.builder(embedded.embeddable().entity(), fields.of(attribute), PRIVATE)
                        .build());
            } else if (attribute instanceof ValueModel value && value.isDeferred()) {
                all.add(DeferredCode.remembered(value, fields));
            } else if (attribute instanceof ValueModel value) {
                all.add(FieldSpec.builder(value.type().type(), fields.of(attribute), PRIVATE)
                        .build());
            }
        }
        return all;
    }

    // AlbumSnapshot(Album album) {
    //   super(album);
    // }
    private static MethodSpec constructor(EntityModel entity) {
        String object = Variables.nameFor(entity);
        return MethodSpec.constructorBuilder()
                .addParameter(entity.type(), object)
                .addStatement("super($N)", object)
                .build();
    }

    // private AlbumSnapshot(AlbumSnapshot other) {
    //   super(other.entity);
    //   id = other.id;
    //   title = other.title;
    // }
    private static MethodSpec copyConstructor(EntityModel entity, SnapshotFields fields) {
        String other = fields.local("other");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(entity.names().snapshot(), other)
                .addStatement("super($N.entity)", other);
        for (FieldSpec field : fields(entity, fields)) {
            constructor.addStatement("$1N = $2N.$1N", field.name(), other);
        }
        return constructor.build();
    }

    // @Override
    // public long changed() {
    //   long changed = 0;
    //   if (!Objects.equals(title, entity.title)) {
    //     changed |= AlbumMapper.TITLE;
    //   }
    //   if (Ref.differs(entity.artist, artistValue, ArtistTable.ARTIST.mapper())) {
    //     changed |= AlbumMapper.ARTIST_ID;
    //   }
    //   return changed;
    // }
    private static MethodSpec changed(EntityModel entity, SnapshotFields fields) {
        return differing("changed", entity, fields, SnapshotGenerator::isCompared);
    }

    private static MethodSpec differing(
            String name, EntityModel entity, SnapshotFields fields, Predicate<AttributeModel> compared) {
        List<AttributeModel> attributes =
                entity.attributes().stream().filter(compared).toList();
        MethodSpec.Builder method = MapperGenerator.override(name).returns(long.class);
        if (attributes.isEmpty()) {
            return method.addStatement("return 0").build();
        }
        String changed = fields.local("changed");
        method.addStatement("long $N = 0", changed);
        for (AttributeModel attribute : attributes) {
            if (attribute instanceof EmbeddedModel embedded) {
                CodeBlock remembered = CodeBlock.of("$N", fields.of(embedded));
                CodeBlock present = AccessCode.read("entity", embedded);
                method.addStatement("$N |= $L", changed, EmbeddedCode.changed(entity, embedded, remembered, present));
            } else {
                method.beginControlFlow("if ($L)", differs(entity, attribute, fields))
                        .addStatement("$N |= $L", changed, bits(entity, attribute))
                        .endControlFlow();
            }
        }
        return method.addStatement("return $N", changed).build();
    }

    // @Override
    // public long unassigned() {
    //   long changed = 0;
    //   if (!Objects.equals(code, entity.code)) {
    //     changed |= CountryMapper.CODE;
    //   }
    //   return changed;
    // }
    private static MethodSpec unassigned(EntityModel entity, SnapshotFields fields) {
        return differing("unassigned", entity, fields, SnapshotGenerator::isUnassignable);
    }

    /** Whether only a constructor can set it: the holder of what is deferred is final, but not what it holds. */
    private static boolean isUnassignable(AttributeModel attribute) {
        return attribute.access().isReadOnly() && !MapperGenerator.isDeferred(attribute);
    }

    private static boolean isCompared(AttributeModel attribute) {
        return !attribute.columns().isEmpty()
                && !isUnassignable(attribute)
                && !isReferred(attribute)
                && !(attribute instanceof ValueModel value && value.isVersion());
    }

    private static CodeBlock differs(EntityModel entity, AttributeModel attribute, SnapshotFields fields) {
        CodeBlock remembered = CodeBlock.of("$N", fields.of(attribute));
        if (attribute instanceof ValueModel value && value.isDeferred()) {
            return DeferredCode.differs(entity, value, fields);
        }
        CodeBlock present = AccessCode.read("entity", attribute);
        if (attribute instanceof ValueModel value) {
            return ValueCode.differ(entity, value, remembered, present);
        }
        RelationshipModel relationship = (RelationshipModel) attribute;
        return relationship.shape() == Shape.REF
                ? CodeBlock.of(
                        "$T.differs($L, $N, $L)",
                        RuntimeTypes.REF,
                        present,
                        fields.ofValue(relationship),
                        targetMapper(relationship))
                : CodeBlock.of("$L != $L", remembered, present);
    }

    /** {@code AlbumMapper.ARTIST_ID}. */
    static CodeBlock bits(EntityModel entity, AttributeModel attribute) {
        return attribute.columns().stream()
                .map(ColumnModel::constant)
                .map(constant -> CodeBlock.of("$T.$N", entity.names().mapper(), constant))
                .collect(CodeBlock.joining(" | "));
    }

    /** {@code ArtistTable.ARTIST.mapper()}. */
    private static CodeBlock targetMapper(RelationshipModel relationship) {
        ClassName table = relationship.target().names().table();
        return CodeBlock.of(
                "$T.$N.mapper()", table, relationship.target().names().constant());
    }

    /** Whether what stands in an attribute is the session's own, or no column tells of a change of it. */
    private static boolean isReplaceable(RelationshipModel relationship) {
        return relationship.columns().isEmpty() || relationship.shape() == Shape.REF;
    }

    // @Override
    // public boolean replaced() {
    //   return tracks != entity.tracks;
    // }
    private static MethodSpec replaced(EntityModel entity, SnapshotFields fields) {
        CodeBlock replaced = entity.relationships().stream()
                .filter(SnapshotGenerator::isReplaceable)
                .map(relationship ->
                        CodeBlock.of("$N != $L", fields.of(relationship), AccessCode.read("entity", relationship)))
                .collect(CodeBlock.joining("$W|| "));
        return MapperGenerator.override("replaced")
                .returns(boolean.class)
                .addStatement("return $L", replaced)
                .build();
    }

    // @Override
    // public void remember() {
    //   title = entity.title;
    //   artist = entity.artist;
    //   artistValue = Ref.valueOf(artist);
    // }
    private static MethodSpec remember(EntityModel entity, SnapshotFields fields) {
        MethodSpec.Builder method = MapperGenerator.override("remember");
        ReferredKeyCode.remember(method, entity, fields);
        for (AttributeModel attribute : entity.attributes()) {
            if (isReferred(attribute)) {
                continue;
            }
            if (attribute instanceof ValueModel value && value.isDeferred()) {
                method.addStatement(DeferredCode.remember(entity, value, fields));
                continue;
            }
            CodeBlock present = AccessCode.read("entity", attribute);
            method.addStatement("$N = $L", fields.of(attribute), copyOf(entity, attribute, present));
            if (isHeld(attribute)) {
                method.addStatement(
                        "$N = $T.valueOf($N)", fields.ofValue(attribute), RuntimeTypes.REF, fields.of(attribute));
            }
        }
        return method.build();
    }

    /** Whether it is a holder of the session's own, which says more than what its row does. */
    private static boolean isHolder(AttributeModel attribute) {
        return attribute instanceof RelationshipModel relationship
                && isReplaceable(relationship)
                && !isUnassignable(attribute);
    }

    private static boolean hasHolders(EntityModel entity) {
        return entity.attributes().stream().anyMatch(SnapshotGenerator::isHolder);
    }

    // @Override
    // public void restoreHolders() {
    //   entity.artist = artist;
    // }
    private static MethodSpec restoreHolders(EntityModel entity, SnapshotFields fields) {
        MethodSpec.Builder method = MapperGenerator.override("restoreHolders");
        entity.attributes().stream()
                .filter(SnapshotGenerator::isHolder)
                .forEach(holder ->
                        method.addStatement(AccessCode.write("entity", holder, CodeBlock.of("$N", fields.of(holder)))));
        return method.build();
    }

    // @Override
    // public void restore() {
    //   restoreHolders();
    //   entity.title = title;
    //   Ref.restore(artist, artistValue, ArtistTable.ARTIST.mapper());
    // }
    private static MethodSpec restore(EntityModel entity, SnapshotFields fields) {
        MethodSpec.Builder method = MapperGenerator.override("restore");
        if (hasHolders(entity)) {
            method.addStatement("restoreHolders()");
        }
        for (AttributeModel attribute : entity.attributes()) {
            if (isUnassignable(attribute) || isReferred(attribute)) {
                continue;
            }
            if (attribute instanceof ValueModel value && value.isDeferred()) {
                method.addStatement(DeferredCode.restore(entity, value, fields));
                continue;
            }
            if (!isHolder(attribute)) {
                CodeBlock remembered = CodeBlock.of("$N", fields.of(attribute));
                method.addStatement(AccessCode.write("entity", attribute, copyOf(entity, attribute, remembered)));
            }
            if (isHeld(attribute)) {
                method.addStatement(
                        "$T.restore($N, $N, $L)",
                        RuntimeTypes.REF,
                        fields.of(attribute),
                        fields.ofValue(attribute),
                        targetMapper((RelationshipModel) attribute));
            }
        }
        return method.build();
    }

    /** Whether it is the key of what a relationship refers to, which is compared and put back with that. */
    static boolean isReferred(AttributeModel attribute) {
        return attribute instanceof ValueModel value && value.isReferred();
    }

    /** Whether the columns of the row follow what a holder refers to. What a holder without columns shows, other rows say. */
    static boolean isHeld(AttributeModel attribute) {
        return attribute instanceof RelationshipModel relationship
                && relationship.shape() == Shape.REF
                && !relationship.columns().isEmpty();
    }

    static CodeBlock copyOf(RowModel row, AttributeModel attribute, CodeBlock value) {
        if (attribute instanceof EmbeddedModel embedded) {
            return EmbeddedCode.copy(embedded, value);
        }
        return attribute instanceof ValueModel model ? ValueCode.copy(row, model, value) : value;
    }

    // @Override
    // public AlbumSnapshot copy() {
    //   return new AlbumSnapshot(this);
    // }
    private static MethodSpec copy(EntityModel entity) {
        ClassName snapshot = entity.names().snapshot();
        return MapperGenerator.override("copy")
                .returns(snapshot)
                .addStatement("return new $T(this)", snapshot)
                .build();
    }

    // @Override
    // public Long key() {
    //   return id;
    // }
    private static MethodSpec key(EntityModel entity, SnapshotFields fields) {
        List<CodeBlock> parts = entity.keys().stream()
                .map(key -> CodeBlock.of("$N", fields.of(key)))
                .toList();
        return MapperGenerator.override("key")
                .returns(entity.key().type())
                .addStatement("return $L", KeyCode.keyOrNull(entity.key(), parts))
                .build();
    }

    // @Override
    // public int writeKey(RowWriter out, int at) throws SQLException {
    //   out.write(at, id);
    //   return at + 1;
    // }
    private static MethodSpec writeKey(EntityModel entity, SnapshotFields fields) {
        MethodSpec.Builder method = MapperGenerator.override("writeKey")
                .returns(int.class)
                .addParameter(RuntimeTypes.ROW_WRITER, "out")
                .addParameter(int.class, "at")
                .addException(SQLException.class);
        List<ValueModel> keys = entity.keys();
        for (int index = 0; index < keys.size(); index++) {
            ValueModel key = keys.get(index);
            CodeBlock value = CodeBlock.of("$N", fields.of(key));
            method.addStatement(ValueCode.write(entity, key.column(), ColumnCode.position(index), value));
        }
        return method.addStatement("return $L", ColumnCode.position(keys.size()))
                .build();
    }
}
