package dev.alkahest.behaviour;

import dev.alkahest.dialect.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is run once for each database, with a fresh, empty one each time.
 *
 * <pre>{@code
 * @TestOnAllDatabases
 * void committedRowsStay(Engine engine) { ... }
 * }</pre>
 *
 * <p>The test, and every {@code @BeforeEach} and {@code @AfterEach}, may take the {@link dev.alkahest.engine.Engine}, the
 * {@link Database} or, to build an engine itself, an {@link dev.alkahest.engine.EngineBuilder}. The engine is closed and
 * the database removed after the test.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(AllDatabases.class)
public @interface TestOnAllDatabases {

    /** What a database must be able to do: on others the test is skipped, and says for want of what. Default: nothing. */
    Capability[] needs() default {};

    /** Databases to leave out; say why beside it. Default: none. */
    Database[] except() default {};
}
