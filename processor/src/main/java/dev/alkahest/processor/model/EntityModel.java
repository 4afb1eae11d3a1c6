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
 */
public record EntityModel(
        GeneratedNames names,
        boolean isPublic,
        TableModel table,
        List<AttributeModel> attributes,
        KeyGenerationModel keyGeneration) {

    /** Copies the attributes. */
    public EntityModel {
        attributes = List.copyOf(attributes);
    }

    /** Returns the class. */
    public ClassName type() {
        return names.entity();
    }

    /** Returns all columns, in the order in which rows are read. */
    public List<ColumnModel> columns() {
        return attributes.stream()
                .flatMap(attribute -> attribute.columns().stream())
                .toList();
    }

    /** Returns where a column stands, counted from 0. */
    public int positionOf(ColumnModel column) {
        return columns().indexOf(column);
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
                keys().stream()
                        .map(key -> new KeyModel.Part(key.column().property(), key.type()))
                        .toList());
    }

    /** Returns the attribute that counts the versions of a row. */
    public Optional<ValueModel> version() {
        return values().stream().filter(ValueModel::isVersion).findFirst();
    }
}
