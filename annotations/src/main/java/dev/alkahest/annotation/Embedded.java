package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the columns of an attribute whose class is {@link Embeddable} are named. An attribute without it has the columns
 * that its class names: {@code city} for {@code Address.city}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

    /** What the names of the columns begin with, e.g. {@code "home_"}; nothing by default. */
    String prefix() default "";

    /** Columns that are otherwise here than the class says; by default none. */
    AttributeOverride[] overrides() default {};
}
