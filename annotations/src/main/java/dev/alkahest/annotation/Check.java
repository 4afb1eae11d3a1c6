package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A condition every row must meet, as a member of {@link Table#checks()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Check {

    /** The condition in SQL, over column names: {@code "quantity > 0"}. Sent as it stands. */
    String value();

    /** The constraint's name; by default {@code ck_<table>_<number>}, counted from 1 in order of declaration. */
    String name() default "";
}
