package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the statement that a method of a {@link Repository} runs. Each parameter of the method stands in the text as {@code
 * :name}, and is sent as a value; a collection stands behind {@code IN (:names)}. The compiler refuses a text that it cannot read, and one with a table, column, parameter or result
 * that is not there.
 *
 * <p>A SELECT, and a change with RETURNING, gives a {@code List} of rows, an {@code Optional} of the only one, or the only one
 * itself. A row is a class with {@link Projection}, whose components have the names of the columns, {@code albumCount} for {@code
 * album_count}; or the value of the only column. Another statement gives the number of rows it has changed, as {@code int} or {@code
 * long}, or {@code void}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Sql {

    /** The text. It is sent as it stands, with a parameter for each name. */
    String value();

    /**
     * Whether the compiler reads the text. One that only a database understands is sent as it stands; the columns of its result
     * have the names and the order of the components.
     */
    boolean checked() default true;
}
