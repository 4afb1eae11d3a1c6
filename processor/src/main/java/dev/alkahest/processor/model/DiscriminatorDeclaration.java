package dev.alkahest.processor.model;

import dev.alkahest.annotation.Inheritance.Discriminator;
import java.util.Optional;

/**
 * The column that tells the classes of rows, as the user described it at the topmost class.
 *
 * @param root the topmost class
 */
public record DiscriminatorDeclaration(EntityDeclaration root) {

    /** Returns its name in the database. */
    public String columnName() {
        return root.inheritance().string("discriminator");
    }

    /** Returns the field of the generated tables that holds it. */
    public String property() {
        return Naming.camelCase(columnName());
    }

    /** Returns whether it holds whole numbers. */
    public boolean isInteger() {
        return root.inheritance().constant("discriminatorType", Discriminator.class) == Discriminator.INTEGER;
    }

    /** Returns what stands there in rows of a class: a text or an integer; empty where the class says no integer. */
    public Optional<Object> valueOf(EntityDeclaration entity) {
        Optional<String> written = written(entity);
        return isInteger()
                ? written.flatMap(DiscriminatorDeclaration::integer)
                : Optional.of(written.orElse(entity.name()));
    }

    /** Returns the value that a class says. */
    public static Optional<String> written(EntityDeclaration entity) {
        AnnotationUse use = entity.discriminatorValue();
        return use.isPresent() ? Optional.of(use.string("value")) : Optional.empty();
    }

    private static Optional<Object> integer(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
