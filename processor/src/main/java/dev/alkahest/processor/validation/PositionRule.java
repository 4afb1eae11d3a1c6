package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.Direction;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The position of a list's members is a whole number in their rows, which the list's owner can set, or in those of their pairs. */
final class PositionRule implements Rule {

    private static final String TAG = "Position";

    private final RelationshipResolver relationships;
    private final AccessReader access;

    PositionRule(RelationshipResolver relationships, AccessReader access) {
        this.relationships = relationships;
        this.access = access;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            if (relationship.use().sets("position")) {
                problemOfList(ends)
                        .or(() -> ends.direction() == Direction.MANY_TO_MANY
                                ? problemOfColumn(ends)
                                : ends.target().flatMap(target -> problemOfAttribute(entity, ends, target)))
                        .ifPresent(sentence -> problems.add(
                                Problem.error(TAG, relationship.use().place("position"), sentence)));
            }
        }
    }

    private static Optional<String> problemOfList(BothEnds ends) {
        RelationshipDeclaration relationship = ends.relationship();
        if (relationship.shape() != Shape.LIST) {
            return Optional.of(
                    relationship.label() + " is " + relationship.field().aTypeName()
                            + ", whose members have no position. Remove position, or declare it as a List.");
        }
        if (relationship.use().sets("orderBy")) {
            return Optional.of(relationship.label() + " is ordered by its position. Remove orderBy.");
        }
        return Optional.empty();
    }

    /** The position of a many-to-many is a column of its own in the association table. */
    private static Optional<String> problemOfColumn(BothEnds ends) {
        String label = ends.relationship().label();
        Optional<String> column = ends.associationPosition();
        if (column.isEmpty()) {
            return Optional.of("The position of " + label + " is a column of its association table. Name the column.");
        }
        BothEnds owner = ends.relationship().secondary().isPresent()
                ? ends
                : ends.reversed().orElse(ends);
        if (owner.relationship().secondary().isEmpty()) {
            return Optional.empty();
        }
        boolean isKey = Stream.concat(owner.associationColumns().stream(), owner.associationTargetColumns().stream())
                .anyMatch(column.get()::equalsIgnoreCase);
        if (isKey) {
            return Optional.of("The column " + column.get() + " of the association table of " + label
                    + " refers to one of its ends. Name another column for the position.");
        }
        return ends.reversed()
                .filter(other -> ends.isFirst())
                .filter(other -> other.associationPosition()
                        .filter(column.get()::equalsIgnoreCase)
                        .isPresent())
                .map(other ->
                        label + " and " + other.relationship().label() + " both keep their positions in the column "
                                + column.get() + ". Name another column for one of them.");
    }

    private Optional<String> problemOfAttribute(EntityDeclaration entity, BothEnds ends, EntityDeclaration target) {
        String written = ends.relationship().use().string("position");
        Optional<FieldDeclaration> position = ends.position();
        if (position.isEmpty()) {
            List<String> names =
                    target.columns().stream().map(FieldDeclaration::name).toList();
            return Optional.of(target.name() + " has no column attribute '" + written + "'."
                    + Spelling.didYouMeanOrOneOf(written, names));
        }
        return position.flatMap(field -> problem(entity, target, field));
    }

    private Optional<String> problem(EntityDeclaration entity, EntityDeclaration target, FieldDeclaration field) {
        if (field.has(Id.class) || field.has(Version.class)) {
            return Optional.of(field.label() + " is a " + (field.has(Id.class) ? "key" : "version")
                    + ", which no list can number. Name another attribute.");
        }
        if (field.isDeferred()) {
            return Optional.of(field.label() + " is deferred, and members are numbered without loading them. Declare it"
                    + " as " + field.typeName() + ".");
        }
        if (field.is(Modifier.FINAL)) {
            return Optional.of(
                    field.label() + " is final, and a list numbers its members anew when it changes. Remove final.");
        }
        boolean isInt = field.conversion().isEmpty()
                && ColumnKind.of(field.type()).filter(ColumnKind.INT::equals).isPresent();
        if (!isInt) {
            return Optional.of(field.label() + " is " + field.aTypeName()
                    + ", and a position is an int or an Integer. Change its type.");
        }
        return access.accessTo(field, target, entity).isPresent()
                ? Optional.empty()
                : Optional.of(field.label() + " can't be set from the package of " + entity.name()
                        + ". Make it public, or add"
                        + " get" + Naming.capitalized(field.name()) + "() and set" + Naming.capitalized(field.name())
                        + "(" + field.typeName() + ").");
    }
}
