package dev.alkahest.processor.validation;

import com.google.auto.common.MoreTypes;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EmbeddedDeclaration;
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
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A map is keyed by an attribute of its members, which they have before they come into it. */
final class MapKeyRule implements Rule {

    private static final String TAG = "MapKey";

    private final RelationshipResolver relationships;
    private final AccessReader access;
    private final Types types;

    MapKeyRule(RelationshipResolver relationships, AccessReader access, Types types) {
        this.relationships = relationships;
        this.access = access;
        this.types = types;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            boolean isMap = relationship.shape() == Shape.MAP;
            Place place = relationship.use().sets("mapKey")
                    ? relationship.use().place("mapKey")
                    : relationship.field().place();
            if (isMap) {
                ends.target()
                        .flatMap(target -> problem(entity, ends, target))
                        .ifPresent(sentence -> problems.add(Problem.error(TAG, place, sentence)));
            } else if (relationship.use().sets("mapKey")) {
                problems.add(Problem.error(
                        TAG,
                        place,
                        relationship.label() + " is " + relationship.field().aTypeName()
                                + ", which has no keys. Remove mapKey, or declare it as a Map."));
            }
        }
    }

    private Optional<String> problem(EntityDeclaration entity, BothEnds ends, EntityDeclaration target) {
        RelationshipDeclaration relationship = ends.relationship();
        if (!relationship.use().sets("mapKey")) {
            return Optional.of(relationship.label() + " is a Map, and does not say which attribute of " + target.name()
                    + " is its key. Name it by mapKey.");
        }
        Optional<FieldDeclaration> key = ends.mapKey();
        if (key.isEmpty()) {
            String written = relationship.use().string("mapKey");
            return Optional.of(target.name() + " has no attribute '" + written + "' that holds a value."
                    + Spelling.didYouMeanOrOneOf(written, names(target)));
        }
        return key.flatMap(field -> problem(entity, relationship, target, field));
    }

    private static List<String> names(EntityDeclaration target) {
        return Stream.concat(
                        target.columns().stream().map(FieldDeclaration::name),
                        target.embedded().stream().map(EmbeddedDeclaration::name))
                .toList();
    }

    private Optional<String> problem(
            EntityDeclaration entity,
            RelationshipDeclaration relationship,
            EntityDeclaration target,
            FieldDeclaration field) {
        if (field.isDeferred()) {
            return Optional.of(field.label() + " is deferred, and members are filed under their keys as they are read."
                    + " Name another attribute, or declare it as " + field.typeName() + ".");
        }
        if (isGenerated(target, field)) {
            return Optional.of(field.label() + " is made when the row is inserted, so a new " + target.name()
                    + " has no key to stand under. Name an attribute that is set before.");
        }
        TypeMirror keys = MoreTypes.asDeclared(relationship.field().type())
                .getTypeArguments()
                .get(0);
        if (!types.isSameType(keys, boxed(field.type()))) {
            return Optional.of(relationship.label() + " has keys of type " + FieldDeclaration.nameOf(keys) + ", and "
                    + field.label() + " is " + field.aTypeName() + ". Declare it as a Map<"
                    + FieldDeclaration.nameOf(boxed(field.type())) + ", " + target.name() + ">.");
        }
        return access.readAccessTo(field, target, entity).isPresent()
                ? Optional.empty()
                : Optional.of(field.label() + " can't be read from the package of " + entity.name()
                        + ". Make it public, or get" + Naming.capitalized(field.name()) + "().");
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
                : type;
    }

    private static boolean isGenerated(EntityDeclaration target, FieldDeclaration field) {
        if (!field.has(Id.class) || target.keyColumns().size() > 1) {
            return false;
        }
        if (field.has(Generated.class)) {
            return field.use(Generated.class).sets("with")
                    || field.use(Generated.class).constant("value", Generated.Strategy.class)
                            != Generated.Strategy.NONE;
        }
        return !field.is(Modifier.FINAL) && field.isWholeNumber();
    }
}
