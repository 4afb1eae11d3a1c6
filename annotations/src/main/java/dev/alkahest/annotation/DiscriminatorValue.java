package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what stands in the discriminator column of a class's rows, in place of the class's name; see {@link Inheritance}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DiscriminatorValue {

    /** The value; digits where the discriminator is an integer. */
    String value();
}
