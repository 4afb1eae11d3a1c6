package dev.alkahest.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times as text of a fixed width, so that the order of the texts is that of the times.
 *
 * <p>What others have written is read too: a blank instead of the T, fewer digits of a second, none at all.
 */
final class IsoText {

    private static final int TIME_LENGTH = "12:34:56.123456789".length();

    private IsoText() {}

    static boolean hasFixedWidth(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }

    static String of(LocalDate date) {
        return date.toString();
    }

    static String of(LocalTime time) {
        StringBuilder text = new StringBuilder(TIME_LENGTH);
        append(text, time);
        return text.toString();
    }

    static String of(LocalDateTime dateTime) {
        StringBuilder text = new StringBuilder(32);
        text.append(dateTime.toLocalDate()).append('T');
        append(text, dateTime.toLocalTime());
        return text.toString();
    }

    static String ofUtc(LocalDateTime dateTime) {
        return of(dateTime) + "Z";
    }

    static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    static LocalTime time(String text) {
        return text.length() == TIME_LENGTH ? time(text, 0) : LocalTime.parse(text);
    }

    static LocalDateTime dateTime(String text) {
        LocalDate date = date(text);
        if (text.length() == 10) {
            return date.atStartOfDay();
        }
        return text.length() == 11 + TIME_LENGTH
                ? date.atTime(time(text, 11))
                : date.atTime(LocalTime.parse(text.substring(11)));
    }

    static Instant instant(String text) {
        int last = text.length() - 1;
        if (text.charAt(last) == 'Z') {
            return dateTime(text.substring(0, last)).toInstant(ZoneOffset.UTC);
        }
        boolean hasOffset = text.length() > 19 && (text.indexOf('+', 19) > 0 || text.indexOf('-', 19) > 0);
        return hasOffset
                ? OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()
                : dateTime(text).toInstant(ZoneOffset.UTC);
    }

    private static LocalTime time(String text, int at) {
        return LocalTime.of(
                number(text, at, at + 2),
                number(text, at + 3, at + 5),
                number(text, at + 6, at + 8),
                number(text, at + 9, at + 18));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void append(StringBuilder text, LocalTime time) {
        append(text, time.getHour(), 2);
        append(text.append(':'), time.getMinute(), 2);
        append(text.append(':'), time.getSecond(), 2);
        append(text.append('.'), time.getNano(), 9);
    }

    private static void append(StringBuilder text, int number, int digits) {
        int at = text.length() + digits;
        text.setLength(at);
        for (int rest = number; at > text.length() - digits; rest /= 10) {
            text.setCharAt(--at, (char) ('0' + rest % 10));
        }
    }
}
