package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How one attribute of an embedded value is stored here, as a member of {@link Embedded#overrides()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface AttributeOverride {

    /** The attribute of the embedded class; {@code "place.latitude"} for one of a value within it. */
    String name();

    /**
     * The column. What is not said here is as the class says; a name stands as it is, without the prefix. Precision and
     * scale are those of the class.
     */
    Column column();
}
