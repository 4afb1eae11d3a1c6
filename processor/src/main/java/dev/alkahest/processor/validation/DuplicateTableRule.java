package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
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

    private final RelationshipResolver relationships;

    public DuplicateTableRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(List<EntityDeclaration> entities, Problems problems) {
        Map<String, Owned> tables = new HashMap<>();
        Stream.concat(
                        entities.stream().filter(entity -> entity.hasOwnTable()).map(DuplicateTableRule::tableOf),
                        entities.stream().flatMap(this::associationTablesOf))
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

    private Stream<Owned> associationTablesOf(EntityDeclaration entity) {
        return relationships.resolve(entity).stream()
                .filter(ends -> !entity.inherits(ends.relationship().field()))
                .flatMap(ends ->
                        ends.relationship().secondary().stream().map(secondary -> associationTable(ends, secondary)));
    }

    private static Owned associationTable(BothEnds ends, AnnotationUse secondary) {
        String schema = secondary.name("schema").orElseGet(() -> ends.entity().schema());
        RelationshipDeclaration relationship = ends.relationship();
        return new Owned(
                schema,
                ends.associationTable(),
                relationship.label(),
                Optional.of(relationship),
                secondary.place("value"));
    }
}
