package dev.alkahest.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Collects the texts of the statements that are sent over connections taken while it is open. */
public final class SqlLog extends Handler implements AutoCloseable {

    /** HSQLDB and Firebird are told the type of each value. */
    private static final Pattern TYPED =
            Pattern.compile("CAST\\(\\? AS [a-z ]+(?:\\(\\d+(?:, \\d+)?\\))?(?: character set \\w+)?\\)");

    private static final Logger LOG = Logger.getLogger("dev.alkahest.sql");

    private final List<String> texts = new ArrayList<>();
    private final Level level = LOG.getLevel();
    private final boolean usesParents = LOG.getUseParentHandlers();

    private SqlLog() {}

    /** Begins to collect. */
    public static SqlLog open() {
        SqlLog log = new SqlLog();
        LOG.setLevel(Level.FINE);
        LOG.setUseParentHandlers(false);
        LOG.addHandler(log);
        return log;
    }

    /** Returns the texts so far, in the order they were sent, and forgets them. */
    public List<String> take() {
        List<String> taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }

    @Override
    public void publish(LogRecord message) {
        String text = message.getMessage();
        if (!text.startsWith("BEGIN") && !text.startsWith("COMMIT") && !text.startsWith("ROLLBACK")) {
            texts.add(TYPED.matcher(text.substring(0, text.lastIndexOf(" ["))).replaceAll("?"));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setLevel(level);
        LOG.setUseParentHandlers(usesParents);
    }
}
