package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;

/** What is left to the database when an owner is deleted, the foreign key tells the database to do. */
final class PassiveDeletesRule implements Rule {

    private static final String TAG = "PassiveDeletes";

    private final RelationshipResolver relationships;

    PassiveDeletesRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            if (ends.relationship().use().flag("passiveDeletes")) {
                check(ends, ends.relationship().use().place("passiveDeletes"), problems);
            }
        }
    }

    private static void check(BothEnds ends, Place place, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        if (ends.direction() != Direction.ONE_TO_MANY && ends.direction() != Direction.ONE_TO_ONE_INVERSE) {
            problems.add(Problem.error(
                    TAG,
                    place,
                    "No foreign key refers to the row of " + relationship.label()
                            + " by this relationship, so the database"
                            + " has nothing to do when it is deleted. Remove passiveDeletes."));
            return;
        }
        ends.otherEnd().ifPresent(other -> {
            List<Cascade> cascades = relationship.use().constants("cascade", Cascade.class);
            boolean deletes = cascades.contains(Cascade.DELETE) || cascades.contains(Cascade.ALL);
            Action wanted = deletes ? Action.CASCADE : Action.SET_NULL;
            if (other.foreignKey().constant("onDelete", Action.class) != wanted) {
                problems.add(Problem.error(
                        TAG,
                        place,
                        relationship.label() + " leaves objects that are not loaded to the database, which "
                                + (deletes ? "doesn't delete them" : "doesn't empty their key") + ". Add onDelete = "
                                + wanted + " to the @ForeignKey of " + other.label() + "."));
            }
        });
    }
}
