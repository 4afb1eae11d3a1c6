package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** No annotation stands where it would be ignored. */
final class MisplacedAnnotationRule implements Rule {

    private static final String TAG = "MisplacedAnnotation";

    private static final List<Class<? extends Annotation>> FOR_STORED_FIELDS = List.of(
            Column.class,
            Computed.class,
            Convert.class,
            Enumerated.class,
            ForeignKey.class,
            Formula.class,
            Generated.class,
            Id.class,
            Json.class,
            Relationship.class,
            SoftDelete.class,
            Version.class);

    private static final List<Class<? extends Annotation>> FOR_COLUMNS = List.of(
            Column.class,
            Computed.class,
            Convert.class,
            Enumerated.class,
            Formula.class,
            Generated.class,
            Json.class,
            SoftDelete.class,
            Version.class);

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.unstored()) {
            for (Class<? extends Annotation> annotation : present(field, FOR_STORED_FIELDS)) {
                report(
                        problems,
                        field,
                        annotation,
                        field.label() + " is " + reason(field) + ", so it is not stored, and @"
                                + annotation.getSimpleName() + " has no effect. Remove one of the two.");
            }
        }
        for (RelationshipDeclaration relationship : entity.relationships()) {
            for (Class<? extends Annotation> annotation : present(relationship.field(), FOR_COLUMNS)) {
                report(
                        problems,
                        relationship.field(),
                        annotation,
                        relationship.label() + " is a relationship, and @" + annotation.getSimpleName()
                                + " is for columns. Remove it; @ForeignKey describes the column of a relationship.");
            }
        }
        for (FieldDeclaration field : entity.values()) {
            if (field.has(Enumerated.class) && isNoEnum(field)) {
                report(
                        problems,
                        field,
                        Enumerated.class,
                        field.label() + " is " + field.aTypeName() + " and no enum. Remove @Enumerated.");
            }
        }
    }

    private static List<Class<? extends Annotation>> present(
            FieldDeclaration field, List<Class<? extends Annotation>> annotations) {
        return annotations.stream().filter(field::has).toList();
    }

    private static void report(
            Problems problems, FieldDeclaration field, Class<? extends Annotation> annotation, String sentence) {
        problems.add(Problem.error(TAG, field.use(annotation).place(), sentence));
    }

    private static String reason(FieldDeclaration field) {
        if (field.is(Modifier.STATIC)) {
            return "static";
        }
        return field.is(Modifier.TRANSIENT) ? "transient" : "marked with @Transient";
    }

    private static boolean isNoEnum(FieldDeclaration field) {
        return ColumnKind.of(field.type())
                .filter(kind -> kind != ColumnKind.ENUM)
                .isPresent();
    }
}
