package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.Shape;

/** A relationship is loaded in a way that there is. */
final class FetchRule implements Rule {

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (RelationshipDeclaration relationship : entity.relationships()) {
            Fetch fetch = relationship.use().constant("fetch", Fetch.class);
            if (fetch == Fetch.SUBQUERY) {
                report(
                        problems,
                        "NotSupported",
                        relationship,
                        relationship.label() + " asks for " + fetch
                                + ", which is not supported yet. Use SELECTIN, which"
                                + " loads with the owner as well.");
            } else if (relationship.shape() == Shape.PLAIN && fetch != Fetch.LAZY && fetch != Fetch.JOINED) {
                report(
                        problems,
                        "Fetch",
                        relationship,
                        relationship.label() + " is declared as "
                                + relationship.field().typeName() + ", so it is always"
                                + " loaded with its owner. Remove fetch, or declare it as Ref<"
                                + relationship.field().typeName() + ">.");
            }
        }
    }

    private static void report(Problems problems, String tag, RelationshipDeclaration relationship, String sentence) {
        problems.add(Problem.error(tag, relationship.use().place("fetch"), sentence));
    }
}
