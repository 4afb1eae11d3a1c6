package dev.alkahest.processor.validation;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.Visibility;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.ArrayDeclaration;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A mapped class below another says nothing that the topmost one has said for all: table, key, version. */
final class SubclassRule implements Rule {

    private static final String TAG = "Inheritance";

    private final EntityReader reader;

    SubclassRule(EntityReader reader) {
        this.reader = reader;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.parent().isEmpty()) {
            return;
        }
        checkIsKnown(entity, problems);
        between(entity)
                .ifPresent(unmapped -> report(
                        problems,
                        entity.table().place(),
                        unmapped.getSimpleName() + " stands between " + entity.name() + " and "
                                + entity.parent().get().name() + ", and is not mapped. Mark it with @Table too."));
        if (entity.inheritance().isPresent()) {
            report(
                    problems,
                    entity.inheritance().place(),
                    entity.name() + " is in the hierarchy of " + entity.root().name()
                            + ", which says how its classes are stored. Remove @Inheritance here.");
        }
        if (entity.hasOwnTable()) {
            checkSchema(entity, problems);
        } else {
            checkSharedTable(entity, problems);
        }
        if (entity.isJoined()) {
            checkConstraints(entity, problems);
        }
        entity.declaredFields().forEach(field -> checkField(entity, field, problems));
    }

    private void checkIsKnown(EntityDeclaration entity, Problems problems) {
        EntityDeclaration root = entity.root();
        if (reader.below(root).contains(entity)) {
            return;
        }
        EntityDeclaration parent = entity.parent().orElseThrow();
        boolean isSealed = root.element().getModifiers().contains(Modifier.SEALED);
        String remedy = isSealed
                ? "Make " + parent.name() + " sealed too."
                : "Add " + entity.name() + ".class to its @Inheritance(subclasses = ...), or make " + root.name()
                        + " sealed.";
        report(
                problems,
                entity.table().place(),
                entity.name() + " extends " + parent.name() + ", and " + root.name() + " does not know of it. "
                        + remedy);
    }

    private static Optional<TypeElement> between(EntityDeclaration entity) {
        TypeElement parent = entity.parent().orElseThrow().element();
        List<TypeElement> superclasses = EntityReader.superclasses(entity.element());
        return superclasses.subList(superclasses.indexOf(parent) + 1, superclasses.size()).stream()
                .findFirst();
    }

    private static void checkSchema(EntityDeclaration entity, Problems problems) {
        AnnotationUse table = entity.table();
        table.name("schema")
                .filter(own -> !own.equals(entity.schema()))
                .ifPresent(own -> report(
                        problems,
                        table.place("schema"),
                        entity.name() + " is stored beside " + entity.root().name()
                                + ", and can't have a schema of its own. Remove it."));
    }

    private static void checkConstraints(EntityDeclaration entity, Problems problems) {
        AnnotationUse table = entity.table();
        for (String member : List.of("uniques", "indexes")) {
            for (AnnotationUse constraint : table.nestedAll(member)) {
                List<String> attributes = constraint.strings("value");
                for (int index = 0; index < attributes.size(); index++) {
                    checkIsOwn(entity, attributes.get(index), constraint.place("value", index), problems);
                }
            }
        }
    }

    private static void checkIsOwn(EntityDeclaration entity, String attribute, Place place, Problems problems) {
        entity.fields().stream()
                .filter(field -> field.name().equals(attribute) && entity.inherits(field) && !field.has(Id.class))
                .forEach(field -> report(
                        problems,
                        place,
                        field.label() + " stands in the table of a class above, and not in " + entity.tableName()
                                + ". Declare this where it stands, or leave it out."));
    }

    private static void checkSharedTable(EntityDeclaration entity, Problems problems) {
        AnnotationUse table = entity.table();
        for (String member : List.of("value", "schema", "comment")) {
            table.name(member)
                    .filter(own -> !own.equals(entity.root().table().string(member)))
                    .ifPresent(own -> report(
                            problems,
                            table.place(member),
                            entity.name() + " is stored in the table " + entity.tableName() + " of "
                                    + entity.root().name() + ", and can't have a "
                                    + (member.equals("value") ? "table" : member)
                                    + " of its own. Remove it."));
        }
    }

    private void checkField(EntityDeclaration entity, FieldDeclaration field, Problems problems) {
        EntityDeclaration root = entity.root();
        hiddenEnum(entity, field)
                .ifPresent(hidden -> report(
                        problems,
                        field.place(),
                        field.label() + " is " + field.aTypeName() + ", and the tables of the hierarchy in"
                                + " other packages have its column too, where " + hidden.getSimpleName()
                                + " is not visible. Make it public."));
        if (field.has(Id.class)) {
            String keys = root.keys().stream().map(FieldDeclaration::label).collect(Collectors.joining(" and "));
            report(
                    problems,
                    field.use(Id.class).place(),
                    field.label() + " can't be a key: every " + entity.name() + " is found by that of " + root.name()
                            + (keys.isEmpty() ? "" : ", " + keys) + ". Remove @Id.");
        }
        if (field.has(Version.class)) {
            report(
                    problems,
                    field.use(Version.class).place(),
                    field.label() + " can't count versions for " + entity.name() + " alone: move it to " + root.name()
                            + ", for all classes.");
        }
    }

    /** Returns the enum of a column that generated code for another class can't name. */
    private Optional<TypeElement> hiddenEnum(EntityDeclaration entity, FieldDeclaration field) {
        return new HierarchyPackages(entity, reader).isOne()
                        || ColumnKind.of(held(field))
                                .filter(kind -> kind == ColumnKind.ENUM)
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(MoreTypes.asTypeElement(held(field)))
                        .filter(type ->
                                !Visibility.effectiveVisibilityOfElement(type).equals(Visibility.PUBLIC));
    }

    private static TypeMirror held(FieldDeclaration field) {
        return field.conversion().orElse(null) instanceof ArrayDeclaration array ? array.element() : field.type();
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
