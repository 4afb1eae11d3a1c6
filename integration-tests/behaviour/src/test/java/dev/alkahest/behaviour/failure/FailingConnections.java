package dev.alkahest.behaviour.failure;

import dev.alkahest.behaviour.PlainJdbc;
import dev.alkahest.engine.Engine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Gives connections one of whose calls fails, before or after it was done; counts what stays open, and the commits that were done.
 */
final class FailingConnections implements AutoCloseable {

    private static final List<Class<?>> WRAPPED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);
    private static final Set<String> NOT_CALLS = Set.of("toString", "hashCode", "equals", "unwrap", "isWrapperFor");
    private static final String LOST = "08006";
    private static final String GENERIC = "HY000";

    private final Engine engine;
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private Connection kept;
    private Object lastOpened;
    private Fault fault = Fault.NONE;
    private int calls;
    private int commits;
    private boolean hasFailed;

    FailingConnections(Engine engine) {
        this.engine = engine;
    }

    /** From now on the call of this number fails, counted from 1. */
    void arm(Fault next) {
        fault = next;
        calls = 0;
        commits = 0;
        hasFailed = false;
    }

    boolean hasFailed() {
        return hasFailed;
    }

    int commits() {
        return commits;
    }

    /** Returns the connections and statements that were not closed. */
    List<String> open() {
        return open.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                FailingConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connect(method));
    }

    private Object connect(Method method) throws SQLException {
        if (kept == null || kept.isClosed()) {
            kept = PlainJdbc.connect(engine);
        }
        if (failsAt(method)) {
            throw failure(method);
        }
        return wrap(Connection.class, kept);
    }

    private <T> T wrap(Class<T> type, T wrapped) {
        if (!(wrapped instanceof ResultSet)) {
            open.add(wrapped);
            lastOpened = wrapped;
        }
        return type.cast(Proxy.newProxyInstance(
                FailingConnections.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(wrapped, method, arguments)));
    }

    private Object call(Object wrapped, Method method, Object[] arguments) throws Throwable {
        boolean fails = failsAt(method);
        if (fails && !fault.isAfter() && !method.getName().equals("close")) {
            throw failure(method);
        }
        Object result;
        try {
            result = invoke(wrapped, method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getName().equals("commit")) {
            commits++;
        }
        if (fails) {
            if (WRAPPED.contains(method.getReturnType())) {
                open.remove(lastOpened); // which the caller never gets
            }
            throw failure(method);
        }
        return result;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the result has the method's type
    private Object invoke(Object wrapped, Method method, Object[] arguments)
            throws InvocationTargetException, IllegalAccessException, SQLException {
        if (method.getName().equals("close")) {
            open.remove(wrapped);
            if (wrapped instanceof Connection) {
                giveBack();
                return null;
            }
        }
        Object result = method.invoke(wrapped, arguments);
        Class type = method.getReturnType();
        return result != null && WRAPPED.contains(type) ? wrap(type, result) : result;
    }

    /** The next borrower gets the same, as a new one would be: what is not committed is gone. */
    private void giveBack() throws SQLException {
        if (!kept.getAutoCommit()) {
            kept.rollback();
            kept.setAutoCommit(true);
        }
    }

    private boolean failsAt(Method method) {
        if (NOT_CALLS.contains(method.getName()) || fault.isOfCallsOnTheWay() && !isOnTheWay(method)) {
            return false;
        }
        calls++;
        return calls == fault.call();
    }

    private static boolean isOnTheWay(Method method) {
        String name = method.getName();
        return name.startsWith("execute")
                || name.startsWith("prepare")
                || Set.of("getConnection", "next", "commit", "rollback", "setSavepoint", "releaseSavepoint")
                        .contains(name);
    }

    private SQLException failure(Method method) throws SQLException {
        hasFailed = true;
        if (fault.isLost() && kept != null) {
            kept.close();
        }
        return new SQLException("call " + calls + ", " + method.getName(), fault.isLost() ? LOST : GENERIC);
    }

    @Override
    public void close() throws SQLException {
        if (kept != null) {
            kept.close();
        }
    }

    /**
     * What fails.
     *
     * @param call the number of the call; 0 for none
     * @param isLost whether the connection is lost with it
     * @param isAfter whether the call is done, and only its answer fails
     * @param isOfCallsOnTheWay whether only calls count that may go to a server
     */
    record Fault(int call, boolean isLost, boolean isAfter, boolean isOfCallsOnTheWay) {

        static final Fault NONE = new Fault(0, false, false, true);

        Fault next() {
            return new Fault(call + 1, isLost, isAfter, isOfCallsOnTheWay);
        }
    }
}
