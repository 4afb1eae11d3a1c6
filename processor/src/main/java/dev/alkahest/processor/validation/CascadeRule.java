package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;

/** Orphans are deleted only where an object has one owner, which deletes it too. */
final class CascadeRule implements Rule {

    private static final String TAG = "Cascade";

    private final RelationshipResolver relationships;

    CascadeRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            List<Cascade> cascades = ends.relationship().use().constants("cascade", Cascade.class);
            int orphan = cascades.indexOf(Cascade.DELETE_ORPHAN);
            if (orphan >= 0) {
                checkOrphans(ends, cascades, ends.relationship().use().place("cascade", orphan), problems);
            }
        }
    }

    private static void checkOrphans(BothEnds ends, List<Cascade> cascades, Place place, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        Direction direction = ends.direction();
        if (direction.ownsForeignKey() || direction == Direction.MANY_TO_MANY) {
            problems.add(Problem.error(
                    "NotSupported",
                    place,
                    "Several objects may share what " + relationship.label() + " refers to, so none of them can leave"
                            + " an orphan; DELETE_ORPHAN is supported on the end that owns the other. Remove it."));
        } else if (!cascades.contains(Cascade.DELETE) && !cascades.contains(Cascade.ALL)) {
            problems.add(Problem.error(
                    TAG,
                    place,
                    relationship.label() + " deletes orphans, but not the objects of an owner that is deleted. Add"
                            + " DELETE beside DELETE_ORPHAN."));
        }
    }
}
