package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.google.auto.common.MoreElements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** Makes the model of a declaration that keeps all rules. */
public final class ModelBuilder {

    private final ConstructorReader constructors;
    private final AttributeModelBuilder attributes;
    private final HierarchyModelBuilder hierarchies;
    private final FilterModelBuilder filters;
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
        this.filters = new FilterModelBuilder(hierarchies);
        this.tables = new TableModelBuilder(reader, isSound);
    }

    /** Returns the model of an entity. */
    public EntityModel build(EntityDeclaration entity) {
        Optional<HierarchyModel> hierarchy = hierarchies.build(entity);
        List<AttributeModel> declared = attributes.build(entity);
        return new EntityModel(
                GeneratedNames.of(entity),
                isPublic(entity.element()),
                hierarchy.map(place -> sharedTable(entity, place)).orElseGet(() -> table(entity)),
                new MapperConstants(hierarchy, KeyGenerationModel.of(entity, attributes.ends(entity)))
                        .rename(
                                hierarchy
                                        .map(place -> place.inOrderOfRow(declared))
                                        .orElse(declared),
                                GeneratedNames.of(entity).constant()),
                KeyGenerationModel.of(entity, attributes.ends(entity)),
                new ConstructorModel(constructors.parameters(entity)),
                filters.build(entity),
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
        if (place.isConcrete()) {
            return withInheritedConstraints(table, entity);
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

    /** A table with all columns has the constraints of the classes above, too. */
    private TableModel withInheritedConstraints(TableModel table, EntityDeclaration entity) {
        return entity.parent()
                .map(parent -> table.withInherited(withInheritedConstraints(table(parent), parent)))
                .orElse(table);
    }

    /** Returns whether other packages can name a class. */
    public static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(PUBLIC)
                && (!type.getNestingKind().isNested() || isPublic(MoreElements.asType(type.getEnclosingElement())));
    }
}
