package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import javax.lang.model.element.Modifier;

/** What is stored can be assigned when a row is read. */
final class FinalFieldRule implements Rule {

    private static final String TAG = "FinalField";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.fields()) {
            if (field.is(Modifier.FINAL) && !entity.isRecord()) {
                problems.add(Problem.error(TAG, field.place(), sentence(entity, field)));
            }
        }
    }

    private static String sentence(EntityDeclaration entity, FieldDeclaration field) {
        return entity.relationship(field).isPresent()
                ? field.label() + " is final, and a session puts a holder of its own there. Remove 'final'."
                : field.label() + " is final, so it can't be read from a row. Remove 'final', or mark it with"
                        + " @Transient.";
    }
}
