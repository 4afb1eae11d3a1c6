package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.DiscriminatorDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The discriminator tells each class of a hierarchy from all others, in a column of its own. */
final class DiscriminatorRule implements Rule {

    private static final String TAG = "Discriminator";

    private final EntityReader reader;
    private final RelationshipResolver relationships;

    DiscriminatorRule(EntityReader reader, RelationshipResolver relationships) {
        this.reader = reader;
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        boolean isWritten = entity.discriminatorValue().isPresent();
        if (!entity.isInHierarchy()) {
            if (isWritten) {
                report(
                        problems,
                        entity.discriminatorValue().place(),
                        entity.name() + " is in no hierarchy, so @DiscriminatorValue has no effect. Mark its topmost"
                                + " class with @Inheritance, or remove it.");
            }
            return;
        }
        checkColumn(entity, problems);
        if (!entity.isAbstract()) {
            checkValue(entity, problems);
        } else if (isWritten) {
            report(
                    problems,
                    entity.discriminatorValue().place(),
                    entity.name()
                            + " is abstract, so no row is of it, and @DiscriminatorValue has no effect. Remove it.");
        }
    }

    private void checkValue(EntityDeclaration entity, Problems problems) {
        DiscriminatorDeclaration discriminator = new DiscriminatorDeclaration(entity.root());
        Optional<Object> value = discriminator.valueOf(entity);
        if (value.isEmpty()) {
            report(problems, placeOfValue(entity), missing(entity));
            return;
        }
        classesBefore(entity)
                .filter(other ->
                        !other.isAbstract() && discriminator.valueOf(other).equals(value))
                .findFirst()
                .ifPresent(other -> report(
                        problems,
                        placeOfValue(entity),
                        entity.name() + " and " + other.name() + " both have the discriminator " + value.get()
                                + ". Give one of them another with @DiscriminatorValue."));
    }

    private static String missing(EntityDeclaration entity) {
        String root = entity.root().name();
        return DiscriminatorDeclaration.written(entity)
                .map(written ->
                        "'" + written + "' is no integer, and the discriminator of " + root + " is one. Write digits.")
                .orElseGet(() -> "The discriminator of " + root + " is an integer, and " + entity.name()
                        + " has none. Give it one with @DiscriminatorValue.");
    }

    private Stream<EntityDeclaration> classesBefore(EntityDeclaration entity) {
        List<EntityDeclaration> all = Stream.concat(Stream.of(entity.root()), reader.below(entity.root()).stream())
                .toList();
        return all.subList(0, Math.max(0, all.indexOf(entity))).stream();
    }

    private static Place placeOfValue(EntityDeclaration entity) {
        return entity.discriminatorValue().isPresent()
                ? entity.discriminatorValue().place("value")
                : entity.table().place();
    }

    private void checkColumn(EntityDeclaration entity, Problems problems) {
        DiscriminatorDeclaration discriminator = new DiscriminatorDeclaration(entity.root());
        for (NamedColumn column : NamedColumn.declaredBy(entity, relationships)) {
            if (column.name().equalsIgnoreCase(discriminator.columnName())) {
                report(problems, column.place(), sentence(column.attribute(), discriminator));
            }
        }
        for (FieldDeclaration field : entity.declaredFields()) {
            if (field.name().equals(discriminator.property())
                    && !field.columnName().equalsIgnoreCase(discriminator.columnName())) {
                report(
                        problems,
                        field.place(),
                        field.label() + " has the name that the discriminator has in generated tables. Rename one.");
            }
        }
    }

    private static String sentence(String attribute, DiscriminatorDeclaration discriminator) {
        return attribute + " and the discriminator of " + discriminator.root().name() + " are both the column "
                + discriminator.columnName()
                + ". Rename the attribute, or name another column in @Inheritance(discriminator"
                + " = ...).";
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
