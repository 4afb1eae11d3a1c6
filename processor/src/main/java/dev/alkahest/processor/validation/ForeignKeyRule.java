package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey;
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
import java.util.stream.Collectors;

/** Of a relationship without an association table, exactly one end has the foreign key. */
final class ForeignKeyRule implements Rule {

    private static final String TAG = "ForeignKey";

    private final RelationshipResolver relationships;

    ForeignKeyRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            ends.target().ifPresent(target -> check(ends, target, problems));
        }
    }

    private static void check(BothEnds ends, EntityDeclaration target, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        if (ends.direction() == Direction.ONE_TO_MANY
                && relationship.backPopulates().isEmpty()) {
            report(problems, relationship.use().place(), missing(ends, target));
        }
        if (relationship.isToMany()) {
            checkCollection(ends, problems);
        } else {
            checkOneToOne(ends, problems);
        }
        if (ends.direction().ownsForeignKey()) {
            checkColumns(ends, target, problems);
        }
    }

    private static String missing(BothEnds ends, EntityDeclaration target) {
        RelationshipDeclaration relationship = ends.relationship();
        List<String> candidates = ends.candidates()
                .filter(candidate -> !candidate.isToMany())
                .filter(candidate -> candidate
                        .backPopulates()
                        .filter(name -> !name.equals(relationship.name()))
                        .isEmpty())
                .map(RelationshipDeclaration::name)
                .toList();
        return switch (candidates.size()) {
            case 0 ->
                relationship.label() + " needs a foreign key, and " + target.name() + " has no relationship for it;"
                        + " collections without another end are not supported yet. Add one that refers to "
                        + ends.entity().name() + ", and name it here as backPopulates.";
            case 1 ->
                relationship.label() + " does not name its other end. Add backPopulates = \"" + candidates.get(0)
                        + "\".";
            default ->
                relationship.label() + " could be the other end of "
                        + candidates.stream()
                                .map(candidate -> target.name() + "." + candidate)
                                .collect(Collectors.joining(" or "))
                        + ". Name one of them as backPopulates.";
        };
    }

    private static void checkCollection(BothEnds ends, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        AnnotationUse foreignKey = relationship.foreignKey();
        if (foreignKey.isPresent()) {
            String place = ends.direction() == Direction.MANY_TO_MANY
                    ? "in its association table; remove @ForeignKey."
                    : "at the other end; move @ForeignKey there.";
            report(
                    problems,
                    foreignKey.place(),
                    relationship.label() + " is a collection, whose foreign key stands " + place);
        }
    }

    private static void checkOneToOne(BothEnds ends, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        ends.distinctOtherEnd()
                .filter(other -> !other.isToMany() && ends.isFirst())
                .ifPresent(other -> {
                    boolean here = relationship.foreignKey().isPresent();
                    boolean there = other.foreignKey().isPresent();
                    if (here && there) {
                        report(
                                problems,
                                relationship.foreignKey().place(),
                                relationship.label() + " and " + other.label()
                                        + " both have a foreign key, and one is enough."
                                        + " Remove @ForeignKey from one of them.");
                    } else if (!here && !there) {
                        report(
                                problems,
                                relationship.use().place("backPopulates"),
                                "Neither " + relationship.label() + " nor " + other.label()
                                        + " has the foreign key. Mark one of" + " them with @ForeignKey.");
                    }
                });
    }

    private static void checkColumns(BothEnds ends, EntityDeclaration target, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        AnnotationUse foreignKey = relationship.foreignKey();
        int keys = target.keyColumns().size();
        int columns = ends.foreignKeyColumns().size();
        if (keys > 0 && columns != keys) {
            report(
                    problems,
                    foreignKey.place("column"),
                    relationship.label() + " has " + columns + (columns == 1 ? " column" : " columns")
                            + ", and the key of " + target.name() + " has " + keys + ". Name a column for each of "
                            + keyColumns(target) + ".");
        }
        if (foreignKey.sets("target")) {
            report(
                    problems,
                    foreignKey.place("target"),
                    relationship.label() + " says by its type what it refers to. Remove target.");
        }
        if (!foreignKey.flag("nullable")) {
            checkSetNull(relationship, "onDelete", problems);
            checkSetNull(relationship, "onUpdate", problems);
        }
    }

    private static void checkSetNull(RelationshipDeclaration relationship, String member, Problems problems) {
        AnnotationUse foreignKey = relationship.foreignKey();
        if (foreignKey.constant(member, ForeignKey.Action.class) == ForeignKey.Action.SET_NULL) {
            report(
                    problems,
                    foreignKey.place(member),
                    relationship.label()
                            + " is not nullable, so it can't be set to NULL. Choose another action, or make"
                            + " it nullable.");
        }
    }

    private static String keyColumns(EntityDeclaration target) {
        return target.keyColumns().stream().map(key -> key.columnName()).collect(Collectors.joining(", "));
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
