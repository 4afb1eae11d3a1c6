package dev.alkahest.processor.validation;

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

/** No two attributes share a column or a name. */
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
        Map<String, NamedColumn> columns = new HashMap<>();
        below.subList(0, Math.max(0, below.indexOf(entity))).stream()
                .filter(other -> !entity.isBelow(other))
                .flatMap(other -> NamedColumn.declaredBy(other, relationships).stream())
                .forEach(column -> columns.put(column.name().toLowerCase(Locale.ROOT), column));
        for (NamedColumn column : NamedColumn.declaredBy(entity, relationships)) {
            NamedColumn first = columns.get(column.name().toLowerCase(Locale.ROOT));
            if (first != null) {
                problems.add(Problem.error(
                        TAG,
                        column.place(),
                        first.attribute() + " and " + column.attribute() + " are both the column " + column.name()
                                + (entity.hasOwnTable()
                                        ? " of what is read for "
                                                + entity.root().name()
                                        : " of the table " + entity.tableName())
                                + ". Name another column for one of them."));
            }
        }
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
