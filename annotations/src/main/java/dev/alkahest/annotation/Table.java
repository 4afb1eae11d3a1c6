package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose instances are rows of a table.
 *
 * <p>Every field of the class and of its superclasses is a column, unless it is {@code static}, {@code transient},
 * marked with {@link Transient} or with {@link Relationship}. The compiler writes a table, a mapper, an identity map
 * and a snapshot class beside it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

    /** The name of the table; by default the class name in snake case: {@code InvoiceLine} is {@code invoice_line}. */
    String value() default "";

    /** The schema the table lives in; by default the one the connection looks in first. */
    String schema() default "";

    /** Unique constraints over several columns; by default none. For one column see {@link Column#unique()}. */
    Unique[] uniques() default {};

    /** Indexes that {@code createAll} makes; by default none. */
    Index[] indexes() default {};

    /** Conditions every row must meet; by default none. */
    Check[] checks() default {};

    /**
     * Whether the compiler also writes a builder, {@code AlbumBuilder.title("Powerage").artist(acdc).build()}, which asks for
     * all that a row must have; {@code true} by default.
     */
    boolean builder() default true;

    /** A remark kept by the database where it can; by default none. */
    String comment() default "";
}
