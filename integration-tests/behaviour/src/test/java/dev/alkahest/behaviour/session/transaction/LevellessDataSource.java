package dev.alkahest.behaviour.session.transaction;

import dev.alkahest.behaviour.PlainJdbc;
import dev.alkahest.engine.Engine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;

/** Gives connections to the database of an engine, but lets nobody choose an isolation: every database here has all of them. */
final class LevellessDataSource {

    private LevellessDataSource() {}

    static DataSource of(Engine engine) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Connection jdbc = PlainJdbc.connect(engine);
            return proxy(Connection.class, (connection, called, values) -> {
                if (called.getName().equals("setTransactionIsolation")) {
                    throw new SQLFeatureNotSupportedException("There is one level.");
                }
                try {
                    return called.invoke(jdbc, values);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(LevellessDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
