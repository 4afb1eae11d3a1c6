package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;

/** The two ends of a relationship name each other, and fit. */
final class BackPopulatesRule implements Rule {

    private static final String TAG = "BackPopulates";

    private final RelationshipResolver relationships;

    BackPopulatesRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            ends.target()
                    .flatMap(target -> relationship.backPopulates().flatMap(name -> problem(ends, target, name)))
                    .ifPresent(sentence ->
                            problems.add(Problem.error(TAG, relationship.use().place("backPopulates"), sentence)));
        }
    }

    private static Optional<String> problem(BothEnds ends, EntityDeclaration target, String name) {
        return ends.otherEnd().isEmpty()
                ? Optional.of(unknown(ends, target, name))
                : mismatch(ends, ends.otherEnd().get());
    }

    private static String unknown(BothEnds ends, EntityDeclaration target, String name) {
        if (target.column(name).isPresent()) {
            return target.name() + "." + name + " is a column and no relationship. Mark it with @Relationship, or name"
                    + " another attribute.";
        }
        List<String> candidates =
                ends.candidates().map(RelationshipDeclaration::name).toList();
        String suggestion = Spelling.didYouMean(name, candidates);
        String remedy = suggestion.isEmpty()
                ? " Add one that refers to " + ends.entity().name() + ", or remove backPopulates."
                : suggestion;
        return target.name() + " has no relationship '" + name + "'." + remedy;
    }

    private static Optional<String> mismatch(BothEnds ends, RelationshipDeclaration other) {
        EntityDeclaration entity = ends.entity();
        RelationshipDeclaration relationship = ends.relationship();
        if (ends.distinctOtherEnd().isEmpty()) {
            return Optional.of(
                    relationship.label() + " names itself as its other end. Name the attribute that leads" + " back.");
        }
        if (!other.refersTo(entity.element())) {
            return Optional.of(other.label() + " does not refer to " + entity.name() + ", so it can't be the other end"
                    + " of " + relationship.label() + "." + candidate(ends));
        }
        if (!other.backPopulates().equals(Optional.of(relationship.name()))) {
            return unanswered(entity, relationship, other);
        }
        if (relationship.secondary().isPresent() && !other.isToMany()) {
            return Optional.of(other.label() + " is one object, and " + relationship.label()
                    + " has an association table, which links collections. Remove secondary, or make "
                    + other.label() + " a collection.");
        }
        return Optional.empty();
    }

    private static String candidate(BothEnds ends) {
        return ends.candidates()
                .map(candidate -> " Did you mean '" + candidate.name() + "'?")
                .findFirst()
                .orElse(" Name an attribute of type " + ends.entity().name() + ".");
    }

    /** The other end names nothing, or another attribute; if it names what does not exist, that is said there. */
    private static Optional<String> unanswered(
            EntityDeclaration entity, RelationshipDeclaration relationship, RelationshipDeclaration other) {
        Optional<String> named = other.backPopulates();
        if (named.isEmpty()) {
            return Optional.of(other.label() + " does not name its other end. Add backPopulates = \""
                    + relationship.name() + "\" to it.");
        }
        return named.flatMap(entity::relationship)
                .map(third -> other.label() + " names '" + third.name() + "' as its other end. Name '"
                        + relationship.name() + "' there, or remove backPopulates here.");
    }
}
