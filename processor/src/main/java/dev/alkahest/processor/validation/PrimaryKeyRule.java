package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Id;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import java.util.List;
import java.util.Optional;

/** An entity has a key, whose values can be told apart reliably. */
final class PrimaryKeyRule implements Rule {

    private static final String TAG = "PrimaryKey";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.parent().isPresent()) {
            return; // its key is that of the class above
        }
        List<RelationshipDeclaration> relationships = entity.relationships().stream()
                .filter(relationship -> relationship.field().has(Id.class))
                .toList();
        for (RelationshipDeclaration relationship : relationships) {
            problems.add(Problem.error(
                    "NotSupported",
                    relationship.field().use(Id.class).place(),
                    relationship.label()
                            + " is a relationship, which can't be part of a key yet. Mark an attribute for its"
                            + " column with @Id, and let the relationship share that."));
        }
        if (entity.keys().isEmpty() && relationships.isEmpty()) {
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
                            key.label() + " is " + key.aTypeName() + ", which makes no key: " + reason
                                    + ". Use a whole number, a String or a UUID.")));
        }
    }

    private static Optional<String> unreliable(FieldDeclaration key) {
        return ColumnKind.of(key.type())
                .flatMap(kind -> Optional.ofNullable(
                        switch (kind) {
                            case BYTES -> "arrays with the same content are not equal";
                            case FLOAT, DOUBLE -> "its values are not exact";
                            case DECIMAL -> "1.0 and 1.00 are not equal";
                            case JSON -> "a database may keep it in another layout";
                            case OFFSET_DATE_TIME -> "it is read back in UTC, and then equals no other offset";
                            default -> null;
                        }));
    }
}
