package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The association table of a many-to-many relationship, given on one of its ends. The table has no class: the session
 * writes a row for every pair.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Secondary {

    /** The name of the association table; by default {@code <owner's table>_<element's table>}. */
    String value() default "";

    /** The schema of the association table; by default that of the owner's table. */
    String schema() default "";

    /** The columns that refer to the owner of the attribute; by default {@code <owner's table>_<key column>}. */
    String[] columns() default {};

    /** The columns that refer to the elements; by default {@code <element's table>_<key column>}. */
    String[] targetColumns() default {};

    /**
     * What the database does to pairs when one of their objects is deleted, {@code NO_ACTION}, {@code RESTRICT} or
     * {@code CASCADE}; {@code NO_ACTION} by default. The session deletes the pairs of what it deletes itself, at the ends
     * that have the relationship (rule M3); this is for all others.
     */
    ForeignKey.Action onDelete() default ForeignKey.Action.NO_ACTION;

    /**
     * What the database does to pairs when the key of one of their objects changes: {@code CASCADE} carries it on to them
     * (rule C10), {@code NO_ACTION}, the default, and {@code RESTRICT} refuse it.
     */
    ForeignKey.Action onUpdate() default ForeignKey.Action.NO_ACTION;
}
