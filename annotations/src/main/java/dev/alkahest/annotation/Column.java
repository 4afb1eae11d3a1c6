package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an attribute is stored. A field without it is a column with these defaults.
 *
 * <p>On a {@code List} of values, or an array other than {@code byte[]}, it asks for a column that is an array: {@code text[]}
 * for a {@code List<String>}. PostgreSQL and H2 have those; a session factory on another database refuses the class.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Column {

    /** The column's name; by default the field name in snake case: {@code publishedAt} is {@code published_at}. */
    String value() default "";

    /** The greatest number of characters or bytes, of each element of an array; 0, the default, is the dialect's widest type for the Java type. */
    int length() default 0;

    /** The number of significant digits of a decimal; 38 by default. */
    int precision() default 38;

    /** The number of digits after the decimal point, for {@code BigDecimal}; 10 by default. */
    int scale() default 10;

    /** Whether the column may hold NULL; {@code true} by default, and always {@code false} for primitives and keys. */
    boolean nullable() default true;

    /** Whether no two rows may hold the same value; {@code false} by default. */
    boolean unique() default false;

    /**
     * An SQL expression the database uses where an INSERT gives no value; none by default. Sent as it stands. An object that
     * is inserted with null has the database's value afterwards (rule F19).
     */
    String defaultValue() default "";

    /**
     * A name that several {@code Deferred} attributes of a class have in common: the first use of one loads them all, by one
     * statement (rule L1); none by default, and each is loaded by itself.
     */
    String deferredGroup() default "";

    /** A remark kept by the database where it can; none by default. */
    String comment() default "";
}
