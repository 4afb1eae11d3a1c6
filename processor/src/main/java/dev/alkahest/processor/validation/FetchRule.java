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
            if (relationship.shape() == Shape.WRITE_ONLY && relationship.use().sets("fetch")) {
                report(
                        problems,
                        relationship,
                        relationship.label()
                                + " is a WriteOnlyCollection, which is never loaded. Remove fetch, or declare it as a"
                                + " List or a Set.");
            } else if (fetch == Fetch.SUBQUERY && relationship.shape() == Shape.REF) {
                report(
                        problems,
                        relationship,
                        relationship.label() + " refers to one object, and SUBQUERY is for collections. Use SELECTIN,"
                                + " which loads with the owner as well.");
            } else if (relationship.shape() == Shape.PLAIN && fetch != Fetch.LAZY && fetch != Fetch.JOINED) {
                report(
                        problems,
                        relationship,
                        relationship.label() + " is declared as "
                                + relationship.field().typeName() + ", so it is always"
                                + " loaded with its owner. Remove fetch, or declare it as Ref<"
                                + relationship.field().typeName() + ">.");
            }
        }
    }

    private static void report(Problems problems, RelationshipDeclaration relationship, String sentence) {
        problems.add(Problem.error("Fetch", relationship.use().place("fetch"), sentence));
    }
}
