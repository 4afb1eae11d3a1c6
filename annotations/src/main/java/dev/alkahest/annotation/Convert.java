package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an attribute of a class of your own, or another of its values than Alkahest would: {@code @Convert(MoneyConverter.class)
 * Money price}. Versions are stored as they are.
 *
 * <p>A key may be converted, be it alone or a part of a composite one: {@code @Id @Convert(IsbnConverter.class) Isbn isbn}. What
 * refers to it by a relationship has the same converter in its foreign key, and says nothing. The user sets the key, or names a class
 * that makes it. Sessions find objects by the {@code equals} and {@code hashCode} of the key's class, which needs both, and whose
 * values never change.
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
