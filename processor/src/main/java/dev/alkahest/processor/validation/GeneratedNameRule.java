package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.GeneratedNames;
import java.util.function.BiPredicate;

/** The names of generated classes are free. */
final class GeneratedNameRule implements Rule {

    private static final String TAG = "GeneratedName";

    private final BiPredicate<String, EntityDeclaration> isTaken;

    /** Asks whether a class is part of the compilation already, for another reason than the entity. */
    GeneratedNameRule(BiPredicate<String, EntityDeclaration> isTaken) {
        this.isTaken = isTaken;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        GeneratedNames.of(entity)
                .described(entity.keys().size() > 1)
                .forEach((what, name) -> report(entity, name, what, problems));
    }

    private void report(EntityDeclaration entity, String name, String what, Problems problems) {
        if (isTaken.test(name, entity)) {
            problems.add(Problem.error(
                    TAG,
                    entity.table().place(),
                    name + " exists already, and the " + what + " of " + entity.name() + " needs that name. Rename one"
                            + " of the two."));
        }
    }
}
