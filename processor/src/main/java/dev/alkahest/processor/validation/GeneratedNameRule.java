package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.GeneratedNames;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, String> names = GeneratedNames.described(entity);
        Map<String, String> taken = new LinkedHashMap<>(names);
        taken.values().removeIf(name -> !isTaken.test(name, entity));
        if (taken.equals(names)) {
            report(
                    entity,
                    "Another entity has " + names.get("table") + " for its table already, and that of " + entity.name()
                            + " would have the same name. Rename one of the two.",
                    problems);
        } else {
            taken.forEach((what, name) -> report(
                    entity,
                    name + " exists already, and the " + what + " of " + entity.name()
                            + " needs that name. Rename one of the two.",
                    problems));
        }
    }

    private static void report(EntityDeclaration entity, String sentence, Problems problems) {
        problems.add(Problem.error(TAG, entity.table().place(), sentence));
    }
}
