package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import javax.lang.model.element.Modifier;

/** All components of a record are stored, as one can be made only of all. */
final class RecordRule implements Rule {

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.isRecord()) {
            entity.unstored().stream()
                    .filter(field -> !field.is(Modifier.STATIC))
                    .forEach(field -> problems.add(Problem.error(
                            "Record",
                            field.place(),
                            field.label() + " is not stored, so no " + entity.name()
                                    + " can be made of a row. Store it," + " or make " + entity.name() + " a class.")));
        }
    }
}
