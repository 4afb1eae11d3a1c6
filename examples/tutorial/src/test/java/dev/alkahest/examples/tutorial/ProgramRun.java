package dev.alkahest.examples.tutorial;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What a program sent and printed, by the names of its code blocks.
 *
 * @param sql the statements of each block that sent any, a batch with its size behind it
 * @param output the text of each block that printed any
 */
record ProgramRun(Map<String, String> sql, Map<String, String> output) {

    private static final Logger SQL = Logger.getLogger("dev.alkahest.sql");

    /** Runs a program that is given somebody to tell the name of each block that it has done. */
    static ProgramRun of(Consumer<Consumer<String>> program) {
        ProgramRun run = new ProgramRun(new LinkedHashMap<>(), new LinkedHashMap<>());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SqlHandler sent = new SqlHandler();
        PrintStream console = System.out;
        SQL.setUseParentHandlers(false);
        SQL.addHandler(sent);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.accept(block -> {
                keep(run.sql, block, String.join("\n", sent.statements));
                keep(run.output, block, printed.toString(StandardCharsets.UTF_8));
                sent.statements.clear();
                printed.reset();
            });
        } finally {
            System.setOut(console);
            SQL.removeHandler(sent);
            SQL.setUseParentHandlers(true);
        }
        return run;
    }

    private static void keep(Map<String, String> texts, String block, String text) {
        if (!text.isBlank()) {
            texts.put(block, text);
        }
    }

    /** Keeps the statements; of what stands in brackets behind them, the size of a batch alone. */
    private static final class SqlHandler extends Handler {

        private final List<String> statements = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            statements.add(record.getMessage()
                    .replaceFirst(" \\[batch of (\\d+)[^]]*]$", " -- batch of $1")
                    .replaceFirst(" \\[failed: (\\w+)[^]]*]$", " -- $1")
                    .replaceFirst(" \\[[^]]*]$", ""));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
