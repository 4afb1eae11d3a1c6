package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ConverterDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** An attribute that is a column of a relationship too can be given the key that the relationship refers to. */
final class SharedColumnRule implements Rule {

    private static final String TAG = "SharedColumn";

    private static final List<Class<? extends Annotation>> NOT_PLAIN =
            List.of(Computed.class, Version.class, SoftDelete.class);

    private final RelationshipResolver relationships;

    SharedColumnRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            if (ends.direction().ownsForeignKey() && ends.target().isPresent()) {
                check(entity, ends, ends.target().get(), problems);
            }
        }
    }

    private static void check(EntityDeclaration entity, BothEnds ends, EntityDeclaration target, Problems problems) {
        List<Optional<FieldDeclaration>> shared = ends.sharedAttributes();
        for (int part = 0; part < Math.min(shared.size(), target.keyColumns().size()); part++) {
            FieldDeclaration key = target.keyColumns().get(part).origin();
            Place place = place(ends.relationship(), part);
            shared.get(part)
                    .ifPresent(attribute -> check(entity, ends.relationship(), attribute, key, place, problems));
        }
        Set<String> names = new HashSet<>();
        for (int part = 0; part < shared.size(); part++) {
            String name = shared.get(part).map(FieldDeclaration::columnName).orElse("");
            if (!name.isEmpty() && !names.add(name)) {
                report(
                        problems,
                        place(ends.relationship(), part),
                        ends.relationship().label() + " names the column " + name + " twice. Name another.");
            }
        }
        boolean sharesAny = shared.stream().anyMatch(Optional::isPresent);
        if (sharesAny && ends.relationship().use().flag("postUpdate")) {
            report(
                    problems,
                    ends.relationship().use().place("postUpdate"),
                    ends.relationship().label() + " shares a column with another attribute, which the INSERT writes."
                            + " Remove postUpdate.");
        }
    }

    private static void check(
            EntityDeclaration entity,
            RelationshipDeclaration relationship,
            FieldDeclaration attribute,
            FieldDeclaration key,
            Place place,
            Problems problems) {
        String both =
                attribute.label() + " and " + relationship.label() + " are both the column " + attribute.columnName();
        if (relationship.isKey()) {
            report(
                    problems,
                    relationship.field().use(Id.class).place(),
                    both + ". Mark " + attribute.name() + " with @Id, and not " + relationship.name() + ".");
        } else if (attribute.isDeferred()) {
            report(
                    problems,
                    place,
                    both + ", and a session needs that with the row. Declare " + attribute.label() + " as "
                            + attribute.typeName() + ", or name another column.");
        } else if (attribute.is(Modifier.FINAL)) {
            report(
                    problems,
                    place,
                    both + ", and a final attribute can't be given the key of what " + relationship.name()
                            + " refers to. Make it not final, or name another column.");
        } else if (NOT_PLAIN.stream().anyMatch(attribute::has)) {
            report(problems, place, both + ", which is no plain column. Name another column for one of them.");
        } else if (!holdsSame(attribute, key)) {
            report(
                    problems,
                    place,
                    both + ", and " + attribute.label() + " is " + attribute.aTypeName() + " where " + key.label()
                            + " is " + key.aTypeName() + ". Give both the same type, or name another column.");
        } else if (!storage(attribute).equals(storage(key))) {
            report(
                    problems,
                    place,
                    both + ", and " + attribute.label() + " is not stored as " + key.label()
                            + " is. Give both the same @Convert or @Enumerated, or name another column.");
        } else if (entity.isJoined() && entity.inherits(attribute) && !entity.inherits(relationship.field())) {
            report(
                    problems,
                    place,
                    both + ", and that of " + attribute.label() + " stands in the table of a class above. Name another"
                            + " column.");
        }
        if (attribute.has(ForeignKey.class)) {
            report(
                    problems,
                    attribute.use(ForeignKey.class).place(),
                    both + ", and the relationship has its foreign key. Remove @ForeignKey from " + attribute.label()
                            + ".");
        }
        AnnotationUse generated = attribute.use(Generated.class);
        if (generated.isPresent()
                && (generated.sets("with")
                        || generated.constant("value", Generated.Strategy.class) != Generated.Strategy.NONE)) {
            report(
                    problems,
                    generated.place(),
                    both + ", so its values are keys of " + key.declaringClass().getSimpleName()
                            + " objects, and none are made. Remove @Generated.");
        }
        checkSetNull(relationship, attribute, problems);
    }

    private static void checkSetNull(
            RelationshipDeclaration relationship, FieldDeclaration attribute, Problems problems) {
        for (String member : List.of("onDelete", "onUpdate")) {
            boolean setsNull =
                    relationship.foreignKey().constant(member, ForeignKey.Action.class) == ForeignKey.Action.SET_NULL;
            if (setsNull && !isNullable(attribute)) {
                report(
                        problems,
                        relationship.foreignKey().place(member),
                        attribute.label() + " is a column of " + relationship.label()
                                + " too, and can't be set to NULL." + " Choose another action.");
            }
        }
    }

    private static boolean isNullable(FieldDeclaration attribute) {
        return attribute.use(Column.class).flag("nullable")
                && !attribute.has(Id.class)
                && !attribute.type().getKind().isPrimitive();
    }

    private static boolean holdsSame(FieldDeclaration attribute, FieldDeclaration key) {
        return boxed(attribute).equals(boxed(key));
    }

    private static Object boxed(FieldDeclaration field) {
        Optional<ColumnKind> kind = ColumnKind.of(field.type());
        return kind.isPresent() && kind.get() != ColumnKind.ENUM
                ? kind.get()
                : field.type().toString();
    }

    /** Returns what tells how the values of an attribute become those of its column. */
    private static Object storage(FieldDeclaration field) {
        AnnotationUse enumerated = field.use(Enumerated.class);
        return field.conversion().orElse(null) instanceof ConverterDeclaration converter
                ? converter.type().toString()
                : enumerated.string("code") + enumerated.constant("value", Enumerated.As.class);
    }

    private static Place place(RelationshipDeclaration relationship, int part) {
        return relationship.foreignKey().sets("column")
                ? relationship.foreignKey().place("column", part)
                : relationship.field().place();
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
