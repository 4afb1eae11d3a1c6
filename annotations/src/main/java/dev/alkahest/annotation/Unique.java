package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint over the columns of some attributes, as a member of {@link Table#uniques()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

    /** The attributes (not columns) whose values must be unique together, in order. */
    String[] value();

    /** The constraint's name; by default {@code uq_<table>_<columns>}. */
    String name() default "";
}
