package dev.alkahest.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the program printed, and the SQL it sent. */
record QuickstartRun(String printed, List<String> sql) {

    private static final Logger SQL = Logger.getLogger("dev.alkahest.sql");

    static QuickstartRun run() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SqlHandler sent = new SqlHandler();
        PrintStream console = System.out;
        SQL.setLevel(Level.ALL);
        SQL.addHandler(sent);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
            SQL.removeHandler(sent);
            SQL.setLevel(null);
        }
        return new QuickstartRun(printed.toString(StandardCharsets.UTF_8), sent.statements);
    }

    /** Keeps the statements, without the row counts and times that stand in brackets behind them. */
    private static final class SqlHandler extends Handler {

        private final List<String> statements = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            statements.add(record.getMessage().replaceFirst(" \\[[^]]*]$", ""));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
