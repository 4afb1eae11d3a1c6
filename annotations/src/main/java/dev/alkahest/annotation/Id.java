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
 *
 * <p>On a to-one {@link Relationship} that is a {@code Ref} and has the foreign key, the key of what it refers to is the key, or a
 * part of it: the object has it once the other one has its own, and refers to something for as long as it has a row (rule K1).
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
