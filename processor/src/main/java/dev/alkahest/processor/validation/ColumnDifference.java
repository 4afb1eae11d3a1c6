package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What keeps attributes of two classes from being one column of the table that the classes share. */
final class ColumnDifference {

    private ColumnDifference() {}

    /** Returns the difference as it follows the names of both; empty where there is none. */
    static Optional<String> between(FieldDeclaration first, FieldDeclaration second) {
        if (!first.holdsTheSameAs(second)) {
            return Optional.of("one holds " + FieldDeclaration.nameOf(first.columnType()) + " and the other "
                    + FieldDeclaration.nameOf(second.columnType()) + ". Give them one type");
        }
        return Stream.of(
                        difference(
                                "length", first, second, field -> column(field).number("length")),
                        difference(
                                "precision",
                                first,
                                second,
                                field -> column(field).number("precision")),
                        difference(
                                "scale", first, second, field -> column(field).number("scale")),
                        difference(
                                "unique", first, second, field -> column(field).flag("unique")),
                        difference(
                                "defaultValue",
                                first,
                                second,
                                field -> column(field).string("defaultValue")),
                        difference(
                                "comment", first, second, field -> column(field).string("comment")),
                        difference("@Enumerated", first, second, ColumnDifference::storedAs),
                        difference("@Computed", first, second, ColumnDifference::computation),
                        difference("Deferred", first, second, FieldDeclaration::isDeferred))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static AnnotationUse column(FieldDeclaration field) {
        return field.use(Column.class);
    }

    private static Enumerated.As storedAs(FieldDeclaration field) {
        return field.use(Enumerated.class).constant("value", Enumerated.As.class);
    }

    private static String computation(FieldDeclaration field) {
        return field.has(Computed.class) ? field.use(Computed.class).string("value") : "";
    }

    private static <T> Optional<String> difference(
            String name, FieldDeclaration first, FieldDeclaration second, Function<FieldDeclaration, T> told) {
        return told.apply(first).equals(told.apply(second))
                ? Optional.empty()
                : Optional.of("differ in " + name + ". Say the same of both");
    }
}
