package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** No two attributes share a column or a name, unless they are of classes beside each other in one table and are stored alike. */
final class DuplicateColumnRule implements Rule {

    private static final String TAG = "DuplicateColumn";

    private final EntityReader reader;
    private final RelationshipResolver relationships;

    DuplicateColumnRule(EntityReader reader, RelationshipResolver relationships) {
        this.reader = reader;
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (!hidesAttributes(entity, problems)) {
            checkColumns(entity, problems);
            checkSharedTable(entity, problems);
        }
    }

    private static boolean hidesAttributes(EntityDeclaration entity, Problems problems) {
        Map<String, FieldDeclaration> inherited = new HashMap<>();
        boolean hides = false;
        for (FieldDeclaration field : entity.fields()) {
            FieldDeclaration hidden = inherited.put(field.name(), field);
            if (hidden != null) {
                hides = true;
                problems.add(Problem.error(
                        TAG,
                        field.place(),
                        field.label() + " hides " + hidden.label()
                                + ", which is stored too. Rename one of them, or mark" + " one with @Transient."));
            }
        }
        return hides;
    }

    private void checkColumns(EntityDeclaration entity, Problems problems) {
        Map<String, NamedColumn> columns = new HashMap<>();
        for (NamedColumn column : NamedColumn.of(entity, relationships)) {
            NamedColumn first = columns.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
            if (first != null) {
                problems.add(Problem.error(TAG, column.place(), sentence(first, column)));
            }
        }
    }

    /** Classes beside each other in a hierarchy have their columns in what is read for those above. */
    private void checkSharedTable(EntityDeclaration entity, Problems problems) {
        List<EntityDeclaration> below = reader.below(entity.root());
        for (EntityDeclaration other : below.subList(0, Math.max(0, below.indexOf(entity)))) {
            if (!entity.isBelow(other)) {
                checkBeside(other, entity, problems);
            }
        }
    }

    private void checkBeside(EntityDeclaration other, EntityDeclaration entity, Problems problems) {
        Map<String, NamedColumn> columns = new HashMap<>();
        NamedColumn.declaredBy(other, relationships)
                .forEach(column -> columns.put(column.name().toLowerCase(Locale.ROOT), column));
        for (NamedColumn column : NamedColumn.declaredBy(entity, relationships)) {
            NamedColumn first = columns.get(column.name().toLowerCase(Locale.ROOT));
            if (first != null) {
                difference(other, first, entity, column)
                        .ifPresent(difference -> problems.add(Problem.error(
                                TAG,
                                column.place(),
                                first.attribute() + " and " + column.attribute() + " are both the column "
                                        + column.name()
                                        + (entity.hasOwnTable()
                                                ? " of what is read for "
                                                        + entity.root().name()
                                                : " of the table " + entity.tableName())
                                        + difference)));
            }
        }
    }

    /** Returns why two columns of classes beside each other can't be one; empty where they are. */
    private Optional<String> difference(
            EntityDeclaration other, NamedColumn first, EntityDeclaration entity, NamedColumn second) {
        Optional<FieldDeclaration> one = plainColumn(other, first);
        Optional<FieldDeclaration> two = plainColumn(entity, second);
        if (entity.hasOwnTable() || !first.name().equals(second.name()) || one.isEmpty() || two.isEmpty()) {
            return Optional.of(". Name another column for one of them.");
        }
        return ColumnDifference.between(one.get(), two.get())
                .map(difference -> ", and " + difference + ", or name another column for one of them.");
    }

    /** Returns the attribute of a column, unless it tells of another row. */
    private Optional<FieldDeclaration> plainColumn(EntityDeclaration entity, NamedColumn column) {
        return entity.columns().stream()
                .filter(field -> field.label().equals(column.attribute()))
                .filter(field -> !field.has(ForeignKey.class))
                .filter(field -> relationships.resolve(entity).stream().noneMatch(ends -> ends.isShared(field)))
                .findFirst();
    }

    private static String sentence(NamedColumn first, NamedColumn second) {
        return first.attribute().equals(second.attribute())
                ? second.attribute() + " names the column " + second.name() + " twice. Name another."
                : first.isForeignKey() && second.isForeignKey()
                        ? first.attribute() + " and " + second.attribute() + " are both the column " + second.name()
                                + ". Name another for one of them, or declare an attribute for the column, which both share."
                        : first.attribute() + " and " + second.attribute() + " are both the column " + second.name()
                                + (second.isEmbedded()
                                        ? ". Name those of one otherwise, by @Embedded(prefix = ...)."
                                        : ". Rename one of them, or mark one with @Transient.");
    }
}
