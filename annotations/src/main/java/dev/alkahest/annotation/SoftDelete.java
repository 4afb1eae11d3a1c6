package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps deleted rows, and marks them: where a session would delete the row, it sets this attribute by an UPDATE. A {@code boolean}
 * becomes true; an {@code Instant} or a {@code LocalDateTime} becomes the present time, and is null in rows that are not deleted.
 *
 * <p>Marked rows are left out of whatever is read, as by {@link Filter}. All else is as for other classes: cascades, orphans,
 * links of many-to-many relationships, which are deleted, and listeners. DELETE statements of your own delete rows.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface SoftDelete {}
