package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The topmost class of a hierarchy knows all classes below it, and each of them is mapped. */
final class HierarchyRule implements Rule {

    private static final String TAG = "Inheritance";
    private static final int MOST_COLUMNS = 63;

    private final EntityReader reader;
    private final RelationshipResolver relationships;

    HierarchyRule(EntityReader reader, RelationshipResolver relationships) {
        this.reader = reader;
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.inheritance().isPresent() && entity.parent().isEmpty()) {
            checkRoot(entity, problems);
        }
    }

    private void checkRoot(EntityDeclaration root, Problems problems) {
        AnnotationUse inheritance = root.inheritance();
        checkNamed(root, problems);
        checkAction(root, problems);
        EntityReader.permitted(root.element())
                .filter(permitted -> isGap(permitted))
                .forEach(permitted -> report(
                        problems,
                        inheritance.place(),
                        root.name() + " permits " + permitted.getSimpleName() + ", which is not mapped, so a row could"
                                + " not become one. Mark " + permitted.getSimpleName()
                                + " with @Table, or permit it no longer."));
        List<EntityDeclaration> below = reader.below(root);
        if (below.isEmpty()) {
            report(
                    problems,
                    inheritance.place(),
                    root.name() + " knows no mapped class below it. Make it sealed, or name its subclasses in"
                            + " @Inheritance(subclasses = ...); each of them needs @Table.");
        } else if (root.isAbstract() && below.stream().allMatch(EntityDeclaration::isAbstract)) {
            report(
                    problems,
                    inheritance.place(),
                    root.name() + " and all classes below it are abstract, so no row can become one. Map a class that"
                            + " is not.");
        }
        checkWidth(root, below, problems);
    }

    /** A class in the middle that is not mapped is a problem of the mapped classes below it. */
    private static boolean isGap(TypeElement permitted) {
        boolean leads = EntityReader.permitted(permitted).anyMatch(EntityReader::isEntity);
        return !EntityReader.isEntity(permitted)
                && !(leads && permitted.getModifiers().contains(Modifier.ABSTRACT));
    }

    private void checkNamed(EntityDeclaration root, Problems problems) {
        AnnotationUse inheritance = root.inheritance();
        List<TypeMirror> named = inheritance.types("subclasses");
        for (int index = 0; index < named.size(); index++) {
            Optional<EntityDeclaration> mapped = reader.find(named.get(index));
            String name = FieldDeclaration.nameOf(named.get(index));
            Place place = inheritance.place("subclasses", index);
            if (mapped.isEmpty()) {
                report(
                        problems,
                        place,
                        name + " is named as a subclass of " + root.name()
                                + ", and is not mapped. Mark it with @Table.");
            } else if (!mapped.get().isBelow(root)) {
                report(
                        problems,
                        place,
                        name + " is named as a subclass of " + root.name() + ", and does not extend it. Remove it.");
            }
        }
    }

    /** The tables of a hierarchy know one action: that the key is the same in all. */
    private static void checkAction(EntityDeclaration root, Problems problems) {
        AnnotationUse inheritance = root.inheritance();
        ForeignKey.Action action = inheritance.constant("onUpdate", ForeignKey.Action.class);
        if (action == ForeignKey.Action.NO_ACTION) {
            return;
        }
        if (!root.isJoined()) {
            report(
                    problems,
                    inheritance.place("onUpdate"),
                    "The classes of " + root.name()
                            + " have no tables whose keys refer to each other, so onUpdate has no"
                            + " effect. Remove it, or let them be JOINED.");
        } else if (action != ForeignKey.Action.CASCADE) {
            report(
                    problems,
                    inheritance.place("onUpdate"),
                    "The rows of one " + root.name()
                            + " have one key in all tables. Let onUpdate be CASCADE, which carries"
                            + " a changed key on to them, or remove it.");
        }
    }

    /** Sets of columns are masks of 64 bits, the last of which would stand for columns of several classes. */
    private void checkWidth(EntityDeclaration root, List<EntityDeclaration> below, Problems problems) {
        long columns = 1
                + Stream.concat(Stream.of(root), below.stream())
                        .flatMap(entity -> NamedColumn.declaredBy(entity, relationships).stream())
                        .map(NamedColumn::name)
                        .distinct() // classes beside each other share those of one name
                        .count();
        if (columns > MOST_COLUMNS) {
            problems.add(Problem.error(
                    "NotSupported",
                    root.inheritance().place(),
                    "The classes of " + root.name() + " have " + columns + " columns together, and up to "
                            + MOST_COLUMNS + " are supported in a table that classes share."));
        }
    }

    private static void report(Problems problems, Place place, String sentence) {
        problems.add(Problem.error(TAG, place, sentence));
    }
}
