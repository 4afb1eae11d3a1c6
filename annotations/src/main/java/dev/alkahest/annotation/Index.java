package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over the columns of some attributes, as a member of {@link Table#indexes()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Index {

    /** The indexed attributes (not columns), in order. */
    String[] value();

    /** The index's name; by default {@code ix_<table>_<columns>}. */
    String name() default "";

    /** Whether two rows may not hold the same values; {@code false} by default. */
    boolean unique() default false;
}
