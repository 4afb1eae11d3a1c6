package dev.alkahest.behaviour.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what engines send, to know when a session has flushed by itself, and what sessions warn of. */
final class SqlLog extends Handler implements AutoCloseable {

    private static final List<Logger> LOGS =
            List.of(Logger.getLogger("dev.alkahest.sql"), Logger.getLogger("dev.alkahest.session"));
    private static final int KEPT = 40;

    private final Deque<String> last = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private boolean hasWritten;
    private String warning;

    /** Begins to listen; nothing is printed meanwhile. */
    SqlLog() {
        for (Logger log : LOGS) {
            log.setUseParentHandlers(false);
            log.addHandler(this);
        }
    }

    /** Returns the last warning of a session that changes of its own can't explain, as there is nobody else; or null. */
    String warning() {
        return warning;
    }

    /** Returns whether rows were written since the last call. */
    boolean hasWritten() {
        boolean answer = hasWritten;
        hasWritten = false;
        return answer;
    }

    /** Returns the statements that have written rows since the last call. */
    List<String> takeWritten() {
        List<String> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    /** Forgets what was sent. */
    void clear() {
        last.clear();
        written.clear();
        hasWritten = false;
        warning = null;
    }

    /** Returns the last statements. */
    List<String> last() {
        return List.copyOf(last);
    }

    @Override
    public void publish(LogRecord logged) {
        String sql = logged.getMessage();
        if (logged.getLevel() == Level.WARNING) {
            warning = sql.startsWith("The DELETE") ? sql : warning;
            return;
        }
        if (isWriting(sql)) {
            hasWritten = true;
            written.add(sql.substring(0, sql.lastIndexOf(" [")));
        }
        last.add(sql);
        if (last.size() > KEPT) {
            last.remove();
        }
    }

    private static boolean isWriting(String sql) {
        String verb = sql.substring(0, Math.min(6, sql.length())).toUpperCase(Locale.ROOT);
        return verb.equals("INSERT")
                || verb.equals("UPDATE")
                || verb.equals("DELETE")
                || verb.equals("MERGE ") // an upsert on HSQLDB
                || sql.contains(" FINAL TABLE ("); // an upsert on H2
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        for (Logger log : LOGS) {
            log.removeHandler(this);
            log.setUseParentHandlers(true);
        }
    }
}
