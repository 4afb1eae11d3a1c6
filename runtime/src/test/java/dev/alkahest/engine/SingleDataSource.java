package dev.alkahest.engine;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A source that always gives the same connection, which stays open. */
final class SingleDataSource {

    private SingleDataSource() {}

    static DataSource of(Connection only) {
        Connection kept = proxy(Connection.class, only);
        return (DataSource) Proxy.newProxyInstance(
                SingleDataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> kept);
    }

    private static <T> T proxy(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                SingleDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(wrapped, arguments)));
    }
}
