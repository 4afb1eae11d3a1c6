package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** Makes the model of a declaration that keeps all rules. */
public final class ModelBuilder {

    private final AccessReader access;
    private final RelationshipResolver resolver;
    private final RelationshipModelBuilder relationships;
    private final TableModelBuilder tables;
    private final Predicate<EntityDeclaration> isSound;

    /**
     * Makes models of classes of one compilation. A relationship to a class that is not sound is left out: what is
     * wrong was said there, and a class that is not generated should not be missed once more here.
     */
    public ModelBuilder(
            EntityReader reader,
            RelationshipResolver resolver,
            AccessReader access,
            Predicate<EntityDeclaration> isSound) {
        this.access = access;
        this.resolver = resolver;
        this.relationships = new RelationshipModelBuilder(access);
        this.tables = new TableModelBuilder(reader, isSound);
        this.isSound = isSound;
    }

    /** Returns the model of an entity. */
    public EntityModel build(EntityDeclaration entity) {
        List<BothEnds> ends = resolver.resolve(entity).stream()
                .filter(end -> end.target().filter(isSound).isPresent())
                .toList();
        List<AttributeModel> attributes = entity.fields().stream()
                .flatMap(field -> attribute(entity, field, ends).stream())
                .toList();
        return new EntityModel(
                GeneratedNames.of(entity),
                isPublic(entity.element()),
                tables.build(entity, ends),
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
                        .filter(ends -> ends.relationship().isOf(field))
                        .findFirst()
                        .map(relationships::build);
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
        ColumnType type = ColumnType.of(field);
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
