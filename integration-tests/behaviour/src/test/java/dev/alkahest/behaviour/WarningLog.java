package dev.alkahest.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Collects the warnings of sessions while it is open. */
public final class WarningLog extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.alkahest.session");

    private final List<String> warnings = new ArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final boolean usesParents = LOG.getUseParentHandlers();

    private WarningLog() {}

    /** Begins to collect. */
    public static WarningLog open() {
        WarningLog log = new WarningLog();
        LOG.setUseParentHandlers(false);
        LOG.addHandler(log);
        return log;
    }

    /** Returns the texts so far, in their order, and forgets them. */
    public List<String> take() {
        List<String> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }

    @Override
    public void publish(LogRecord message) {
        if (message.getLevel().equals(Level.WARNING)) {
            warnings.add(formatter.formatMessage(message));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setUseParentHandlers(usesParents);
    }
}
