package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an attribute of a class of your own, or another of its values than Alkahest would: {@code @Convert(MoneyConverter.class)
 * Money price}. Keys, versions and foreign keys are stored as they are.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

    /**
     * The class that converts: it implements {@code dev.alkahest.type.Converter} for the attribute's type and one that a
     * column can hold, and has a constructor without parameters that the entity's package can call.
     */
    Class<?> value();
}
