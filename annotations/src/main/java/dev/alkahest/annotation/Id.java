package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that is the primary key, or each of the attributes that form it.
 *
 * <p>A single key of an integer type is made by the database when it is not set at the time of the INSERT, as if it
 * carried {@link Generated}. Several keys form a composite key in their order of declaration, for which the compiler
 * writes a record.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
