package dev.alkahest.behaviour.expressions;

import dev.alkahest.behaviour.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;

/** Draws values at random, those at the edges often. */
final class Draw {

    private static final List<String> PIECES = List.of(
            "a", "b", "A", "B", "z", " ", "  ", "%", "_", "\\", "\\\\", "'", "\"", "*", "?", "[", "]", "[a]", "^", "-",
            "ab", "\u00e4", "\u4e2d", "0", "1", "-7", "\t", "\n", ":x", "$1", "{0}");
    private static final String BEYOND = "\ud83d\ude00";
    private static final List<Long> WHOLE =
            List.of(0L, 1L, -1L, 2L, -2L, 3L, 7L, -7L, 10L, 100L, -100L, 32767L, -32768L);

    private final SplittableRandom random;
    private final Database database;
    private final boolean countsCodePoints;

    Draw(long seed, Database database) {
        this.random = new SplittableRandom(seed);
        this.database = database;
        this.countsCodePoints = database != Database.H2 && database != Database.HSQLDB;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    Object nullable(Type type) {
        return below(5) == 0 ? null : value(type);
    }

    Object value(Type type) {
        return switch (type) {
            case SHORT -> (short) (long) of(WHOLE);
            case INT -> below(6) == 0 ? below(2) == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE : (int) (long) of(WHOLE);
            case LONG -> below(6) == 0 ? below(2) == 0 ? Long.MAX_VALUE : 1L - Long.MAX_VALUE : of(WHOLE);
            case DECIMAL ->
                new BigDecimal(below(4001) - 2000).multiply(new BigDecimal(below(2) == 0 ? "0.25" : "0.50"));
            case DOUBLE -> (below(4001) - 2000) / 4d;
            case TEXT -> text();
            case TRUTH -> below(2) == 0;
            case DATE -> date();
            case LOCAL -> date().atTime(time());
            case INSTANT -> Instant.parse(date() + "T00:00:00Z").plusNanos(time().toNanoOfDay());
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int left = below(5); left > 0; left--) {
            text.append(countsCodePoints && below(20) == 0 ? BEYOND : of(PIECES));
        }
        return text.toString();
    }

    char character() {
        return of(List.of(' ', 'a', 'b', '%', '_', '\\', '\'', '*', '[', ']', '\u00e4', '\u4e2d'));
    }

    private LocalDate date() {
        return switch (below(6)) {
            case 0 -> LocalDate.of(2024, 2, 29);
            case 1 -> LocalDate.of(2023, 1, 31);
            case 2 -> LocalDate.of(1999, 12, 31);
            default -> LocalDate.of(1900 + below(200), 1 + below(12), 1 + below(28));
        };
    }

    private LocalTime time() {
        return database.kept(anyTime());
    }

    private LocalTime anyTime() {
        return switch (below(4)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(23, 59, 59, 999_999_000);
            default -> LocalTime.of(below(24), below(60), below(60), below(1_000_000) * 1000);
        };
    }
}
