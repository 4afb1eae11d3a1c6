package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table belongs to one class, or is the association table of one relationship. */
public final class DuplicateTableRule implements ModelRule {

    private static final String TAG = "DuplicateTable";

    /** A table and who has it. */
    private record Owned(
            String schema, String name, String owner, Optional<RelationshipDeclaration> relationship, Place place) {

        String key() {
            return (schema + "." + name).toLowerCase(Locale.ROOT);
        }

        boolean isClass() {
            return relationship.isEmpty();
        }

        /** Returns whether both are sides of one relationship, of which another rule says that one names the table. */
        boolean isOtherSideOf(Owned other) {
            return names(other) && other.names(this);
        }

        private boolean names(Owned other) {
            return relationship
                    .flatMap(RelationshipDeclaration::backPopulates)
                    .flatMap(name ->
                            other.relationship().filter(side -> side.name().equals(name)))
                    .isPresent();
        }
    }

    @Override
    public void check(List<EntityDeclaration> entities, Problems problems) {
        Map<String, Owned> tables = new HashMap<>();
        Stream.concat(
                        entities.stream().filter(entity -> entity.hasOwnTable()).map(DuplicateTableRule::tableOf),
                        entities.stream().flatMap(DuplicateTableRule::associationTablesOf))
                .forEach(table -> Optional.ofNullable(tables.putIfAbsent(table.key(), table))
                        .filter(first -> !first.isOtherSideOf(table))
                        .ifPresent(first -> problems.add(Problem.error(TAG, table.place(), sentence(first, table)))));
    }

    private static String sentence(Owned first, Owned second) {
        String table = "The table " + second.name() + " of " + second.owner() + " is that of " + first.owner();
        return first.isClass() && !second.isClass()
                ? table + ", and both would write its rows (rule M6). Name another, or reach the objects through "
                        + first.owner() + "."
                : table + " already. Name another.";
    }

    private static Owned tableOf(EntityDeclaration entity) {
        return new Owned(
                entity.schema(),
                entity.tableName(),
                entity.name(),
                Optional.empty(),
                entity.table().place("value"));
    }

    private static Stream<Owned> associationTablesOf(EntityDeclaration entity) {
        return entity.relationships().stream()
                .filter(relationship -> !entity.inherits(relationship.field()))
                .flatMap(relationship -> relationship.secondary().stream()
                        .map(secondary -> associationTable(entity, relationship, secondary)));
    }

    private static Owned associationTable(
            EntityDeclaration entity, RelationshipDeclaration relationship, AnnotationUse secondary) {
        String schema = secondary.name("schema").orElseGet(() -> entity.schema());
        return new Owned(
                schema,
                secondary.string("value"),
                relationship.label(),
                Optional.of(relationship),
                secondary.place("value"));
    }
}
