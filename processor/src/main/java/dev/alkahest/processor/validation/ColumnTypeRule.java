package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.ArrayDeclaration;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Shape;
import dev.alkahest.processor.model.ShapeReader;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;

/** A column can hold its attribute's values, in the size that is asked for. */
final class ColumnTypeRule implements Rule {

    private static final String TAG = "ColumnType";

    private final ShapeReader shapes;

    ColumnTypeRule(ShapeReader shapes) {
        this.shapes = shapes;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.values()) {
            Optional<ColumnKind> kind = kindOf(field);
            if (kind.isPresent()) {
                checkSize(field, kind.get(), problems);
                checkVisible(entity, field, kind.get(), problems);
            } else if (field.conversion().isEmpty()) {
                problems.add(Problem.error(TAG, field.place(), unsupported(field)));
            }
        }
    }

    /** Returns the kind of what the column holds, or an array in it. */
    private static Optional<ColumnKind> kindOf(FieldDeclaration field) {
        return field.conversion().orElse(null) instanceof ArrayDeclaration array
                ? array.elementKind()
                : ColumnKind.of(field.columnType()).filter(kind -> kind != ColumnKind.ARRAY);
    }

    private String unsupported(FieldDeclaration field) {
        Shape shape = shapes.shapeOf(field.type());
        if (shape == Shape.REF || EntityReader.isEntity(field.type())) {
            return field.label() + " refers to an entity and says nothing about it. Mark it with @Relationship, or with"
                    + " @Transient if it is not stored.";
        }
        if (ArrayDeclaration.isPossible(field.type())) {
            return field.label() + " is " + field.aTypeName()
                    + ", which a column holds where the database has arrays. Mark"
                    + " it with @Column if yours has, convert it with @Json or @Convert otherwise, or mark it with @Transient"
                    + " if it is not stored.";
        }
        if (shape != Shape.PLAIN) {
            return "No column can hold " + field.label() + ", " + field.aTypeName()
                    + ". Mark it with @Relationship if it holds entities, convert it with @Json or @Convert if it holds values,"
                    + " or mark it with @Transient if it is not stored.";
        }
        return "No column can hold " + field.label() + ", " + field.aTypeName() + ". Columns hold String, numbers,"
                + " boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with"
                + " @Transient if it is not stored.";
    }

    private static void checkVisible(
            EntityDeclaration entity, FieldDeclaration field, ColumnKind kind, Problems problems) {
        if (kind == ColumnKind.ENUM || field.conversion().isPresent()) {
            EntityReader.classOf(field.type())
                    .flatMap(type -> Visibility.hidden(type, entity))
                    .ifPresent(hidden -> problems.add(Problem.error(
                            TAG,
                            field.place(),
                            "Generated code can't name " + hidden.getSimpleName() + ", the type of " + field.label()
                                    + ". Make it package-private, or public where it is in another package.")));
        }
    }

    private static void checkSize(FieldDeclaration field, ColumnKind kind, Problems problems) {
        AnnotationUse column = field.use(Column.class);
        checkApplies(field, "length", hasLength(kind), problems);
        checkApplies(field, "precision", hasPrecision(kind), problems);
        checkApplies(field, "scale", kind == ColumnKind.DECIMAL, problems);
        if (column.number("length") < 0) {
            report(
                    problems,
                    column,
                    "length",
                    field.label() + " can't have a negative length. Remove it for the widest.");
        }
        int precision = column.number("precision");
        int scale = column.number("scale");
        if (hasPrecision(kind) && precision < 1) {
            report(problems, column, "precision", field.label() + " needs a precision of 1 or more.");
        } else if (kind == ColumnKind.DECIMAL && (scale < 0 || scale > precision)) {
            report(
                    problems,
                    column,
                    column.sets("scale") ? "scale" : "precision",
                    field.label() + " has " + precision + " digits, so it can't have " + scale
                            + " of them after the point. Set a scale between 0 and " + precision + ".");
        }
    }

    private static boolean hasLength(ColumnKind kind) {
        return kind == ColumnKind.STRING || kind == ColumnKind.BYTES;
    }

    private static boolean hasPrecision(ColumnKind kind) {
        return kind == ColumnKind.DECIMAL || kind == ColumnKind.BIG_INTEGER;
    }

    private static void checkApplies(FieldDeclaration field, String member, boolean applies, Problems problems) {
        AnnotationUse column = field.use(Column.class);
        if (column.sets(member) && !applies) {
            report(
                    problems,
                    column,
                    member,
                    field.label() + field.isOrIsStoredAs() + ", which has no " + member + ". Remove it.");
        }
    }

    private static void report(Problems problems, AnnotationUse column, String member, String sentence) {
        problems.add(Problem.error(TAG, column.place(member), sentence));
    }
}
