package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ArrayDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import java.util.stream.Stream;

/** What is stored as an array has elements that a column could hold, and is no more than data. */
final class ArrayRule implements Rule {

    private static final String TAG = "Array";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.values()) {
            if (field.conversion().orElse(null) instanceof ArrayDeclaration array) {
                problem(entity, field, array)
                        .ifPresent(sentence -> problems.add(
                                Problem.error(TAG, field.use(Column.class).place(), sentence)));
            }
        }
    }

    private static Optional<String> problem(EntityDeclaration entity, FieldDeclaration field, ArrayDeclaration array) {
        if (array.elementKind().isEmpty()) {
            return Optional.of(unsupported(field, array));
        }
        Optional<String> hidden = EntityReader.classOf(array.element())
                .flatMap(type -> Visibility.hidden(type, entity))
                .map(type -> "Generated code can't name " + type.getSimpleName() + ", of which " + field.label()
                        + " has elements. Make it package-private, or public where it is in another package.");
        return hidden.or(() -> Stream.of(Id.class, Version.class, ForeignKey.class, Enumerated.class)
                .filter(field::has)
                .findFirst()
                .map(annotation -> field.label() + " is stored as an array, which @" + annotation.getSimpleName()
                        + " can't be said of. Remove it."));
    }

    private static String unsupported(FieldDeclaration field, ArrayDeclaration array) {
        return EntityReader.isEntity(array.element())
                ? field.label() + " holds entities, which no column does. Mark it with @Relationship instead of"
                        + " @Column."
                : field.label() + " is " + field.aTypeName() + ", and no array has such elements. Elements are String,"
                        + " numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives"
                        + " boolean, short, int, long, float and double; store other values with @Json or @Convert.";
    }
}
