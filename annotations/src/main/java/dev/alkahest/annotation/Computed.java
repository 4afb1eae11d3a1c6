package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database compute a column from others of its row, and keep it there: {@code @Computed("price * quantity")
 * BigDecimal total}. The column is {@code GENERATED ALWAYS AS (price * quantity)}, and can be queried, sorted by and indexed
 * like any other.
 *
 * <p>It is never written. After a flush has inserted or updated the row, the object has the computed value (rule F19). What a
 * new object has there is replaced; setting it in an object that has a row is refused by the flush, and so is a statement that
 * sets it. What is computed by each SELECT instead, from other tables too, is a {@link Formula}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Computed {

    /** The SQL expression, over the names of columns. Sent as it stands. */
    String value();
}
