package dev.alkahest.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one kind of statement on one table, by the columns they write; each is made once. Most rows are written with
 * the same columns as those before, so the last answer is at hand. Thread-safe.
 */
final class StatementTexts {

    private final LongFunction<String> making;
    private final Map<Long, String> texts = new ConcurrentHashMap<>();
    private @Nullable Text last; // any thread's will do

    private record Text(long columns, String sql) {}

    StatementTexts(LongFunction<String> making) {
        this.making = making;
    }

    /** Returns the text for some columns, as a bit mask. */
    String of(long columns) {
        Text known = last;
        if (known == null || known.columns != columns) {
            known = new Text(columns, texts.computeIfAbsent(columns, making::apply));
            last = known;
        }
        return known.sql;
    }
}
