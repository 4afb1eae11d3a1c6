package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the integer attribute that counts the versions of a row: 1 at its INSERT, one more at each UPDATE. An UPDATE or
 * DELETE of a row whose version is not the loaded one fails, so that nobody's change is overwritten unseen.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
