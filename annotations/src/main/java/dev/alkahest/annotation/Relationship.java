package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that refers to other objects: an entity or a {@code Ref} to one, or a {@code List}, {@code Set}
 * or {@code Map} of them.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Relationship {

    /** The attribute of the other class that is the other end of this relationship; none by default. */
    String backPopulates() default "";

    /** Which operations on the owner are also done to the related objects; {@code SAVE_UPDATE, MERGE} by default. */
    Cascade[] cascade() default {Cascade.SAVE_UPDATE, Cascade.MERGE};

    /** How the related objects are loaded; {@link Fetch#LAZY} by default. */
    Fetch fetch() default Fetch.LAZY;

    /**
     * The order in which a collection is loaded: attributes of the target, each with {@code asc} or {@code desc} behind it if wanted; none
     * by default.
     */
    String[] orderBy() default {};

    /**
     * Whether an object whose target is new too is inserted with an empty foreign key, which a second UPDATE sets once the
     * target has its row, and whether the key of a row is emptied before the target is deleted with it (rule F12). For
     * objects that refer to each other; said at either end, where the column may be NULL. False by default.
     */
    boolean postUpdate() default false;

    /**
     * The column attribute of the target, an {@code int} or {@code Integer}, that holds a member's place in the list. A flush
     * keeps it equal to the index, from 0, in each list that has changed, and writes those that differ; the list is loaded in
     * this order. NULL, gaps and equal numbers are read, and mended when the list next changes (rule B4). No unique constraint
     * may stand on it, as members swap their places. None by default.
     *
     * <p>Of a many-to-many it is a column of the association table, which has one for each end that keeps its order.
     */
    String position() default "";

    /**
     * The attribute of the target that is the key of a {@code Map}, of the type that its keys are declared with; it is set
     * before an object comes into the map, and no two objects in one map have the same (rule B5). Required for a map.
     */
    String mapKey() default "";

    /**
     * Whether a deletion of the owner leaves related objects that are not loaded to the database, which does by itself what the
     * foreign key says, instead of loading them (rule C4). At the end that is referred to; the other end's foreign key says
     * {@code onDelete = CASCADE} where this end cascades deletes, and {@code SET_NULL} elsewhere. False by default.
     */
    boolean passiveDeletes() default false;

    /**
     * A static method of this class that relates rows by a condition: it takes a use of this class's table and one of the
     * target's, and gives a {@code Condition}. The relationship is then view-only (rule B6): it shows the rows for which the
     * condition is true, nothing can be put in or taken out, and no row is written for it. None by default.
     */
    String joinCondition() default "";

    /** The association table of a many-to-many relationship; none by default. */
    Secondary secondary() default @Secondary("");
}
