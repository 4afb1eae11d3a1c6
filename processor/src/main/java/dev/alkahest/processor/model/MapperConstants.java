package dev.alkahest.processor.model;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the constants of one mapper different names, where {@code urlName} and {@code URLName} would share one. */
final class MapperConstants {

    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> bits = new HashMap<>();

    private MapperConstants() {}

    /** Names the constants of what reads and writes embedded values. */
    static MapperConstants ofEmbeddable() {
        MapperConstants constants = new MapperConstants();
        constants.names.newName("COLUMNS");
        return constants;
    }

    MapperConstants(Optional<HierarchyModel> hierarchy, KeyGenerationModel keyGeneration) {
        names.newName("INSTANCE");
        names.newName("RELATIONSHIPS");
        keyGeneration.generator().ifPresent(generator -> names.newName("KEY_GENERATION"));
        hierarchy.ifPresent(place -> names.newName(place.discriminator().constant()));
    }

    /** Returns attributes with such constants, none of which is the one that stands for the table or an association table. */
    List<AttributeModel> rename(List<AttributeModel> attributes, String tableConstant) {
        Set<String> tables = tables(attributes, tableConstant);
        attributes.stream()
                .flatMap(attribute -> attribute.columns().stream())
                .filter(column -> column.type().isOrdinal())
                .forEach(column -> names.newName(column.valuesConstant()));
        attributes.stream()
                .flatMap(attribute -> attribute.columns().stream())
                .filter(column -> column.type().conversion().isPresent())
                .filter(column -> tables.contains(column.typeConstant()))
                .forEach(column -> names.newName(column.constant()));
        attributes.stream()
                .flatMap(attribute -> attribute.columns().stream())
                .filter(ColumnModel::isDeferred)
                .forEach(column -> names.newName(column.deferredConstant()));
        return attributes.stream().map(this::rename).toList();
    }

    private static Set<String> tables(List<AttributeModel> attributes, String tableConstant) {
        return Stream.concat(
                        Stream.of(tableConstant),
                        attributes.stream()
                                .filter(RelationshipModel.class::isInstance)
                                .flatMap(attribute -> ((RelationshipModel) attribute)
                                        .association().map(AssociationModel::constant).stream()))
                .collect(Collectors.toSet());
    }

    private AttributeModel rename(AttributeModel attribute) {
        if (attribute instanceof RelationshipModel relationship) {
            List<ColumnModel> columns =
                    relationship.columns().stream().map(this::rename).toList();
            return relationship.withConstants(names.newName(relationship.constant()), columns);
        }
        if (attribute instanceof EmbeddedModel embedded) {
            return embedded.withColumns(this::rename);
        }
        ValueModel value = (ValueModel) attribute;
        return value.isFormula() ? value : value.withColumn(rename(value.column()));
    }

    private ColumnModel rename(ColumnModel column) {
        return column.withConstant(
                bits.computeIfAbsent(column.property(), property -> names.newName(column.constant())));
    }
}
