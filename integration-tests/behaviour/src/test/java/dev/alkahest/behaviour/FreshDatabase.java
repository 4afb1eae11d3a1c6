package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one run of a test its own database, and takes it away afterwards, or empties it for the next run of its class. */
final class FreshDatabase implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshDatabase.class);

    private final Database database;

    FreshDatabase(Database database) {
        this.database = database;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Engine.class || type == EngineBuilder.class || type == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Database.class) {
            return database;
        }
        Opened opened =
                context.getStore(NAMESPACE).getOrComputeIfAbsent(Opened.class, key -> open(context), Opened.class);
        return type == Engine.class ? opened.engine : Engine.builder(opened.url);
    }

    private Opened open(ExtensionContext context) {
        if (!keepsTables(context)) {
            String url = Databases.url(database);
            return new Opened(url, () -> Databases.remove(url));
        }
        Kept kept = ofClass(context)
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(database, key -> new Kept(Databases.url(database)), Kept.class);
        return new Opened(kept.url, () -> Databases.empty(kept.url));
    }

    private boolean keepsTables(ExtensionContext context) {
        return Databases.canBeEmptied(database)
                && context.getRequiredTestClass().isAnnotationPresent(KeepsTables.class);
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                ? context
                : ofClass(context.getParent().orElseThrow());
    }

    /** A database with its engine, which connects when it is used; JUnit closes it after the run. */
    private static final class Opened implements AutoCloseable {

        private final String url;
        private final Engine engine;
        private final Runnable afterwards;

        Opened(String url, Runnable afterwards) {
            this.url = url;
            this.engine = Engine.create(url);
            this.afterwards = afterwards;
        }

        @Override
        public void close() {
            engine.close();
            afterwards.run();
        }
    }

    /** The database of all tests of a class; JUnit closes it after the last. */
    private record Kept(String url) implements AutoCloseable {

        @Override
        public void close() {
            Databases.remove(url);
        }
    }
}
