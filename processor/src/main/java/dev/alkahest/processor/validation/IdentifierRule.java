package dev.alkahest.processor.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.common.MoreElements;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Warns of names that not every database takes as they are. A user who wants them anyway says
 * {@code @SuppressWarnings("Identifier")} on the field or the class.
 */
final class IdentifierRule implements Rule {

    private static final String TAG = "Identifier";
    private static final int LONGEST = 63;

    private final RelationshipResolver relationships;

    IdentifierRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.hasOwnTable()) {
            check(entity.tableName(), "table", nameOf(entity.table()), problems);
        }
        if (entity.inheritance().isPresent()) {
            check(
                    entity.inheritance().string("discriminator"),
                    "column",
                    entity.inheritance().place("discriminator"),
                    problems);
        }
        entity.table()
                .name("schema")
                .ifPresent(schema -> check(schema, "schema", entity.table().place("schema"), problems));
        for (NamedColumn column : NamedColumn.of(entity, relationships)) {
            check(column.name(), "column", column.place(), problems);
        }
        for (BothEnds ends : relationships.resolve(entity)) {
            ends.associationPosition()
                    .ifPresent(column ->
                            check(column, "column", ends.relationship().use().place("position"), problems));
            if (ends.direction() == Direction.MANY_TO_MANY) {
                ends.relationship().secondary().ifPresent(secondary -> checkAssociation(ends, secondary, problems));
            }
        }
        for (String constraints : List.of("uniques", "indexes", "checks")) {
            for (AnnotationUse constraint : entity.table().nestedAll(constraints)) {
                constraint
                        .name("name")
                        .ifPresent(name -> check(name, "constraint", constraint.place("name"), problems));
            }
        }
    }

    private static void checkAssociation(BothEnds ends, AnnotationUse secondary, Problems problems) {
        check(ends.associationTable(), "association table", secondary.place("value"), problems);
        for (String column : ends.associationColumns()) {
            check(column, "column", secondary.place("columns"), problems);
        }
        for (String column : ends.associationTargetColumns()) {
            check(column, "column", secondary.place("targetColumns"), problems);
        }
    }

    private static Place nameOf(AnnotationUse table) {
        return table.place("value");
    }

    private static void check(String name, String what, Place place, Problems problems) {
        if (!isAccepted(place.element())) {
            problem(name, what).ifPresent(sentence -> problems.add(Problem.warning(TAG, place, sentence)));
        }
    }

    private static Optional<String> problem(String name, String what) {
        int length = name.getBytes(UTF_8).length;
        if (length > LONGEST) {
            return Optional.of("The " + what + " " + name + " has a name of " + length + " bytes, and PostgreSQL cuts"
                    + " names after " + LONGEST + ". Give it a shorter one.");
        }
        return ReservedWords.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of(
                        "SQL reserves the name of the " + what + " " + name + ". Alkahest quotes it; choose another"
                                + " for those who write SQL by hand, or accept it with @SuppressWarnings(\"Identifier\").")
                : Optional.empty();
    }

    private static boolean isAccepted(Element element) {
        Optional<SuppressWarnings> suppressed = Optional.ofNullable(element.getAnnotation(SuppressWarnings.class));
        return suppressed
                        .filter(warnings -> List.of(warnings.value()).contains(TAG))
                        .isPresent()
                || element.getKind().isField() && isAccepted(MoreElements.asType(element.getEnclosingElement()));
    }
}
