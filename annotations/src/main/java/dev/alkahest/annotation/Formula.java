package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills an attribute from an expression instead of a column. A static method of the class takes a use of its generated table
 * and gives the expression, which may ask other tables by a subquery:
 *
 * <pre>{@code
 * @Formula
 * BigDecimal total;
 *
 * static Expression<BigDecimal> total(LineTable line) {
 *     return line.price.times(line.quantity);
 * }
 * }</pre>
 *
 * <p>It is selected with the row, wherever that is read, and can be used in queries as a column can: {@code LINE.total.gt(...)}.
 * It is never written. After a flush has written the row, the object keeps the value it had and is expired, so that the next
 * {@code get}, {@code refresh} or query reads it again (rule F19); a change of other rows that it is computed from is not noticed.
 *
 * <p>A class of a hierarchy may have formulas too, however it is stored. The method is given the table of the class that declares
 * the attribute, for objects of the classes below as well; read by a class above, it is computed in rows of its own class alone.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Formula {

    /** The name of the method; that of the attribute where it is empty. */
    String value() default "";
}
