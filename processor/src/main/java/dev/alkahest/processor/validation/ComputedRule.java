package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/** What the database computes has an expression, and nobody else writes it. */
final class ComputedRule implements Rule {

    private static final String TAG = "Computed";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.values()) {
            if (field.has(Computed.class)) {
                problem(entity, field)
                        .ifPresent(sentence -> problems.add(
                                Problem.error(TAG, field.use(Computed.class).place("value"), sentence)));
                checkDefault(field, problems);
            }
        }
    }

    private static Optional<String> problem(EntityDeclaration entity, FieldDeclaration field) {
        if (entity.isEmbeddable()) {
            return Optional.of(
                    field.label() + " is part of an embeddable class, where no column is computed yet. Declare"
                            + " it in the entity.");
        }
        if (field.use(Computed.class).string("value").isBlank()) {
            return Optional.of(field.label() + " is computed from nothing. Give an SQL expression over columns.");
        }
        return Stream.of(Id.class, Version.class, ForeignKey.class, Generated.class, SoftDelete.class, Formula.class)
                .filter(field::has)
                .findFirst()
                .map(annotation -> field.label() + " has @" + annotation.getSimpleName()
                        + ", and what the database computes is never written. Remove one of the two.");
    }

    private static void checkDefault(FieldDeclaration field, Problems problems) {
        AnnotationUse column = field.use(Column.class);
        if (column.sets("defaultValue")) {
            problems.add(Problem.error(
                    TAG,
                    column.place("defaultValue"),
                    field.label() + " is always computed, so it has no default. Remove defaultValue or @Computed."));
        }
    }
}
