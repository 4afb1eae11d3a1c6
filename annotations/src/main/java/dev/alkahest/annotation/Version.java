package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that tells the versions of a row. A whole number counts them: 1 at its INSERT, one more at each UPDATE.
 * An {@code Instant} or a {@code LocalDateTime} is the time of the last change, in milliseconds and later than the one
 * before; a {@code UUID} is another at each change.
 *
 * <p>An UPDATE or DELETE of a row whose version is not the loaded one fails, so that nobody's change is overwritten unseen.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
