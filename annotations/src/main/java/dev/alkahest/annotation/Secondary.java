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

    /** The name of the association table. */
    String value();

    /** The schema of the association table; by default that of the owner's table. */
    String schema() default "";

    /** The columns that refer to the owner of the attribute; by default {@code <owner's table>_<key column>}. */
    String[] columns() default {};

    /** The columns that refer to the elements; by default {@code <element's table>_<key column>}. */
    String[] targetColumns() default {};
}
