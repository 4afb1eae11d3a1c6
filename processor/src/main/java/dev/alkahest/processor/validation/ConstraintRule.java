package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EmbeddedColumn;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.stream.Stream;

/** Unique constraints and indexes are over attributes that have columns. */
final class ConstraintRule implements Rule {

    private final RelationshipResolver relationships;

    ConstraintRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        List<String> attributes = attributesWithColumns(entity);
        for (AnnotationUse unique : entity.table().nestedAll("uniques")) {
            check("Unique", unique, entity, attributes, problems);
        }
        for (AnnotationUse index : entity.table().nestedAll("indexes")) {
            check("Index", index, entity, attributes, problems);
        }
    }

    private static void check(
            String tag, AnnotationUse constraint, EntityDeclaration entity, List<String> known, Problems problems) {
        List<String> attributes = constraint.strings("value");
        if (attributes.isEmpty()) {
            problems.add(Problem.error(
                    tag,
                    constraint.place("value"),
                    "No attribute of " + entity.name() + " is named. Name one or more."));
        }
        for (int index = 0; index < attributes.size(); index++) {
            String attribute = attributes.get(index);
            if (!known.contains(attribute)) {
                String suggestion = Spelling.didYouMean(attribute, known);
                problems.add(Problem.error(
                        tag,
                        constraint.place("value", index),
                        entity.name() + " has no attribute '" + attribute + "' with a column."
                                + (suggestion.isEmpty()
                                        ? " Name one of " + String.join(", ", known) + "."
                                        : suggestion)));
            }
        }
    }

    private List<String> attributesWithColumns(EntityDeclaration entity) {
        Stream<String> columns = entity.columns().stream().map(FieldDeclaration::name);
        Stream<String> foreignKeys = relationships.resolve(entity).stream()
                .filter(ends -> ends.direction().ownsForeignKey())
                .map(BothEnds::relationship)
                .map(relationship -> relationship.name());
        Stream<String> embedded = entity.embedded().stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(value.name()), value.columns().stream().map(EmbeddedColumn::path)));
        return Stream.of(columns, embedded, foreignKeys).flatMap(names -> names).toList();
    }
}
