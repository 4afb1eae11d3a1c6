package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Of a many-to-many relationship, exactly one end has the association table. */
final class SecondaryRule implements Rule {

    private static final String TAG = "Secondary";

    private final RelationshipResolver relationships;

    SecondaryRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            checkOneEndNamesTheTable(ends, problems);
            ends.relationship().secondary().ifPresent(secondary -> checkTable(ends, secondary, problems));
        }
    }

    private static void checkOneEndNamesTheTable(BothEnds ends, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        Optional<RelationshipDeclaration> collection =
                ends.distinctOtherEnd().filter(other -> relationship.isToMany() && other.isToMany() && ends.isFirst());
        if (collection.isEmpty()) {
            return;
        }
        boolean here = relationship.secondary().isPresent();
        boolean there = collection.get().secondary().isPresent();
        String both = relationship.label() + " and " + collection.get().label();
        if (here && there) {
            report(
                    problems,
                    relationship.use().place("secondary"),
                    both + " both name an association table, and one is enough. Remove secondary from one of them.");
        } else if (!here && !there) {
            report(
                    problems,
                    relationship.use().place("backPopulates"),
                    both + " are both collections, and neither names the association table between them. Add secondary"
                            + " to one of them.");
        }
    }

    private static void checkTable(BothEnds ends, AnnotationUse secondary, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        if (!relationship.isToMany()) {
            report(
                    problems,
                    secondary.place(),
                    relationship.label() + " is one object, and an association table links collections. Remove"
                            + " secondary, or declare a List, a Set or a Map.");
            return;
        }
        if (secondary.sets("value") && secondary.name("value").isEmpty()) {
            report(
                    problems,
                    secondary.place("value"),
                    "The association table of " + relationship.label() + " has no name. Give it one, or leave the name"
                            + " out for " + ends.associationTable() + ".");
        }
        for (String member : List.of("onDelete", "onUpdate")) {
            checkAction(relationship, secondary, member, problems);
        }
        if (ends.direction() == Direction.MANY_TO_MANY && ends.target().isPresent()) {
            EntityDeclaration target = ends.target().get();
            checkCount(ends.entity(), ends.associationColumns(), secondary, "columns", problems);
            checkCount(target, ends.associationTargetColumns(), secondary, "targetColumns", problems);
            checkDifferent(ends, secondary, problems);
        }
    }

    /** The columns of a pair are its key. */
    private static void checkAction(
            RelationshipDeclaration relationship, AnnotationUse secondary, String member, Problems problems) {
        Action action = secondary.constant(member, Action.class);
        if (action == Action.SET_NULL || action == Action.SET_DEFAULT) {
            report(
                    problems,
                    secondary.place(member),
                    "The columns of the association table of " + relationship.label()
                            + " are its key, which the database can neither empty nor set to a default. Choose CASCADE,"
                            + " or leave " + member + " out.");
        }
    }

    private static void checkCount(
            EntityDeclaration entity, List<String> columns, AnnotationUse secondary, String member, Problems problems) {
        int keys = entity.keyColumns().size();
        if (keys > 0 && columns.size() != keys) {
            report(
                    problems,
                    secondary.place(member),
                    "The key of " + entity.name() + " has " + keys
                            + (keys == 1 ? " column" : " columns") + ", and " + member + " names " + columns.size()
                            + ". Name one for each.");
        }
    }

    private static void checkDifferent(BothEnds ends, AnnotationUse secondary, Problems problems) {
        List<String> targetColumns = ends.associationTargetColumns().stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        ends.associationColumns().stream()
                .filter(column -> targetColumns.contains(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(column -> report(
                        problems,
                        secondary.place(secondary.sets("targetColumns") ? "targetColumns" : "value"),
                        "The association table " + ends.associationTable() + " would have two columns " + column
                                + ", one for each end. Name both in columns and targetColumns."));
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
