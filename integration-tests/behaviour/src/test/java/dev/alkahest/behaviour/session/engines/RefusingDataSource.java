package dev.alkahest.behaviour.session.engines;

import dev.alkahest.behaviour.PlainJdbc;
import dev.alkahest.engine.Engine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Gives connections that are lost when they are to send certain words. */
final class RefusingDataSource {

    private final Engine engine;
    private final String refused;

    /** Connects to the database of an engine, and never sends a statement that begins with some words. */
    RefusingDataSource(Engine engine, String refused) {
        this.engine = engine;
        this.refused = refused;
    }

    DataSource source() {
        return proxy(DataSource.class, (self, method, arguments) -> wrap(Connection.class, PlainJdbc.connect(engine)));
    }

    private <T> T wrap(Class<T> type, T wrapped) {
        return proxy(type, (self, method, arguments) -> {
            if (arguments != null && String.valueOf(arguments[0]).startsWith(refused)) {
                throw new SQLException("The way to the database was lost.", "08006");
            }
            try {
                Object result = method.invoke(wrapped, arguments);
                return method.getName().equals("createStatement") ? wrap(Statement.class, (Statement) result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RefusingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
