package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the models of a class's attributes. What is of a class that is not sound is left out. */
final class AttributeModelBuilder {

    private final AccessReader access;
    private final RelationshipResolver resolver;
    private final RelationshipModelBuilder relationships;
    private final EmbeddedModelBuilder embeddings;
    private final Predicate<EntityDeclaration> isSound;

    AttributeModelBuilder(
            AccessReader access,
            ConstructorReader constructors,
            RelationshipResolver resolver,
            Predicate<EntityDeclaration> isSound) {
        this.access = access;
        this.resolver = resolver;
        this.relationships = new RelationshipModelBuilder(access);
        this.embeddings = new EmbeddedModelBuilder(access, constructors);
        this.isSound = isSound;
    }

    /** Returns the attributes of an entity, in order: behind all others those that are not read with their row. */
    List<AttributeModel> build(EntityDeclaration entity) {
        List<BothEnds> ends = ends(entity);
        return entity.fields().stream()
                .sorted(Comparator.comparing(FieldDeclaration::isDeferred))
                .flatMap(field -> attribute(entity, field, ends).stream())
                .flatMap(AttributeModelBuilder::withKeyParts)
                .toList();
    }

    /** The columns of a relationship that is a part of the key are values before it. */
    private static Stream<AttributeModel> withKeyParts(AttributeModel attribute) {
        if (!(attribute instanceof RelationshipModel relationship) || !relationship.isKey()) {
            return Stream.of(attribute);
        }
        Stream<AttributeModel> parts = IntStream.range(0, relationship.columns().size())
                .mapToObj(part -> new ValueModel(
                        relationship.columns().get(part).property(),
                        relationship.declaringType(),
                        new Access.Referred(relationship.name(), relationship.access(), relationship.target(), part),
                        ValueModel.Role.KEY,
                        relationship.columns().get(part)));
        return Stream.concat(parts, Stream.of(relationship));
    }

    /** Returns the relationships of an entity that are not left out. */
    List<BothEnds> ends(EntityDeclaration entity) {
        return resolver.resolve(entity).stream()
                .filter(end -> end.target().filter(isSound).isPresent())
                .toList();
    }

    private Optional<AttributeModel> attribute(
            EntityDeclaration entity, FieldDeclaration field, List<BothEnds> relationshipsOfEntity) {
        Optional<EmbeddedDeclaration> embedded = entity.embedded(field);
        if (embedded.isPresent()) {
            return embedded.filter(value -> value.embeddable().filter(isSound).isPresent())
                    .map(value -> embeddings.build(entity, value));
        }
        return entity.relationship(field).isEmpty()
                ? Optional.of(value(entity, field, relationshipsOfEntity))
                : relationshipsOfEntity.stream()
                        .filter(ends -> ends.relationship().isOf(field))
                        .findFirst()
                        .map(ends -> relationships.build(
                                entity, ends, shared -> value(entity, shared, relationshipsOfEntity)));
    }

    private ValueModel value(EntityDeclaration entity, FieldDeclaration field, List<BothEnds> ends) {
        ColumnModel column = column(field, sharing(field, ends));
        return new ValueModel(
                field.name(),
                ClassName.get(field.declaringClass()),
                access.accessTo(field, entity).orElseThrow(),
                role(field),
                entity.isLeftNull(field) ? column.asNullable() : column,
                field.has(Formula.class) ? Optional.of(FormulaModel.of(entity, field)) : Optional.empty(),
                entity.parent().filter(above -> entity.inherits(field)).map(GeneratedNames::of),
                field.use(Column.class).string("deferredGroup"));
    }

    private static ValueModel.Role role(FieldDeclaration field) {
        if (field.has(Id.class)) {
            return ValueModel.Role.KEY;
        }
        if (field.has(SoftDelete.class)) {
            return ValueModel.Role.SOFT_DELETE;
        }
        return field.has(Version.class) ? ValueModel.Role.VERSION : ValueModel.Role.DATA;
    }

    /** Returns the relationships whose foreign keys have the column of a field. */
    private static List<BothEnds> sharing(FieldDeclaration field, List<BothEnds> ends) {
        return ends.stream().filter(end -> end.isShared(field)).toList();
    }

    /** What a relationship says of its column holds for the attribute that is the same column. */
    private static ColumnModel column(FieldDeclaration field, List<BothEnds> sharing) {
        AnnotationUse column = field.use(Column.class);
        ColumnType type = ColumnType.of(field);
        boolean nullable = column.flag("nullable")
                && !type.isPrimitive()
                && !field.has(Id.class)
                && sharing.stream()
                        .allMatch(end -> end.relationship().foreignKey().flag("nullable"));
        boolean unique = column.flag("unique")
                || sharing.stream()
                        .anyMatch(
                                end -> end.isUnique() && end.foreignKeyColumns().size() == 1 && !end.isKeyOfOwner());
        return new ColumnModel(
                field.columnName(),
                field.name(),
                Naming.constant(field.name()),
                type,
                nullable,
                unique,
                field.isDeferred(),
                column.string("defaultValue"),
                field.has(Computed.class) ? field.use(Computed.class).string("value") : "",
                column.string("comment"));
    }
}
