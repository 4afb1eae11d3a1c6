package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.model.TableModel.CheckModel;
import dev.alkahest.processor.model.TableModel.ConstraintModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Makes the model of a declaration that keeps all rules. */
public final class ModelBuilder {

    private final EntityReader reader;
    private final AccessReader access;
    private final RelationshipResolver relationships;
    private final Predicate<EntityDeclaration> isSound;

    /**
     * Makes models of classes of one compilation. A relationship to a class that is not sound is left out: what is
     * wrong was said there, and a class that is not generated should not be missed once more here.
     */
    public ModelBuilder(EntityReader reader, AccessReader access, Predicate<EntityDeclaration> isSound) {
        this.reader = reader;
        this.access = access;
        this.relationships = new RelationshipResolver(reader);
        this.isSound = isSound;
    }

    /** Returns the model of an entity. */
    public EntityModel build(EntityDeclaration entity) {
        List<BothEnds> ends = relationships.resolve(entity).stream()
                .filter(end -> end.target().filter(isSound).isPresent())
                .toList();
        List<AttributeModel> attributes = entity.fields().stream()
                .flatMap(field -> attribute(entity, field, ends).stream())
                .toList();
        return new EntityModel(
                GeneratedNames.of(entity),
                isPublic(entity.element()),
                table(entity, ends),
                new MapperConstants().rename(attributes),
                keyGeneration(entity));
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(PUBLIC)
                && (!type.getNestingKind().isNested() || isPublic(MoreElements.asType(type.getEnclosingElement())));
    }

    private Optional<AttributeModel> attribute(
            EntityDeclaration entity, FieldDeclaration field, List<BothEnds> relationshipsOfEntity) {
        return entity.relationship(field).isEmpty()
                ? Optional.of(value(entity, field))
                : relationshipsOfEntity.stream()
                        .filter(ends -> ends.relationship().field().equals(field))
                        .findFirst()
                        .map(this::relationship);
    }

    private ValueModel value(EntityDeclaration entity, FieldDeclaration field) {
        return new ValueModel(
                field.name(),
                ClassName.get(field.declaringClass()),
                access.accessTo(field, entity).orElseThrow(),
                role(field),
                column(field));
    }

    private static ValueModel.Role role(FieldDeclaration field) {
        if (field.has(Id.class)) {
            return ValueModel.Role.KEY;
        }
        return field.has(Version.class) ? ValueModel.Role.VERSION : ValueModel.Role.DATA;
    }

    private static ColumnModel column(FieldDeclaration field) {
        AnnotationUse column = field.use(Column.class);
        ColumnType type = ColumnTypeReader.read(field);
        boolean nullable = column.flag("nullable") && !type.isPrimitive() && !field.has(Id.class);
        return new ColumnModel(
                field.columnName(),
                field.name(),
                Naming.constant(field.name()),
                type,
                nullable,
                column.flag("unique"),
                column.string("defaultValue"),
                column.string("comment"));
    }

    private RelationshipModel relationship(BothEnds ends) {
        RelationshipDeclaration relationship = ends.relationship();
        return new RelationshipModel(
                relationship.name(),
                ClassName.get(relationship.field().declaringClass()),
                Naming.constant(relationship.name()),
                access.accessTo(relationship.field(), ends.entity()).orElseThrow(),
                relationship.shape(),
                ends.direction(),
                key(ends.target().orElseThrow()),
                foreignKeyColumns(ends),
                targetColumns(ends),
                association(ends),
                options(relationship));
    }

    private static RelationshipModel.Options options(RelationshipDeclaration relationship) {
        AnnotationUse use = relationship.use();
        return new RelationshipModel.Options(
                use.string("backPopulates"),
                java.util.Set.copyOf(use.constants("cascade", dev.alkahest.annotation.Cascade.class)),
                use.constant("fetch", dev.alkahest.annotation.Fetch.class),
                use.strings("orderBy").stream()
                        .flatMap(term -> OrderTerm.parse(term).stream())
                        .toList());
    }

    private static KeyModel key(EntityDeclaration entity) {
        return new KeyModel(
                GeneratedNames.of(entity),
                entity.keys().stream()
                        .map(key -> new KeyModel.Part(key.name(), ColumnTypeReader.read(key)))
                        .toList());
    }

    private static List<ColumnModel> foreignKeyColumns(BothEnds ends) {
        if (!ends.direction().ownsForeignKey()) {
            return List.of();
        }
        AnnotationUse foreignKey = ends.relationship().foreignKey();
        List<String> names = ends.foreignKeyColumns();
        List<String> properties = ends.foreignKeyProperties();
        List<KeyModel.Part> parts = key(ends.target().orElseThrow()).parts();
        boolean unique = names.size() == 1 && isUnique(ends);
        return Stream.iterate(0, index -> index < names.size(), index -> index + 1)
                .map(index -> new ColumnModel(
                        names.get(index),
                        properties.get(index),
                        Naming.constant(properties.get(index)),
                        parts.get(index).type().boxed(),
                        foreignKey.flag("nullable"),
                        unique,
                        "",
                        ""))
                .toList();
    }

    private static boolean isUnique(BothEnds ends) {
        return ends.direction() == Direction.ONE_TO_ONE
                || ends.relationship().foreignKey().flag("unique");
    }

    private static List<String> targetColumns(BothEnds ends) {
        return switch (ends.direction()) {
            case ONE_TO_MANY, ONE_TO_ONE_INVERSE ->
                ends.reversed().orElseThrow().foreignKeyProperties();
            default -> List.of();
        };
    }

    private static Optional<AssociationModel> association(BothEnds ends) {
        if (ends.direction() != Direction.MANY_TO_MANY) {
            return Optional.empty();
        }
        boolean owning = ends.relationship().secondary().isPresent();
        BothEnds owner = owning ? ends : ends.reversed().orElseThrow();
        AnnotationUse secondary = owner.relationship().secondary().orElseThrow();
        String name = secondary.string("value");
        return Optional.of(new AssociationModel(
                GeneratedNames.of(owner.entity()).table(),
                Naming.constant(Naming.camelCase(name)),
                secondary.name("schema").orElseGet(() -> owner.entity().table().string("schema")),
                name,
                owning ? owner.associationColumns() : owner.associationTargetColumns(),
                owning ? owner.associationTargetColumns() : owner.associationColumns(),
                owning));
    }

    private TableModel table(EntityDeclaration entity, List<BothEnds> ends) {
        AnnotationUse table = entity.table();
        return new TableModel(
                table.string("schema"),
                entity.tableName(),
                table.string("comment"),
                Stream.concat(columnForeignKeys(entity), relationshipForeignKeys(ends))
                        .toList(),
                Stream.concat(constraints(table, "uniques", ends), compositeOneToOnes(ends))
                        .toList(),
                constraints(table, "indexes", ends).toList(),
                table.nestedAll("checks").stream()
                        .map(check -> new CheckModel(check.string("name"), check.string("value")))
                        .toList());
    }

    private Stream<ForeignKeyModel> columnForeignKeys(EntityDeclaration entity) {
        return entity.columns().stream()
                .filter(column -> column.has(ForeignKey.class))
                .flatMap(column -> column
                        .use(ForeignKey.class)
                        .type("target")
                        .flatMap(reader::find)
                        .filter(isSound)
                        .map(target -> foreignKey(column.use(ForeignKey.class), List.of(column.name()), target))
                        .stream());
    }

    private static Stream<ForeignKeyModel> relationshipForeignKeys(List<BothEnds> ends) {
        return ends.stream()
                .filter(end -> end.direction().ownsForeignKey())
                .map(end -> foreignKey(
                        end.relationship().foreignKey(),
                        end.foreignKeyProperties(),
                        end.target().orElseThrow()));
    }

    private static ForeignKeyModel foreignKey(AnnotationUse use, List<String> columns, EntityDeclaration target) {
        return new ForeignKeyModel(
                use.string("name"),
                columns,
                key(target),
                use.constant("onDelete", ForeignKey.Action.class),
                use.constant("onUpdate", ForeignKey.Action.class),
                use.flag("deferrable"));
    }

    private static Stream<ConstraintModel> constraints(AnnotationUse table, String member, List<BothEnds> ends) {
        return table.nestedAll(member).stream()
                .map(constraint -> new ConstraintModel(
                        constraint.string("name"),
                        constraint.strings("value").stream()
                                .flatMap(attribute -> properties(attribute, ends))
                                .toList(),
                        member.equals("uniques") || constraint.flag("unique")));
    }

    private static Stream<String> properties(String attribute, List<BothEnds> ends) {
        return ends.stream()
                .filter(end -> end.relationship().name().equals(attribute))
                .findFirst()
                .map(end -> end.foreignKeyProperties().stream())
                .orElseGet(() -> Stream.of(attribute));
    }

    /** A foreign key of several columns that is unique needs a constraint; one of one column says so itself. */
    private static Stream<ConstraintModel> compositeOneToOnes(List<BothEnds> ends) {
        return ends.stream()
                .filter(end -> end.direction().ownsForeignKey() && isUnique(end))
                .map(BothEnds::foreignKeyProperties)
                .filter(columns -> columns.size() > 1)
                .map(columns -> new ConstraintModel("", columns, true));
    }

    private static KeyGenerationModel keyGeneration(EntityDeclaration entity) {
        if (entity.keys().size() > 1) {
            return KeyGenerationModel.NONE;
        }
        FieldDeclaration key = entity.keys().get(0);
        AnnotationUse generated = key.use(Generated.class);
        ColumnKind kind = ColumnKind.of(key.type()).orElseThrow();
        if (!generated.isPresent() && !kind.isWholeNumber()) {
            return KeyGenerationModel.NONE;
        }
        return switch (generated.constant("value", Generated.Strategy.class)) {
            case NONE -> KeyGenerationModel.NONE;
            case UUID -> new KeyGenerationModel(KeyGenerationModel.Kind.UUID, "", 1);
            case IDENTITY -> new KeyGenerationModel(KeyGenerationModel.Kind.IDENTITY, "", 1);
            case SEQUENCE ->
                new KeyGenerationModel(
                        KeyGenerationModel.Kind.SEQUENCE,
                        generated
                                .name("sequence")
                                .orElseGet(() -> entity.tableName() + "_" + key.columnName() + "_seq"),
                        generated.number("block"));
            case AUTO ->
                new KeyGenerationModel(
                        kind == ColumnKind.UUID ? KeyGenerationModel.Kind.UUID : KeyGenerationModel.Kind.IDENTITY,
                        "",
                        1);
        };
    }
}
