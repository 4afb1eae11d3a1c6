package dev.alkahest.behaviour;

import dev.alkahest.dialect.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a database must be able to do for every {@link TestOnAllDatabases} test of a class, as its tables ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** On databases without one of these the tests are skipped, and say for want of what. */
    Capability[] value();
}
