package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a foreign key: on a column, with {@link #target()}; on a to-one {@link Relationship}, where the class is
 * known, with the names of its columns.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface ForeignKey {

    /** On a column: the class whose primary key it refers to. On a relationship: not used. */
    Class<?> target() default void.class;

    /**
     * On a relationship: its columns, one for each key column of the target; by default {@code <attribute>_<key column>}. A column
     * may be that of another attribute, which a flush gives the key that the relationship refers to (rule K2).
     */
    String[] column() default {};

    /** The constraint's name; by default {@code fk_<table>_<columns>}. */
    String name() default "";

    /** What the database does to this row when the target row is deleted; {@link Action#NO_ACTION} by default. */
    Action onDelete() default Action.NO_ACTION;

    /** What the database does to this row when the target's key changes; {@link Action#NO_ACTION} by default. */
    Action onUpdate() default Action.NO_ACTION;

    /** Whether the database checks it at commit instead of at each statement; {@code false} by default. */
    boolean deferrable() default false;

    /** Whether NULL is allowed, on a relationship; {@code true} by default. */
    boolean nullable() default true;

    /** Whether no two rows may refer to the same target, on a relationship; {@code false} by default. */
    boolean unique() default false;

    /** What a database does to referring rows. */
    enum Action {
        /** Refuses, at the end of the statement. */
        NO_ACTION,
        /** Refuses, at once. */
        RESTRICT,
        /** Does the same to the referring rows. */
        CASCADE,
        /** Empties the referring column. */
        SET_NULL,
        /** Gives the referring column its default. */
        SET_DEFAULT
    }
}
