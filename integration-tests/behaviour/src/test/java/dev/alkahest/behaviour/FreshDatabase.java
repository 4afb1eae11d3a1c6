package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one run of a test its own database, and takes it away afterwards. */
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
        Opened opened = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Opened.class, key -> new Opened(Databases.url(database)), Opened.class);
        return type == Engine.class ? opened.engine : Engine.builder(opened.url);
    }

    /** A database with its engine, which connects when it is used; JUnit closes it after the run. */
    private static final class Opened implements AutoCloseable {

        private final String url;
        private final Engine engine;

        Opened(String url) {
            this.url = url;
            this.engine = Engine.create(url);
        }

        @Override
        public void close() {
            engine.close();
            Databases.remove(url);
        }
    }
}
