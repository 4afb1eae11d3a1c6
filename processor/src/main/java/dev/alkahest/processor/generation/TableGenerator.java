package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the Core table of an entity, with which users write queries, e.g. {@code AlbumTable}. */
public final class TableGenerator implements Generator {

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        TypeSpec.Builder table = TypeSpec.classBuilder(entity.names().table())
                .addJavadoc(
                        "The table of {@link $T}: {@code $L}.\n",
                        entity.type(),
                        entity.table().name())
                .addModifiers(visibility(entity))
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_TABLE, entity.type()));
        for (AttributeModel attribute : entity.attributes()) {
            typed(attribute)
                    .forEach(column -> column.type()
                            .conversion()
                            .ifPresent(conversion -> table.addField(
                                    ConversionCode.constant(entity.table().name(), attribute, column, conversion))));
        }
        table.addField(instance(entity));
        for (RelationshipModel relationship : entity.relationships()) {
            relationship
                    .association()
                    .filter(association -> relationship.declaresAssociation())
                    .ifPresent(
                            association -> table.addField(AssociationCode.constant(entity, relationship, association)));
        }
        table.addFields(columns(entity));
        table.addFields(FormulaCode.fields(entity));
        table.addMethod(definitionConstructor(entity))
                .addMethod(aliasConstructor(entity))
                .addMethod(pathConstructor(entity))
                .addMethod(as(entity))
                .addMethod(at(entity));
        entity.relationships().forEach(relationship -> table.addMethod(path(entity, relationship)));
        return table.addMethods(ConstraintCode.methods(entity.table()))
                .addMethods(FormulaCode.formulas(entity))
                .addMethods(FilterCode.ofTable(entity))
                .addMethods(HierarchyTableCode.ownRows(entity))
                .addMethods(HierarchyTableCode.parts(entity))
                .addMethods(HierarchyTableCode.branches(entity))
                .addMethods(HierarchyTableCode.rowsOfOthers(entity))
                .addMethod(mapper(entity));
    }

    /** What an embedded value is made of has its types in a class of its own; what is computed has a type and no column. */
    private static List<ColumnModel> typed(AttributeModel attribute) {
        if (attribute instanceof ValueModel value) {
            return List.of(value.column());
        }
        return attribute instanceof RelationshipModel relationship ? relationship.ownColumns() : List.of();
    }

    /** A shared table has the columns of other classes too, in their places. */
    private static List<FieldSpec> columns(EntityModel entity) {
        Map<String, FieldSpec> own = new LinkedHashMap<>();
        for (AttributeModel attribute : entity.attributes()) {
            attribute.ownColumns().forEach(column -> own.put(column.property(), field(entity, attribute, column)));
        }
        return entity.hierarchy()
                .map(hierarchy -> shared(hierarchy, own))
                .orElseGet(() -> own.values().stream())
                .distinct() // one field has all columns of an embedded value
                .toList();
    }

    private static Stream<FieldSpec> shared(HierarchyModel hierarchy, Map<String, FieldSpec> fields) {
        ColumnModel discriminator = hierarchy.discriminator();
        fields.put(discriminator.property(), HierarchyTableCode.discriminator(discriminator));
        return hierarchy.row().stream().map(shared -> {
            FieldSpec field = fields.get(shared.column().property());
            return field == null ? HierarchyTableCode.columnOfAnother(shared) : field;
        });
    }

    private static FieldSpec field(EntityModel entity, AttributeModel attribute, ColumnModel column) {
        return attribute instanceof EmbeddedModel embedded
                ? EmbeddedCode.columns(embedded)
                : column(entity, attribute, column);
    }

    private static Modifier[] visibility(EntityModel entity) {
        return entity.isPublic() ? new Modifier[] {PUBLIC} : new Modifier[0];
    }

    // public static final AlbumTable ALBUM = new AlbumTable();
    private static FieldSpec instance(EntityModel entity) {
        ClassName table = entity.names().table();
        return FieldSpec.builder(table, entity.names().constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc("The table itself.\n")
                .initializer("new $T()", table)
                .build();
    }

    // public final TextColumn title = text("title", ColumnTypes.string(160), ColumnOption.NOT_NULL);
    private static FieldSpec column(EntityModel entity, AttributeModel attribute, ColumnModel column) {
        return FieldSpec.builder(ColumnCode.columnClass(column.type()), column.property(), PUBLIC, FINAL)
                .addJavadoc(
                        isForeignKey(attribute) ? "The foreign key of {@link $T#$L}.\n" : "{@link $T#$L}.\n",
                        attribute.declaringType(),
                        attribute.field())
                .initializer(ColumnCode.definition(
                        column, CodeBlock.of("$N", column.typeConstant()), options(entity, attribute, column)))
                .build();
    }

    /** Returns whether the columns of an attribute hold the key of what a relationship refers to. */
    static boolean isForeignKey(AttributeModel attribute) {
        return attribute instanceof RelationshipModel || SnapshotGenerator.isReferred(attribute);
    }

    private static List<CodeBlock> options(EntityModel entity, AttributeModel attribute, ColumnModel column) {
        List<CodeBlock> options = new ArrayList<>();
        if (attribute instanceof ValueModel value && value.isKey()) {
            options.add(CodeBlock.of("PRIMARY_KEY"));
            options.addAll(generation(entity.keyGeneration()));
            options.addAll(ColumnCode.options(column));
            return options;
        }
        return ColumnCode.optionsWithNull(column);
    }

    private static List<CodeBlock> generation(KeyGenerationModel generation) {
        return switch (generation.kind()) {
            case IDENTITY -> List.of(CodeBlock.of("GENERATED"));
            case SEQUENCE -> List.of(CodeBlock.of("sequence($S, $L)", generation.sequence(), generation.block()));
            case NONE, UUID, UUID_V7, GENERATOR -> List.of();
        };
    }

    // private AlbumTable() {
    //   super("", "album");
    // }
    private static MethodSpec definitionConstructor(EntityModel entity) {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement(
                        "super($S, $S)", entity.table().schema(), entity.table().name())
                .build();
    }

    // private AlbumTable(AlbumTable definition, String alias) {
    //   super(definition, alias);
    // }
    private static MethodSpec aliasConstructor(EntityModel entity) {
        return useConstructor(entity, ClassName.get(String.class), "alias");
    }

    // private AlbumTable(AlbumTable definition, Path path) {
    //   super(definition, path);
    // }
    private static MethodSpec pathConstructor(EntityModel entity) {
        return useConstructor(entity, RuntimeTypes.PATH, "path");
    }

    static MethodSpec useConstructor(EntityModel entity, TypeName type, String parameter) {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(entity.names().table(), "definition")
                .addParameter(type, parameter)
                .addStatement("super(definition, $N)", parameter)
                .build();
    }

    // @Override
    // public AlbumTable as(String alias) {
    //   return new AlbumTable(this, alias);
    // }
    private static MethodSpec as(EntityModel entity) {
        return use(entity, "as", ClassName.get(String.class), "alias");
    }

    // @Override
    // public AlbumTable at(Path path) {
    //   return new AlbumTable(this, path);
    // }
    private static MethodSpec at(EntityModel entity) {
        return use(entity, "at", RuntimeTypes.PATH, "path");
    }

    private static MethodSpec use(EntityModel entity, String name, TypeName type, String parameter) {
        ClassName table = entity.names().table();
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(table)
                .addParameter(type, parameter)
                .addStatement("return new $T(this, $N)", table, parameter)
                .build();
    }

    // public ArtistTable artist() {
    //   return ArtistTable.ARTIST.at(
    //       Path.toOne(this, "artist", false, List.of(artistId), List.of(ArtistTable.ARTIST.id)));
    // }
    private static MethodSpec path(EntityModel entity, RelationshipModel relationship) {
        ClassName target = relationship.target().names().table();
        return MethodSpec.methodBuilder(PathNames.of(relationship.name()))
                .addJavadoc("Follows {@link $T#$L}.\n", relationship.declaringType(), relationship.name())
                .addModifiers(PUBLIC)
                .returns(target)
                .addStatement(
                        "return $T.$N.at(\n$L)",
                        target,
                        relationship.target().names().constant(),
                        PathCode.path(entity, relationship))
                .build();
    }

    // @Override
    // public EntityMapper<Album, Long> mapper() {
    //   return AlbumMapper.INSTANCE;
    // }
    private static MethodSpec mapper(EntityModel entity) {
        return MethodSpec.methodBuilder("mapper")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.ENTITY_MAPPER, entity.type(), entity.key().type()))
                .addStatement("return $T.INSTANCE", entity.names().mapper())
                .build();
    }
}
