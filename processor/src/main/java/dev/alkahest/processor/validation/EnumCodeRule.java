package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Enumerated;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EnumCodeDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** The code that an enum is stored by is there, and tells its constants apart. */
final class EnumCodeRule implements Rule {

    private static final String TAG = "EnumCode";

    private static final Set<ColumnKind> CODES = Set.of(
            ColumnKind.STRING,
            ColumnKind.CHAR,
            ColumnKind.BYTE,
            ColumnKind.SHORT,
            ColumnKind.INT,
            ColumnKind.LONG,
            ColumnKind.UUID);

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.values()) {
            if (field.conversion().orElse(null) instanceof EnumCodeDeclaration code) {
                problem(entity, field, code)
                        .ifPresent(sentence -> problems.add(
                                Problem.error(TAG, field.use(Enumerated.class).place("code"), sentence)));
            }
        }
    }

    private static Optional<String> problem(
            EntityDeclaration entity, FieldDeclaration field, EnumCodeDeclaration code) {
        if (field.use(Enumerated.class).sets("value")) {
            return Optional.of(
                    field.label() + " can't be stored by its code and in another way. Remove value or code.");
        }
        return code.accessor()
                .map(accessor -> hidden(entity, field, accessor).or(() -> noCode(field, accessor, code)))
                .orElseGet(() -> Optional.of(missing(field, code)));
    }

    private static String missing(FieldDeclaration field, EnumCodeDeclaration code) {
        return field.typeName() + " has no method without parameters and no field '" + code.name() + "'."
                + Spelling.didYouMean(code.name(), code.candidates());
    }

    /** Returns what keeps code that is generated for an entity from asking a constant for its code. */
    static Optional<String> hidden(EntityDeclaration entity, FieldDeclaration field, Element accessor) {
        return Visibility.isVisible(accessor, entity)
                ? Optional.empty()
                : Optional.of("Generated code can't use " + label(field, accessor)
                        + ". Make it package-private, or public where " + field.typeName() + " is in another package.");
    }

    private static String label(FieldDeclaration field, Element accessor) {
        return field.typeName() + "." + accessor;
    }

    private static Optional<String> noCode(FieldDeclaration field, Element accessor, EnumCodeDeclaration code) {
        String type = FieldDeclaration.nameOf(code.columnType().orElseThrow());
        return ColumnKind.of(code.columnType().orElseThrow())
                        .filter(CODES::contains)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(label(field, accessor) + " gives " + type
                        + ", which makes no code. Codes are String, whole numbers, char" + " or UUID.");
    }
}
