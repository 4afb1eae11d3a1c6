package dev.alkahest.processor.validation;

import com.google.auto.common.Visibility;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EmbeddedColumn;
import dev.alkahest.processor.model.EmbeddedDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An embedded value is of an embeddable class, and what is said of its columns is about columns that it has. */
final class EmbeddedRule implements Rule {

    private static final String TAG = "Embedded";

    private static final List<Class<? extends Annotation>> FOR_ONE_COLUMN = List.of(
            Column.class,
            Computed.class,
            Convert.class,
            Enumerated.class,
            ForeignKey.class,
            Formula.class,
            Generated.class,
            Json.class,
            SoftDelete.class,
            Version.class);

    @Override
    public void check(EntityDeclaration owner, Problems problems) {
        for (EmbeddedDeclaration embedded : owner.embedded()) {
            FieldDeclaration field = embedded.field();
            if (field.has(Id.class)) {
                problems.add(Problem.error(
                        "NotSupported",
                        field.use(Id.class).place(),
                        field.label()
                                + " is an embedded value, which can't be a key yet. Make its attributes attributes"
                                + " of " + owner.name() + ", each with @Id: several of them form a key."));
            }
            FOR_ONE_COLUMN.stream()
                    .filter(field::has)
                    .forEach(annotation -> report(
                            problems,
                            field.use(annotation).place(),
                            field.label() + " is an embedded value of several columns, and @"
                                    + annotation.getSimpleName() + " is for one. Remove it; @Embedded says how its"
                                    + " columns are named."));
            if (embedded.embeddable().isEmpty()) {
                report(problems, place(field, embedded), notEmbeddable(field));
            } else {
                checkVisible(owner, embedded, problems);
                checkOverrides(embedded, embedded.embeddable().get(), problems);
            }
        }
    }

    private static Place place(FieldDeclaration field, EmbeddedDeclaration embedded) {
        return embedded.use().isPresent() ? embedded.use().place() : field.place();
    }

    private static String notEmbeddable(FieldDeclaration field) {
        return EntityReader.classOf(field.type())
                        .filter(EntityReader::isEmbeddable)
                        .isPresent()
                ? field.label() + " would be a part of itself, without end. Remove it."
                : field.label() + " is " + field.aTypeName() + ", which is not embeddable. Mark " + field.typeName()
                        + " with @Embeddable, or remove @Embedded.";
    }

    private static void checkVisible(EntityDeclaration owner, EmbeddedDeclaration embedded, Problems problems) {
        EntityDeclaration type = embedded.embeddable().orElseThrow();
        if (!type.packageName().equals(owner.packageName())
                && Visibility.effectiveVisibilityOfElement(type.element()) != Visibility.PUBLIC) {
            report(
                    problems,
                    embedded.field().place(),
                    "Generated code for " + owner.name() + " can't name " + type.name() + ", the type of "
                            + embedded.field().label() + ". Make it public.");
        }
    }

    private static void checkOverrides(EmbeddedDeclaration embedded, EntityDeclaration type, Problems problems) {
        List<String> known = embedded.columns().stream()
                .map(EmbeddedColumn::path)
                .map(path -> path.substring(embedded.name().length() + 1))
                .toList();
        Set<String> seen = new HashSet<>();
        for (AnnotationUse override : embedded.use().nestedAll("overrides")) {
            String name = override.string("name");
            if (!known.contains(name)) {
                String suggestion = Spelling.didYouMean(name, known);
                report(
                        problems,
                        override.place("name"),
                        type.name() + " has no attribute '" + name + "' with a column."
                                + (suggestion.isEmpty()
                                        ? " Name one of " + String.join(", ", known) + "."
                                        : suggestion));
            } else if (!seen.add(name)) {
                report(problems, override.place("name"), "'" + name + "' is overridden twice. Remove one of them.");
            }
            for (String member : List.of("precision", "scale")) {
                if (override.nested("column").sets(member)) {
                    problems.add(Problem.error(
                            "NotSupported",
                            override.nested("column").place(member),
                            "The " + member + " of " + type.name() + "." + name
                                    + " is the same for all who have one. Say it there."));
                }
            }
        }
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
