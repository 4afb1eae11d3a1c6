package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a record whose values are stored in columns of the tables of those that have one: {@code Address
 * address} in {@code Customer} is several columns of {@code customer}.
 *
 * <p>Its fields are columns as those of an entity are; it may have other embeddable values, but no key, no version and no
 * relationships. A value whose columns are all NULL is null, and the other way round.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Embeddable {}
