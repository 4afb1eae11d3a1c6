package dev.alkahest.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Wraps what JDBC gives so that one call of all, the n-th, fails; counts what is open. */
final class FailingConnections {

    private static final List<Class<?>> WRAPPED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);
    private static final Set<String> NOT_CALLS = Set.of("toString", "hashCode", "equals", "unwrap", "isWrapperFor");

    private final BiPredicate<Integer, Method> failing;
    private final String sqlState;
    private boolean hasFailed;
    private int calls;
    private int openConnections;
    private int openStatements;

    private FailingConnections(String sqlState, BiPredicate<Integer, Method> failing) {
        this.failing = failing;
        this.sqlState = sqlState;
    }

    /** The call of this number fails; they count from 1. */
    static FailingConnections atCall(int number, String sqlState) {
        return new FailingConnections(sqlState, (call, method) -> call == number);
    }

    /** Every call of the method of this name fails. */
    static FailingConnections atMethod(String name, String sqlState) {
        return new FailingConnections(
                sqlState, (call, method) -> method.getName().equals(name));
    }

    boolean hasFailed() {
        return hasFailed;
    }

    int openConnections() {
        return openConnections;
    }

    int openStatements() {
        return openStatements;
    }

    DataSource wrap(DataSource source) {
        return wrap(DataSource.class, source);
    }

    <T> T wrap(Class<T> type, T wrapped) {
        if (wrapped instanceof Connection) {
            openConnections++;
        } else if (wrapped instanceof Statement) {
            openStatements++;
        }
        return type.cast(Proxy.newProxyInstance(
                FailingConnections.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(wrapped, method, arguments)));
    }

    private @Nullable Object call(Object wrapped, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            openConnections -= wrapped instanceof Connection ? 1 : 0;
            openStatements -= wrapped instanceof Statement ? 1 : 0;
        }
        if (!NOT_CALLS.contains(method.getName()) && failing.test(++calls, method)) {
            hasFailed = true;
            throw new SQLException("call " + calls + ", " + method.getName(), sqlState);
        }
        try {
            return wrapResult(method.getReturnType(), method.invoke(wrapped, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the result has the method's type
    private @Nullable Object wrapResult(Class<?> type, @Nullable Object result) {
        return result != null && WRAPPED.contains(type) ? wrap((Class) type, result) : result;
    }
}
