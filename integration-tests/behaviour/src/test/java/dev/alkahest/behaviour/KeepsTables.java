package dev.alkahest.behaviour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the {@link TestOnAllDatabases} tests of a class use the same tables, which are empty, and begin to count again, before each of
 * them. On a server, tables are made much more slowly than they are emptied; where they are not, each test has a fresh database all
 * the same.
 *
 * <p>It is for classes that create their tables in {@code @BeforeEach}, always the same, and do nothing else to the schema.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface KeepsTables {}
