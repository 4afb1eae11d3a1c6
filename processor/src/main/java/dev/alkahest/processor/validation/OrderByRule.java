package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EmbeddedColumn;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.OrderTerm;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A collection is ordered by column attributes of its elements. */
final class OrderByRule implements Rule {

    private static final String TAG = "OrderBy";

    private final RelationshipResolver relationships;

    OrderByRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            if (!relationship.isToMany() && relationship.use().sets("orderBy")) {
                problems.add(Problem.error(
                        TAG,
                        relationship.use().place("orderBy"),
                        relationship.label() + " is one object, which has no order. Remove orderBy."));
            } else {
                ends.target().ifPresent(target -> checkTerms(relationship, target, problems));
            }
        }
    }

    private static void checkTerms(RelationshipDeclaration relationship, EntityDeclaration target, Problems problems) {
        List<String> terms = relationship.use().strings("orderBy");
        for (int index = 0; index < terms.size(); index++) {
            Optional<String> problem = problem(target, terms.get(index));
            if (problem.isPresent()) {
                problems.add(Problem.error(TAG, relationship.use().place("orderBy", index), problem.get()));
            }
        }
    }

    private static Optional<String> problem(EntityDeclaration target, String written) {
        Optional<OrderTerm> term = OrderTerm.parse(written);
        if (term.isEmpty()) {
            return Optional.of("'" + written + "' is no attribute of " + target.name() + " with asc or desc behind it."
                    + " Write each attribute as a string of its own.");
        }
        String attribute = term.get().attribute();
        List<String> names = Stream.concat(
                        target.columns().stream().map(FieldDeclaration::name),
                        target.embeddedColumns().stream().map(EmbeddedColumn::path))
                .toList();
        if (names.contains(attribute)) {
            return Optional.empty();
        }
        return Optional.of(target.name() + " has no column attribute '" + attribute + "'."
                + Spelling.didYouMeanOrOneOf(attribute, names));
    }
}
