package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Emits what turns rows into objects and back, e.g. {@code AlbumMapper}. */
public final class MapperGenerator implements Generator {

    private static final int LAST_BIT = 63;

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        TypeSpec.Builder mapper = TypeSpec.classBuilder(entity.names().mapper())
                .addJavadoc(
                        "Reads and writes {@link $T} rows of {@link $T}.\n",
                        entity.type(),
                        entity.names().table())
                .addModifiers(FINAL)
                .addField(instance(entity));
        if (entity.isAbstract()) {
            mapper.superclass(contract(RuntimeTypes.ABSTRACT_CLASS_MAPPER, entity));
        } else {
            mapper.addSuperinterface(contract(RuntimeTypes.ENTITY_MAPPER, entity));
        }
        columns(entity).forEach(column -> mapper.addField(bit(entity, column)));
        if (!entity.isAbstract()) {
            entity.values().stream()
                    .filter(value -> !value.isReferred() && !value.isDeferred())
                    .map(ValueModel::column)
                    .filter(column -> column.type().isOrdinal())
                    .forEach(column -> mapper.addField(enumValues(column)));
        }
        entity.relationships()
                .forEach(relationship -> mapper.addField(RelationshipCode.constant(entity, relationship)));
        if (!entity.relationships().isEmpty()) {
            mapper.addField(relationshipList(entity));
        }
        mapper.addFields(DeferredCode.constants(entity));
        KeyGenerationCode.constant(entity).ifPresent(mapper::addField);
        mapper.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(type(entity))
                .addMethod(table(entity))
                .addMethod(relationships(entity))
                .addMethods(DeferredCode.deferred(entity));
        if (!entity.isSubclass()) {
            mapper.addMethod(identityMap(entity));
        }
        mapper.addMethods(HierarchyCode.methods(entity)).addMethods(FormulaCode.ofMapper(entity));
        if (!entity.isAbstract()) {
            mapper.addMethod(create(entity))
                    .addMethod(read(entity))
                    .addMethods(LinkCode.link(entity))
                    .addMethod(snapshot(entity));
        }
        mapper.addMethod(key(entity));
        if (entity.key().isComposite()) {
            mapper.addMethod(keyValues(entity.key()));
        }
        if (entity.keyGeneration().kind() != KeyGenerationModel.Kind.NONE) {
            mapper.addMethod(keyGeneration(entity)).addMethod(setKey(entity));
        }
        if (!entity.isAbstract()) {
            mapper.addMethod(InsertCode.insertColumns(entity))
                    .addMethods(MadeCode.ofMapper(entity))
                    .addMethods(SettleCode.ofMapper(entity))
                    .addMethod(WriteCode.write(entity));
        }
        mapper.addMethods(VersionCode.ofMapper(entity)).addMethods(FilterCode.ofMapper(entity));
        return entity.isAbstract() ? mapper : mapper.addMethods(LinkCode.compositeKeys(entity));
    }

    private static TypeName contract(ClassName contract, EntityModel entity) {
        return ParameterizedTypeName.get(contract, entity.type(), entity.key().type());
    }

    /** Returns the columns that are written: the discriminator stands behind those of the topmost class, if a table has it. */
    static List<ColumnModel> columns(EntityModel entity) {
        List<ColumnModel> columns = new ArrayList<>(entity.columns());
        entity.hierarchy()
                .filter(HierarchyModel::storesDiscriminator)
                .ifPresent(hierarchy -> columns.add(hierarchy.discriminator()));
        columns.sort(Comparator.comparing(entity::positionOf));
        return columns;
    }

    // static final AlbumMapper INSTANCE = new AlbumMapper();
    private static FieldSpec instance(EntityModel entity) {
        ClassName mapper = entity.names().mapper();
        return FieldSpec.builder(mapper, "INSTANCE", STATIC, FINAL)
                .initializer("new $T()", mapper)
                .build();
    }

    // static final long TITLE = 1L << 1;
    private static FieldSpec bit(EntityModel entity, ColumnModel column) {
        return FieldSpec.builder(long.class, column.constant(), STATIC, FINAL)
                .initializer(mask(Math.min(entity.positionOf(column), LAST_BIT)))
                .build();
    }

    /** {@code 1L}, {@code 1L << 1}, {@code 1L << 2} ... */
    static CodeBlock mask(int bit) {
        return bit == 0 ? CodeBlock.of("1L") : CodeBlock.of("1L << $L", bit);
    }

    // private static final Genre[] GENRE_VALUES = Genre.values();
    static FieldSpec enumValues(ColumnModel column) {
        TypeName type = column.type().type();
        return FieldSpec.builder(ArrayTypeName.of(type), column.valuesConstant(), PRIVATE, STATIC, FINAL)
                .initializer("$T.values()", type)
                .build();
    }

    // private static final List<Relationship<Album, ?>> RELATIONSHIPS = List.of(ARTIST, TRACKS);
    private static FieldSpec relationshipList(EntityModel entity) {
        CodeBlock constants = entity.relationships().stream()
                .map(relationship -> CodeBlock.of("$N", relationship.constant()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(relationshipsType(entity), "RELATIONSHIPS", PRIVATE, STATIC, FINAL)
                .initializer("$T.of($L)", List.class, constants)
                .build();
    }

    private static TypeName relationshipsType(EntityModel entity) {
        return ParameterizedTypeName.get(
                ClassName.get(List.class),
                ParameterizedTypeName.get(
                        RuntimeTypes.RELATIONSHIP, entity.type(), WildcardTypeName.subtypeOf(Object.class)));
    }

    // @Override
    // public Class<Album> type() {
    //   return Album.class;
    // }
    private static MethodSpec type(EntityModel entity) {
        return override("type")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), entity.type()))
                .addStatement("return $T.class", entity.type())
                .build();
    }

    // @Override
    // public AlbumTable table() {
    //   return AlbumTable.ALBUM;
    // }
    private static MethodSpec table(EntityModel entity) {
        ClassName table = entity.names().table();
        return override("table")
                .returns(table)
                .addStatement("return $T.$N", table, entity.names().constant())
                .build();
    }

    // @Override
    // public List<Relationship<Album, ?>> relationships() {
    //   return RELATIONSHIPS;
    // }
    private static MethodSpec relationships(EntityModel entity) {
        MethodSpec.Builder method = override("relationships").returns(relationshipsType(entity));
        return entity.relationships().isEmpty()
                ? method.addStatement("return $T.of()", List.class).build()
                : method.addStatement("return RELATIONSHIPS").build();
    }

    // @Override
    // public AlbumIdentityMap identityMap() {
    //   return new AlbumIdentityMap();
    // }
    private static MethodSpec identityMap(EntityModel entity) {
        ClassName identityMap = entity.names().identityMap();
        return override("identityMap")
                .returns(identityMap)
                .addStatement("return new $T()", identityMap)
                .build();
    }

    // @Override
    // public Album create(Album other) {
    //   return new Album();
    // }
    private static MethodSpec create(EntityModel entity) {
        return override("create")
                .returns(entity.type())
                .addParameter(entity.type(), "other")
                .addStatement(
                        "return $L",
                        ConstructionCode.made(
                                entity.type(),
                                entity.constructor(),
                                entity.attributes(),
                                attribute -> SnapshotGenerator.copyOf(
                                        entity, attribute, AccessCode.read("other", attribute))))
                .build();
    }

    // @Override
    // public Album read(RowReader row, int at) throws SQLException {
    //   Album album = new Album();
    //   album.id = row.longAt(at);
    //   album.title = row.stringAt(at + 1);
    //   return album;
    // }
    private static MethodSpec read(EntityModel entity) {
        String object = Variables.nameFor(entity, "row", "at");
        MethodSpec.Builder method = override("read")
                .returns(entity.type())
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class);
        return method.addCode(ConstructionCode.returned(
                        entity.type(),
                        entity.constructor(),
                        entity.attributes().stream()
                                .filter(attribute -> !isRelationship(attribute) && !isDeferred(attribute))
                                .toList(),
                        attribute -> read(entity, attribute),
                        object))
                .build();
    }

    static boolean isDeferred(AttributeModel attribute) {
        return attribute instanceof ValueModel value && value.isDeferred();
    }

    private static boolean isRelationship(AttributeModel attribute) {
        return attribute instanceof RelationshipModel || attribute instanceof ValueModel value && value.isReferred();
    }

    private static CodeBlock read(EntityModel entity, AttributeModel attribute) {
        return attribute instanceof EmbeddedModel embedded
                ? EmbeddedCode.read(entity, embedded)
                : ValueCode.read(entity, (ValueModel) attribute);
    }

    // @Override
    // public AlbumSnapshot snapshot(Album album) {
    //   return new AlbumSnapshot(album);
    // }
    private static MethodSpec snapshot(EntityModel entity) {
        String object = Variables.nameFor(entity);
        ClassName snapshot = entity.names().snapshot();
        return override("snapshot")
                .returns(snapshot)
                .addParameter(entity.type(), object)
                .addStatement("return new $T($N)", snapshot, object)
                .build();
    }

    // @Override
    // public Long key(Album album) {
    //   return album.id;
    // }
    private static MethodSpec key(EntityModel entity) {
        String object = Variables.nameFor(entity);
        MethodSpec.Builder method = override("key").returns(entity.key().type()).addParameter(entity.type(), object);
        if (!ReferredKeyCode.relationships(entity).isEmpty()) {
            NameAllocator locals = new NameAllocator();
            locals.newName(object);
            return method.addCode(ReferredKeyCode.returnKey(entity, object, locals::newName))
                    .build();
        }
        List<CodeBlock> parts =
                entity.keys().stream().map(key -> AccessCode.read(object, key)).toList();
        return method.addStatement("return $L", KeyCode.keyOrNull(entity.key(), parts))
                .build();
    }

    // @Override
    // public List<Object> keyValues(TranslationKey key) {
    //   return List.of(key.language(), key.number());
    // }
    private static MethodSpec keyValues(KeyModel key) {
        CodeBlock values = key.parts().stream()
                .map(part -> CodeBlock.of("key.$N()", part.name()))
                .collect(CodeBlock.joining(", "));
        return override("keyValues")
                .returns(ParameterizedTypeName.get(List.class, Object.class))
                .addParameter(key.type(), "key")
                .addStatement("return $T.of($L)", List.class, values)
                .build();
    }

    // @Override
    // public KeyGeneration keyGeneration() {
    //   return KeyGeneration.IDENTITY;
    // }
    private static MethodSpec keyGeneration(EntityModel entity) {
        CodeBlock value = KeyGenerationCode.value(entity);
        return override("keyGeneration")
                .returns(RuntimeTypes.KEY_GENERATION)
                .addStatement("return $L", value)
                .build();
    }

    // @Override
    // public void setKey(Album album, Long key) {
    //   album.id = key;
    // }
    private static MethodSpec setKey(EntityModel entity) {
        String object = Variables.nameFor(entity, "key");
        return override("setKey")
                .addParameter(entity.type(), object)
                .addParameter(entity.key().type(), "key")
                .addStatement(AccessCode.write(object, entity.keys().get(0), CodeBlock.of("key")))
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }
}
