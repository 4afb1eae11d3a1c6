package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how an enum attribute is stored; without it, by name. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Enumerated {

    /** What is stored; {@link As#NAME} by default. */
    As value() default As.NAME;

    /**
     * The method without parameters, or the field, of the enum that gives the code to be stored: text, a whole number, a
     * {@code char} or a {@code UUID}. None by default. Codes that are equal, and codes of no constant, raise.
     */
    String code() default "";

    /** The ways to store an enum constant. */
    enum As {
        /** Its name, as text. Constants can be reordered. */
        NAME,
        /** Its position, as a small integer. Constants can be renamed. */
        ORDINAL,
        /**
         * Its name, in a column of an enum that the database knows: a type on PostgreSQL, called as the class is in snake case,
         * {@code enum(...)} on H2 and MariaDB, and text with a check on SQLite, HSQLDB and Derby. What has become of the constants since the table was created is for
         * a migration to tell the database.
         */
        NATIVE
    }
}
