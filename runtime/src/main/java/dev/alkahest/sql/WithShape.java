package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/** What all statements do alike with their shapes: each makes its own once, and is equal to those that have the same. */
abstract class WithShape {

    private @Nullable Shape shape;

    /** Returns all of the statement but its values, and its values beside. */
    public final Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = makeShape();
            shape = known;
        }
        return known;
    }

    Shape makeShape() {
        return ShapeWriter.shapeOf((Statement) this);
    }

    /** Returns whether the shape was asked for before. */
    final boolean hasShape() {
        return shape != null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || other instanceof WithShape that && shape().equals(that.shape());
    }

    @Override
    public final int hashCode() {
        return shape().hashCode();
    }

    /** Returns its text in lines, without its values, in the words that most databases use. */
    @Override
    public final String toString() {
        return StatementText.Known.textOf((Statement) this);
    }
}
