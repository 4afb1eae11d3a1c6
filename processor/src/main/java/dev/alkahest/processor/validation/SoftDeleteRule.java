package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Deleted rows are marked by one column, which tells them from all others. */
final class SoftDeleteRule implements Rule {

    private static final String TAG = "SoftDelete";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        List<FieldDeclaration> marks = entity.values().stream()
                .filter(field -> field.has(SoftDelete.class))
                .toList();
        for (FieldDeclaration mark : marks) {
            problem(entity, mark).ifPresent(sentence -> report(problems, mark, sentence));
        }
        for (FieldDeclaration second : marks.stream().skip(1).toList()) {
            report(
                    problems,
                    second,
                    entity.name() + " marks deleted rows already, by "
                            + marks.get(0).name() + ". Remove @SoftDelete from one of them.");
        }
    }

    private static Optional<String> problem(EntityDeclaration entity, FieldDeclaration mark) {
        Optional<String> other = Stream.of(
                        Id.class, Version.class, ForeignKey.class, Generated.class, Convert.class, Formula.class)
                .filter(mark::has)
                .findFirst()
                .map(annotation -> mark.label() + " has @" + annotation.getSimpleName()
                        + ", so it can't mark deleted rows. Remove one of the two.");
        return other.or(() -> noMark(mark)).or(() -> neverNull(mark)).or(() -> below(entity, mark));
    }

    private static Optional<String> noMark(FieldDeclaration mark) {
        boolean isMark = mark.type().getKind() == TypeKind.BOOLEAN || isTime(mark);
        return isMark
                ? Optional.empty()
                : Optional.of(mark.label() + " is " + mark.aTypeName()
                        + ", which can't mark deleted rows. Make it a boolean, an Instant or a LocalDateTime.");
    }

    private static boolean isTime(FieldDeclaration mark) {
        return ColumnKind.of(mark.type())
                .filter(kind -> kind == ColumnKind.INSTANT || kind == ColumnKind.DATE_TIME)
                .isPresent();
    }

    private static Optional<String> neverNull(FieldDeclaration mark) {
        return isTime(mark) && !mark.use(Column.class).flag("nullable")
                ? Optional.of(mark.label() + " is null in rows that are not deleted. Remove nullable = false.")
                : Optional.empty();
    }

    /** The mark is for all classes of a hierarchy. */
    private static Optional<String> below(EntityDeclaration entity, FieldDeclaration mark) {
        boolean isTopmost = entity.root().fields().stream()
                .anyMatch(field -> field.element().equals(mark.element()));
        return isTopmost
                ? Optional.empty()
                : Optional.of(mark.label() + " marks deleted rows of a part of a hierarchy. Declare it in "
                        + entity.root().name() + ", for all of it.");
    }

    private static void report(Problems problems, FieldDeclaration mark, String sentence) {
        problems.add(Problem.error(TAG, mark.use(SoftDelete.class).place(), sentence));
    }
}
