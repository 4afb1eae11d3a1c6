package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Generated.Strategy;
import dev.alkahest.annotation.Id;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;

/** A key is generated in a way that makes values of its type. */
final class GeneratedRule implements Rule {

    private static final String TAG = "Generated";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.columns()) {
            if (field.has(Generated.class)) {
                check(entity, field, problems);
            }
        }
    }

    private static void check(EntityDeclaration entity, FieldDeclaration field, Problems problems) {
        AnnotationUse generated = field.use(Generated.class);
        Strategy strategy = generated.constant("value", Strategy.class);
        if (!field.has(Id.class)) {
            report(problems, generated, field.label() + " is no key, and only keys are generated. Remove @Generated.");
        } else if (entity.keyColumns().size() > 1 && strategy != Strategy.NONE) {
            report(
                    problems,
                    generated,
                    field.label() + " is part of a key of "
                            + entity.keyColumns().size() + " columns, which is never"
                            + " generated. Remove @Generated.");
        } else if (field.conversion().isPresent() && !generated.sets("with") && strategy != Strategy.NONE) {
            report(
                    problems,
                    generated,
                    field.label() + field.isOrIsStoredAs() + ", and no strategy makes " + field.typeName() + " values."
                            + " Name a class that does by with, or remove @Generated and set the key before the object is"
                            + " saved.");
        } else if (!generated.sets("with")) {
            ColumnKind.of(field.type())
                    .filter(kind -> !makes(strategy, kind))
                    .ifPresent(kind ->
                            problems.add(Problem.error(TAG, generated.place("value"), mismatch(field, strategy))));
        }
        checkSequence(field, generated, strategy, problems);
    }

    private static boolean makes(Strategy strategy, ColumnKind kind) {
        return switch (strategy) {
            case AUTO -> kind.isWholeNumber() || kind == ColumnKind.UUID;
            case IDENTITY -> kind.isWholeNumber();
            case SEQUENCE -> kind == ColumnKind.LONG || kind == ColumnKind.INT;
            case UUID, UUID_V7 -> kind == ColumnKind.UUID;
            case NONE -> true;
        };
    }

    private static String mismatch(FieldDeclaration field, Strategy strategy) {
        String made = switch (strategy) {
            case AUTO -> "Whole numbers and UUIDs can be generated, ";
            case IDENTITY -> "An identity column makes whole numbers, ";
            case SEQUENCE -> "A sequence makes long and int keys, ";
            case UUID, UUID_V7 -> "This strategy makes UUIDs, ";
            case NONE -> "Nothing is generated, ";
        };
        return made + "and " + field.label() + " is " + field.aTypeName() + ". Choose another strategy, or remove"
                + " @Generated and set the key before the object is saved.";
    }

    private static void checkSequence(
            FieldDeclaration field, AnnotationUse generated, Strategy strategy, Problems problems) {
        for (String member : List.of("sequence", "block")) {
            if (generated.sets(member) && strategy != Strategy.SEQUENCE) {
                problems.add(Problem.error(
                        TAG,
                        generated.place(member),
                        field.label() + " is not made by a sequence. Remove " + member
                                + ", or choose Strategy.SEQUENCE."));
            }
        }
        if (generated.number("block") < 1) {
            problems.add(Problem.error(
                    TAG, generated.place("block"), "A sequence reserves at least one key at a time. Set block to 1."));
        }
    }

    private static void report(Problems problems, AnnotationUse generated, String sentence) {
        problems.add(Problem.error(TAG, generated.place(), sentence));
    }
}
