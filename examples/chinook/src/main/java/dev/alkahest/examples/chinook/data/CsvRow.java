package dev.alkahest.examples.chinook.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVRecord;

/** One row of a file: its values by the name of their column. */
record CsvRow(CSVRecord values) {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Returns a text; null where the row has none. */
    String text(String column) {
        return values.get(column);
    }

    boolean has(String column) {
        return text(column) != null;
    }

    Long id(String column) {
        return Long.valueOf(text(column));
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    BigDecimal money(String column) {
        return new BigDecimal(text(column));
    }

    LocalDateTime timestamp(String column) {
        return LocalDateTime.parse(text(column), TIMESTAMP);
    }

    LocalDate date(String column) {
        return timestamp(column).toLocalDate();
    }
}
