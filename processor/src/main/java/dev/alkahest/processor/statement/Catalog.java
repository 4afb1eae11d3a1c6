package dev.alkahest.processor.statement;

import dev.alkahest.processor.model.AssociationModel;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.HierarchyModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that a text may name: those of some mapped classes, and of their many-to-many relationships. */
public final class Catalog {

    private final Map<String, CatalogTable> tables = new LinkedHashMap<>();

    /** Makes the catalog of some classes. */
    public Catalog(List<EntityModel> entities) {
        entities.forEach(this::add);
    }

    private void add(EntityModel entity) {
        Optional<HierarchyModel> place = entity.hierarchy();
        List<ColumnModel> row = place.map(hierarchy -> hierarchy.row().stream()
                        .map(HierarchyModel.SharedColumn::column)
                        .toList())
                .orElseGet(entity::columns);
        String schema = entity.table().schema();
        if (place.filter(HierarchyModel::isJoined).isPresent()) {
            place.get().parts().forEach(part -> add(entity, schema, part.table(), row, part.properties()::contains));
        } else if (place.filter(HierarchyModel::isConcrete).isPresent()) {
            place.get()
                    .branches()
                    .forEach(branch -> add(entity, schema, branch.table(), row, branch.properties()::contains));
        } else {
            add(entity, schema, entity.table().name(), row, property -> true);
        }
        Stream.of(entity.relationships())
                .flatMap(List::stream)
                .flatMap(relationship -> relationship.association().stream())
                .forEach(this::add);
    }

    private void add(
            EntityModel entity, String schema, String name, List<ColumnModel> row, Predicate<String> isInTable) {
        Map<String, ColumnModel> fields = new HashMap<>();
        for (AttributeModel attribute : entity.attributes()) {
            if (!(attribute instanceof EmbeddedModel)) {
                attribute.columns().forEach(column -> fields.put(column.name(), column));
            }
        }
        List<ColumnUse> columns = new ArrayList<>();
        for (ColumnModel column : row) {
            if (isInTable.test(column.property())) {
                columns.add(new ColumnUse(
                        lower(column.name()),
                        entity.names().table(),
                        entity.names().constant(),
                        Optional.ofNullable(fields.get(column.name()))));
            }
        }
        put(schema, name, columns);
    }

    private void add(AssociationModel association) {
        List<ColumnUse> columns = Stream.of(
                        association.columns().stream(),
                        association.targetColumns().stream(),
                        association.position().stream(),
                        association.otherPosition().stream())
                .flatMap(names -> names)
                .map(name ->
                        new ColumnUse(lower(name), association.declaredIn(), association.constant(), Optional.empty()))
                .toList();
        put(association.schema(), association.name(), columns);
    }

    private void put(String schema, String name, List<ColumnUse> columns) {
        String qualified = lower(schema.isEmpty() ? name : schema + "." + name);
        tables.putIfAbsent(qualified, new CatalogTable(qualified, columns));
    }

    /** Returns the table of this name; one in a schema is also found by its own name alone. */
    Optional<CatalogTable> table(String name) {
        String wanted = lower(name);
        CatalogTable found = tables.get(wanted);
        return found != null
                ? Optional.of(found)
                : tables.values().stream()
                        .filter(table -> table.name().endsWith("." + wanted))
                        .findFirst();
    }

    List<String> names() {
        return List.copyOf(tables.keySet());
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
