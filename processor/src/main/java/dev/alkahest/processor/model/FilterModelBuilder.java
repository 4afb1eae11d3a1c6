package dev.alkahest.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the filters of rows that a table reads: of those of a class above, and of the classes below. */
final class FilterModelBuilder {

    private final HierarchyModelBuilder hierarchies;

    FilterModelBuilder(HierarchyModelBuilder hierarchies) {
        this.hierarchies = hierarchies;
    }

    /** Returns the filters of all classes whose rows are read with an entity, those of the topmost class first. */
    List<FilterModel> build(EntityDeclaration entity) {
        List<FilterModel> filters = new ArrayList<>(ofLine(entity, entity));
        if (entity.isInHierarchy()) {
            List<EntityDeclaration> below = hierarchies.below(entity.root()).stream()
                    .filter(other -> other.isBelow(entity))
                    .toList();
            below.forEach(other -> filters.addAll(ofRows(other, below)));
        }
        return filters;
    }

    private static List<FilterModel> ofLine(EntityDeclaration entity, EntityDeclaration reader) {
        List<FilterModel> filters = new ArrayList<>();
        entity.parent().ifPresent(parent -> filters.addAll(ofLine(parent, reader)));
        Optional<GeneratedNames> table =
                entity.equals(reader) ? Optional.empty() : Optional.of(GeneratedNames.of(entity));
        methods(entity).forEach(method -> filters.add(new FilterModel(method, table, List.of())));
        return filters;
    }

    /** A class of which no row can be is filtered by nothing. */
    private static List<FilterModel> ofRows(EntityDeclaration entity, List<EntityDeclaration> below) {
        List<Object> values = below.stream()
                .filter(other -> other.equals(entity) || other.isBelow(entity))
                .flatMap(other -> HierarchyModelBuilder.value(other).stream())
                .toList();
        return values.isEmpty()
                ? List.of()
                : methods(entity)
                        .map(method -> new FilterModel(method, Optional.of(GeneratedNames.of(entity)), values))
                        .toList();
    }

    private static Stream<TableMethodModel> methods(EntityDeclaration entity) {
        return new TableMethods(entity).filters().stream().map(TableMethodModel::of);
    }
}
