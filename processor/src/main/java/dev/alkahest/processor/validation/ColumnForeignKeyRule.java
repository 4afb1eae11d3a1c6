package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;
import java.util.Optional;

/** A column that is a foreign key says to what, and can hold the key. */
final class ColumnForeignKeyRule implements Rule {

    private static final String TAG = "ForeignKey";

    private final EntityReader reader;

    ColumnForeignKeyRule(EntityReader reader) {
        this.reader = reader;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration column : entity.columns()) {
            if (column.has(ForeignKey.class)) {
                checkTarget(column, problems);
                checkMembers(column, problems);
            }
        }
    }

    private void checkTarget(FieldDeclaration column, Problems problems) {
        AnnotationUse foreignKey = column.use(ForeignKey.class);
        if (!foreignKey.sets("target")) {
            report(
                    problems,
                    column,
                    "target",
                    column.label() + " does not say what it refers to. Add target, an entity.");
            return;
        }
        Optional<EntityDeclaration> target = foreignKey.type("target").flatMap(reader::find);
        if (target.isEmpty()) {
            report(
                    problems,
                    column,
                    "target",
                    "The target of " + column.label() + " is no entity. Name a class with" + " @Table.");
        } else if (target.get().keyColumns().size() > 1) {
            report(
                    problems,
                    column,
                    "target",
                    "The key of " + target.get().name() + " has several columns, and " + column.label()
                            + " is one. Use a relationship, whose @ForeignKey takes several.");
        } else {
            target.get().keyColumns().forEach(key -> checkKind(column, key.origin(), problems));
        }
    }

    private static void checkKind(FieldDeclaration column, FieldDeclaration key, Problems problems) {
        Optional<ColumnKind> kind = ColumnKind.of(column.columnType());
        if (kind.isPresent() && !kind.equals(ColumnKind.of(key.columnType()))) {
            report(
                    problems,
                    column,
                    "target",
                    column.label() + column.isOrIsStoredAs() + ", and " + key.label() + key.isOrIsStoredAs()
                            + ". Give both the same type.");
        }
    }

    private static void checkMembers(FieldDeclaration column, Problems problems) {
        AnnotationUse foreignKey = column.use(ForeignKey.class);
        for (String member : List.of("column", "nullable", "unique")) {
            if (foreignKey.sets(member)) {
                report(
                        problems,
                        column,
                        member,
                        column.label() + " is a column, and " + member + " is for" + " relationships. Use @Column.");
            }
        }
        if (!isNullable(column)) {
            for (String member : List.of("onDelete", "onUpdate")) {
                if (foreignKey.constant(member, ForeignKey.Action.class) == ForeignKey.Action.SET_NULL) {
                    report(
                            problems,
                            column,
                            member,
                            column.label() + " is not nullable, so it can't be set to NULL."
                                    + " Choose another action, or make it nullable.");
                }
            }
        }
    }

    private static boolean isNullable(FieldDeclaration column) {
        return column.use(Column.class).flag("nullable")
                && !column.type().getKind().isPrimitive();
    }

    private static void report(Problems problems, FieldDeclaration column, String member, String sentence) {
        problems.add(Problem.error(TAG, column.use(ForeignKey.class).place(member), sentence));
    }
}
