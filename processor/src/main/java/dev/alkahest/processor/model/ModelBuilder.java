package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Generated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** Makes the model of a declaration that keeps all rules. */
public final class ModelBuilder {

    private final ConstructorReader constructors;
    private final AttributeModelBuilder attributes;
    private final HierarchyModelBuilder hierarchies;
    private final TableModelBuilder tables;

    /**
     * Makes models of classes of one compilation. A relationship to a class that is not sound is left out: what is
     * wrong was said there, and a class that is not generated should not be missed once more here.
     */
    public ModelBuilder(
            EntityReader reader,
            RelationshipResolver resolver,
            AccessReader access,
            ConstructorReader constructors,
            Predicate<EntityDeclaration> isSound) {
        this.constructors = constructors;
        this.attributes = new AttributeModelBuilder(access, constructors, resolver, isSound);
        this.hierarchies = new HierarchyModelBuilder(reader, attributes, isSound);
        this.tables = new TableModelBuilder(reader, isSound);
    }

    /** Returns the model of an entity. */
    public EntityModel build(EntityDeclaration entity) {
        Optional<HierarchyModel> hierarchy = hierarchies.build(entity);
        return new EntityModel(
                GeneratedNames.of(entity),
                isPublic(entity.element()),
                hierarchy.map(place -> sharedTable(entity, place)).orElseGet(() -> table(entity)),
                new MapperConstants(hierarchy, keyGeneration(entity))
                        .rename(
                                attributes.build(entity),
                                GeneratedNames.of(entity).constant()),
                keyGeneration(entity),
                new ConstructorModel(constructors.parameters(entity)),
                new TableMethods(entity)
                        .filters().stream().map(TableMethodModel::of).toList(),
                hierarchy);
    }

    private TableModel table(EntityDeclaration entity) {
        return tables.build(entity, attributes.ends(entity));
    }

    /** The topmost class tells all constraints of one table; the others tell what their objects refer to. */
    private TableModel sharedTable(EntityDeclaration entity, HierarchyModel place) {
        TableModel table = table(entity);
        if (place.isJoined()) {
            return table.withConstraintsOver(place.ownPart().properties());
        }
        if (!place.isRoot()) {
            return table.withForeignKeysAlone();
        }
        for (EntityDeclaration below : hierarchies.below(entity)) {
            Map<String, String> properties = new HashMap<>();
            attributes.build(below).stream()
                    .flatMap(attribute -> attribute.columns().stream())
                    .forEach(column -> properties.put(column.property(), place.propertyOf(column)));
            table = table.with(table(below), properties);
        }
        return table;
    }

    static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(PUBLIC)
                && (!type.getNestingKind().isNested() || isPublic(MoreElements.asType(type.getEnclosingElement())));
    }

    private KeyGenerationModel keyGeneration(EntityDeclaration entity) {
        if (entity.keys().size() > 1) {
            return KeyGenerationModel.NONE;
        }
        FieldDeclaration key = entity.keys().get(0);
        if (attributes.ends(entity).stream().anyMatch(end -> end.isShared(key))) {
            return KeyGenerationModel.NONE; // it is that of another object
        }
        AnnotationUse generated = key.use(Generated.class);
        ColumnKind kind = ColumnKind.of(key.type()).orElseThrow();
        if (!generated.isPresent() && (!kind.isWholeNumber() || key.is(FINAL))) {
            return KeyGenerationModel.NONE;
        }
        return generated
                .type("with")
                .map(generator -> new KeyGenerationModel(
                        KeyGenerationModel.Kind.GENERATOR,
                        "",
                        1,
                        Optional.of(ClassName.get(MoreTypes.asTypeElement(generator)))))
                .orElseGet(() -> byStrategy(entity, key));
    }

    private static KeyGenerationModel byStrategy(EntityDeclaration entity, FieldDeclaration key) {
        AnnotationUse generated = key.use(Generated.class);
        return switch (generated.constant("value", Generated.Strategy.class)) {
            case NONE -> KeyGenerationModel.NONE;
            case UUID -> KeyGenerationModel.of(KeyGenerationModel.Kind.UUID);
            case UUID_V7 -> KeyGenerationModel.of(KeyGenerationModel.Kind.UUID_V7);
            case IDENTITY -> KeyGenerationModel.of(KeyGenerationModel.Kind.IDENTITY);
            case SEQUENCE ->
                new KeyGenerationModel(
                        KeyGenerationModel.Kind.SEQUENCE,
                        generated
                                .name("sequence")
                                .orElseGet(() -> entity.root().tableName() + "_" + key.columnName() + "_seq"),
                        generated.number("block"),
                        Optional.empty());
            case AUTO ->
                KeyGenerationModel.of(
                        ColumnKind.of(key.type()).orElseThrow() == ColumnKind.UUID
                                ? KeyGenerationModel.Kind.UUID
                                : KeyGenerationModel.Kind.IDENTITY);
        };
    }
}
