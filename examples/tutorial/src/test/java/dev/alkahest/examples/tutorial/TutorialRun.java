package dev.alkahest.examples.tutorial;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the program sent and printed, by the names of its code blocks.
 *
 * @param sql the statements of each block that sent any, a batch with its size behind it
 * @param output the text of each block that printed any
 */
record TutorialRun(Map<String, String> sql, Map<String, String> output) {

    private static final Logger SQL = Logger.getLogger("dev.alkahest.sql");

    static TutorialRun run() {
        TutorialRun run = new TutorialRun(new LinkedHashMap<>(), new LinkedHashMap<>());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SqlHandler sent = new SqlHandler();
        PrintStream console = System.out;
        SQL.setUseParentHandlers(false);
        SQL.addHandler(sent);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Tutorial.run(block -> {
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
