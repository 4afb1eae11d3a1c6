package dev.alkahest.behaviour.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what engines send, to know when a session has flushed by itself. */
final class SqlLog extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.alkahest.sql");
    private static final int KEPT = 40;

    private final Deque<String> last = new ArrayDeque<>();
    private final boolean formerParents = LOG.getUseParentHandlers();
    private boolean hasWritten;

    /** Begins to listen; nothing is printed meanwhile. */
    SqlLog() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(this);
    }

    /** Returns whether rows were written since the last call. */
    boolean hasWritten() {
        boolean answer = hasWritten;
        hasWritten = false;
        return answer;
    }

    /** Forgets what was sent. */
    void clear() {
        last.clear();
        hasWritten = false;
    }

    /** Returns the last statements. */
    List<String> last() {
        return List.copyOf(last);
    }

    @Override
    public void publish(LogRecord logged) {
        String sql = logged.getMessage();
        hasWritten |= isWriting(sql);
        last.add(sql);
        if (last.size() > KEPT) {
            last.remove();
        }
    }

    private static boolean isWriting(String sql) {
        String verb = sql.substring(0, Math.min(6, sql.length())).toUpperCase(Locale.ROOT);
        return verb.equals("INSERT") || verb.equals("UPDATE") || verb.equals("DELETE");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setUseParentHandlers(formerParents);
    }
}
