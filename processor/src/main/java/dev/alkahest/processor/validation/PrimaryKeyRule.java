package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** An entity has a key, whose values can be told apart reliably. */
final class PrimaryKeyRule implements Rule {

    private static final String TAG = "PrimaryKey";

    private final RelationshipResolver relationships;

    PrimaryKeyRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.parent().isPresent()) {
            return; // its key is that of the class above
        }
        List<BothEnds> referred = relationships.resolve(entity).stream()
                .filter(ends -> ends.relationship().isKey())
                .toList();
        referred.forEach(ends -> checkRelationship(ends, problems));
        if (entity.keys().isEmpty() && referred.isEmpty()) {
            problems.add(Problem.error(
                    TAG,
                    Place.of(entity.element()),
                    entity.name() + " has no primary key, so a session could not recognise its rows. Mark one attribute"
                            + " with @Id."));
        }
        for (FieldDeclaration key : entity.keys()) {
            unreliable(key)
                    .ifPresent(reason -> problems.add(Problem.error(
                            TAG,
                            key.use(Id.class).place(),
                            key.label() + key.isOrIsStoredAs() + ", which makes no key: " + reason
                                    + ". Use a whole number, a String or a UUID.")));
        }
    }

    /** What is a part of the key refers to exactly one object from the beginning, and knows its key without loading it. */
    private static void checkRelationship(BothEnds ends, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        Optional<EntityDeclaration> target = ends.target();
        Place place = relationship.field().use(Id.class).place();
        if (relationship.isToMany() || target.isEmpty()) {
            if (relationship.isToMany()) {
                report(problems, place, relationship.label() + " is a collection, which makes no key. Remove @Id.");
            }
        } else if (!ends.direction().ownsForeignKey()) {
            report(
                    problems,
                    place,
                    relationship.label() + " has its foreign key in the table of "
                            + target.get().name() + ", and a key stands in its own. Move @ForeignKey here, or remove"
                            + " @Id.");
        } else if (relationship.shape() == Shape.PLAIN) {
            String type = target.get().name();
            report(
                    problems,
                    place,
                    relationship.label() + " is loaded with its owner, which has to have its key before. Declare a Ref<"
                            + type + ">, or mark an attribute for the column with @Id, which " + relationship.name()
                            + " shares.");
        } else if (isMissing(ends) && hasKey(target.get())) {
            report(
                    problems,
                    place,
                    relationship.label() + " refers to " + target.get().name()
                            + ", whose key would be a part of itself. Mark attributes for its columns with @Id, which "
                            + relationship.name() + " shares.");
        } else {
            checkOptions(relationship, problems);
        }
    }

    private static boolean isMissing(BothEnds ends) {
        return ends.entity().keyColumns().stream()
                .noneMatch(key -> key.field().equals(ends.relationship().field()));
    }

    private static boolean hasKey(EntityDeclaration target) {
        return target.fields().stream().anyMatch(field -> field.has(Id.class));
    }

    private static void checkOptions(RelationshipDeclaration relationship, Problems problems) {
        if (relationship.use().flag("postUpdate")) {
            report(
                    problems,
                    relationship.use().place("postUpdate"),
                    relationship.label() + " is a part of the key, without which there is no row. Remove postUpdate.");
        }
        for (String member : List.of("onDelete", "onUpdate")) {
            AnnotationUse foreignKey = relationship.foreignKey();
            if (foreignKey.constant(member, ForeignKey.Action.class) == ForeignKey.Action.SET_NULL) {
                report(
                        problems,
                        foreignKey.place(member),
                        relationship.label() + " is a part of the key, so it can't be set to NULL. Choose another"
                                + " action.");
            }
        }
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }

    private static Optional<String> unreliable(FieldDeclaration key) {
        if (key.has(Json.class)) {
            return Optional.empty(); // which is refused by itself
        }
        return ColumnKind.of(key.columnType())
                .filter(kind -> kind != ColumnKind.BYTES || key.conversion().isEmpty())
                .flatMap(kind -> Optional.ofNullable(
                        switch (kind) {
                            case BYTES -> "arrays with the same content are not equal";
                            case FLOAT, DOUBLE -> "its values are not exact";
                            case DECIMAL -> "1.0 and 1.00 are not equal";
                            case JSON -> "a database may keep it in another layout";
                            case OFFSET_DATE_TIME -> "it is read back in UTC, and then equals no other offset";
                            case TIME, DATE_TIME, INSTANT ->
                                key.conversion().isEmpty() ? null : "a database keeps fewer digits than Java";
                            default -> null;
                        }));
    }
}
