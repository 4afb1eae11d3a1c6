package dev.alkahest.examples.chinook.data;

import dev.alkahest.session.Session;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of the data, and how its rows become objects. */
record CsvFile(String name, RowLoader rows) {

    /** Fields in quotes where they need them, a header line, and {@code \N} where there is no value. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("\\N")
            .get();

    /** Adds an object for each row to a session; returns the number of rows. */
    int load(Session session) {
        try (CSVParser parser = FORMAT.parse(open())) {
            for (CSVRecord row : parser) {
                rows.load(new CsvRow(row), session);
            }
            return Math.toIntExact(parser.getRecordNumber());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + this, e);
        }
    }

    private Reader open() {
        return new InputStreamReader(
                Objects.requireNonNull(CsvFile.class.getResourceAsStream("/chinook/" + name + ".csv"), name),
                StandardCharsets.UTF_8);
    }
}
