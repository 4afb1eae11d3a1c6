package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.Optional;

/** A foreign key that is set by a second UPDATE is NULL before it, and is a column of its own. */
final class PostUpdateRule implements Rule {

    private static final String TAG = "PostUpdate";

    private final RelationshipResolver relationships;

    PostUpdateRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            if (ends.relationship().use().flag("postUpdate")) {
                check(ends, ends.relationship().use().place("postUpdate"), problems);
            }
        }
    }

    private void check(BothEnds ends, Place place, Problems problems) {
        if (ends.direction() == Direction.MANY_TO_MANY) {
            report(
                    problems,
                    place,
                    ends.relationship().label() + " has its keys in an association table, whose rows are written after"
                            + " those of both sides anyhow. Remove postUpdate.");
            return;
        }
        Optional<BothEnds> owning = ends.direction().ownsForeignKey() ? Optional.of(ends) : ends.reversed();
        owning.ifPresent(owner -> checkColumns(owner, place, problems));
    }

    private void checkColumns(BothEnds owner, Place place, Problems problems) {
        RelationshipDeclaration relationship = owner.relationship();
        String columns = String.join(", ", owner.foreignKeyColumns());
        if (!relationship.foreignKey().flag("nullable")) {
            report(
                    problems,
                    place,
                    relationship.label() + " is not nullable, so " + columns
                            + " can't be empty until the second UPDATE." + " Make it nullable, or remove postUpdate.");
        }
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
