package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A mapped class without problems: all that generators need to know of it, and nothing of the compiler.
 *
 * @param names its class and those generated for it
 * @param isPublic whether other packages can name the class
 * @param attributes what is stored of it, in order
 * @param constructor how an object is made of a row
 * @param filters what says which rows are read
 * @param hierarchy its place in a hierarchy; empty for a class in none
 */
public record EntityModel(
        GeneratedNames names,
        boolean isPublic,
        TableModel table,
        List<AttributeModel> attributes,
        KeyGenerationModel keyGeneration,
        ConstructorModel constructor,
        List<FilterModel> filters,
        Optional<HierarchyModel> hierarchy)
        implements RowModel {

    /** Copies the lists. */
    public EntityModel {
        attributes = List.copyOf(attributes);
        filters = List.copyOf(filters);
    }

    /** Makes a class that is in no hierarchy, and all of whose rows are read. */
    public EntityModel(
            GeneratedNames names,
            boolean isPublic,
            TableModel table,
            List<AttributeModel> attributes,
            KeyGenerationModel keyGeneration) {
        this(names, isPublic, table, attributes, keyGeneration, ConstructorModel.EMPTY, List.of(), Optional.empty());
    }

    /** Returns the class. */
    public ClassName type() {
        return names.entity();
    }

    /** Returns the columns of its attributes, in the order in which rows are read. */
    public List<ColumnModel> columns() {
        return attributes.stream()
                .flatMap(attribute -> attribute.ownColumns().stream())
                .toList();
    }

    @Override
    public ClassName conversions() {
        return names.table();
    }

    @Override
    public int positionOf(ColumnModel column) {
        return hierarchy
                .map(place -> place.positionOf(column))
                .orElseGet(() -> columns().indexOf(column));
    }

    /** What is computed stands behind the columns that are read with it. */
    @Override
    public int positionOf(ValueModel value) {
        if (!value.isFormula()) {
            return positionOf(value.column());
        }
        return hierarchy
                .map(place -> place.positionOfFormula(value))
                .orElseGet(
                        () -> columns().size() - deferred().size() + formulas().indexOf(value));
    }

    /** Returns the attributes that are computed. */
    public List<ValueModel> formulas() {
        return values().stream().filter(ValueModel::isFormula).toList();
    }

    /** Returns the attributes that are not read with their row. */
    public List<ValueModel> deferred() {
        return values().stream().filter(ValueModel::isDeferred).toList();
    }

    /** Returns whether no object is of exactly this class. */
    public boolean isAbstract() {
        return hierarchy.filter(HierarchyModel::isAbstract).isPresent();
    }

    /** Returns whether objects of other classes stand in its table. */
    public boolean isSubclass() {
        return hierarchy.filter(place -> !place.isRoot()).isPresent();
    }

    /** Returns the attributes that are values in columns. */
    public List<ValueModel> values() {
        return attributes.stream()
                .filter(ValueModel.class::isInstance)
                .map(ValueModel.class::cast)
                .toList();
    }

    /** Returns the attributes that refer to other objects. */
    public List<RelationshipModel> relationships() {
        return attributes.stream()
                .filter(RelationshipModel.class::isInstance)
                .map(RelationshipModel.class::cast)
                .toList();
    }

    /** Returns the attributes that form the key. */
    public List<ValueModel> keys() {
        return values().stream().filter(ValueModel::isKey).toList();
    }

    /** Returns the key, as others need to know it. */
    public KeyModel key() {
        return new KeyModel(
                names,
                hierarchy.map(HierarchyModel::root).orElse(names),
                keys().stream()
                        .map(key -> new KeyModel.Part(key.column().property(), key.type()))
                        .toList());
    }

    /** Returns the attribute that marks deleted rows. */
    public Optional<ValueModel> softDelete() {
        return values().stream()
                .filter(value -> value.role() == ValueModel.Role.SOFT_DELETE)
                .findFirst();
    }

    /** Returns the attribute that counts the versions of a row. */
    public Optional<ValueModel> version() {
        return values().stream().filter(ValueModel::isVersion).findFirst();
    }
}
