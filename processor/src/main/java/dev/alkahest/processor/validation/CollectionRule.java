package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.Shape;

/** A to-many attribute is declared so that a session can put a collection of its own there. */
final class CollectionRule implements Rule {

    private static final String TAG = "Collection";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (RelationshipDeclaration relationship : entity.relationships()) {
            if (relationship.shape() == Shape.OTHER) {
                problems.add(Problem.error(
                        TAG,
                        relationship.field().place(),
                        relationship.label() + " is " + relationship.field().aTypeName() + ", and a session puts a"
                                + " collection of its own there. Declare it as a List, a Set or a Map."));
            }
        }
    }
}
