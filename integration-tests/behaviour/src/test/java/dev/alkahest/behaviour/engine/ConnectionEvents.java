package dev.alkahest.behaviour.engine;

import dev.alkahest.engine.ConnectionListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes down what it hears, with a number for each connection, and fails where it is told to. */
final class ConnectionEvents implements ConnectionListener {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Connection> connections = Collections.synchronizedList(new ArrayList<>());
    private String failing = "";

    /** Has the next event of this name fail. */
    void fail(String event) {
        failing = event;
    }

    /** Returns what was heard since the last call. */
    List<String> heard() {
        synchronized (heard) {
            List<String> copy = List.copyOf(heard);
            heard.clear();
            return copy;
        }
    }

    private void note(String event, Connection jdbc) {
        synchronized (heard) {
            if (!connections.contains(jdbc)) {
                connections.add(jdbc);
            }
            heard.add(event + " " + (connections.indexOf(jdbc) + 1));
        }
    }

    private void noteOrFail(String event, Connection jdbc) throws SQLException {
        note(event, jdbc);
        if (failing.equals(event)) {
            failing = "";
            throw new SQLException("The listener of " + event + " fails");
        }
    }

    @Override
    public void firstConnect(Connection jdbc) throws SQLException {
        noteOrFail("firstConnect", jdbc);
    }

    @Override
    public void connect(Connection jdbc) throws SQLException {
        noteOrFail("connect", jdbc);
    }

    @Override
    public void checkout(Connection jdbc) throws SQLException {
        noteOrFail("checkout", jdbc);
    }

    @Override
    public void reset(Connection jdbc) throws SQLException {
        noteOrFail("reset", jdbc);
    }

    @Override
    public void checkin(Connection jdbc) {
        note("checkin", jdbc);
    }

    @Override
    public void invalidate(Connection jdbc) {
        note("invalidate", jdbc);
    }

    @Override
    public void close(Connection jdbc) {
        note("close", jdbc);
    }
}
