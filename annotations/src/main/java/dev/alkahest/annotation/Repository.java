package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods run SQL texts of the user's, which the compiler reads: {@code @Repository({Artist.class,
 * Album.class}) interface Sales} is implemented by a generated {@code SalesImpl}, which is made with a session or a connection.
 * Each method has an {@link Sql}, or a body of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Repository {

    /** The mapped classes whose tables the texts may name, those of their many-to-many relationships included. */
    Class<?>[] value();
}
