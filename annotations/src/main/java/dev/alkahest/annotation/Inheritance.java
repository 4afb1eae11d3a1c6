package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the topmost class of a hierarchy of mapped classes, whose objects are found by one key. The class itself may be
 * abstract. Each class below it carries {@link Table} too.
 *
 * <p>A column of what is read for the topmost class, the discriminator, tells the class of a row. No two classes name a column
 * alike.
 *
 * <p>The compiler has to know all classes: either the class is {@code sealed}, as must be those below it that have
 * subclasses of their own, or {@link #subclasses()} names them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Inheritance {

    /** How the classes share tables; {@link Strategy#SINGLE_TABLE} by default. */
    Strategy value() default Strategy.SINGLE_TABLE;

    /** The name of the column that tells the class of a row; {@code dtype} by default. */
    String discriminator() default "dtype";

    /** What that column holds; text by default. */
    Discriminator discriminatorType() default Discriminator.STRING;

    /** The mapped classes below this one, at all depths; none by default, as those of a sealed class are known. */
    Class<?>[] subclasses() default {};

    /**
     * What the database does to the rows of the subclasses' tables when the key of a row changes, with {@link Strategy#JOINED} alone:
     * {@code CASCADE} carries it on (rule C10); by default a changed key is refused.
     */
    ForeignKey.Action onUpdate() default ForeignKey.Action.NO_ACTION;

    /** How the classes of a hierarchy share tables. */
    enum Strategy {
        /**
         * One table has the rows of all classes, and {@link Table} names it for the topmost class alone. Columns that a
         * subclass adds are NULL in rows of the other classes, and so nullable whatever {@link Column#nullable()} says.
         */
        SINGLE_TABLE,
        /**
         * Each class has a table for what it adds. The primary key of a subclass's table refers to that of the class above;
         * an object is a row in each, read by joins and written from the topmost down.
         */
        JOINED,
        /**
         * Each class that is not abstract has a table with all of its columns, and an object is a row in the one of its class.
         * What is read for a class above is a UNION ALL of these, in which the discriminator is a constant: no table has it.
         *
         * <p>No two classes may give the same key, so an identity column makes none: take a sequence, a UUID, or keys of your
         * own. No foreign key can refer to a class that has mapped classes below it, so the database does not check what
         * relationships to it refer to.
         */
        CONCRETE
    }

    /** What a discriminator column holds. */
    enum Discriminator {
        /** Text: {@link DiscriminatorValue}, or the name of the class without its package. */
        STRING,
        /** A whole number, which each class that is not abstract names by {@link DiscriminatorValue}. */
        INTEGER
    }
}
