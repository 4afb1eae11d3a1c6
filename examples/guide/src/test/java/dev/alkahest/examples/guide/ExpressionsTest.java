package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private final Engine engine = Engine.create("h2:mem:" + UUID.randomUUID());
    private Session session;

    @BeforeEach
    void addAlbums() {
        SessionFactory sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
        Artist acdc = new Artist("AC/DC");
        acdc.albums.add(album("Powerage", "12.50", LocalDate.of(1978, 5, 5)));
        acdc.albums.add(album("Highway to Hell", "22.00", LocalDate.of(1979, 7, 27)));
        acdc.albums.add(album("Flick of the Switch", null, LocalDate.of(1983, 8, 15)));
        session.add(acdc);
        session.flush();
    }

    private static Album album(String title, String price, LocalDate released) {
        Album album = new Album(title);
        album.price = price == null ? null : new BigDecimal(price);
        album.released = released;
        return album;
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void choices() {
        assertThat(valuesOf(Expressions.choices(session)))
                .containsExactly(
                        List.of("Powerage", "CHEAP", 10),
                        List.of("Highway to Hell", "DEAR", 10),
                        List.of("Flick of the Switch", "UNKNOWN", 10));
    }

    @Test
    void windows() {
        assertThat(valuesOf(Expressions.windows(session)))
                .containsExactly(
                        Arrays.asList("Highway to Hell", 1L, null, new BigDecimal("22.00")),
                        List.of("Powerage", 2L, "Highway to Hell", new BigDecimal("34.50")),
                        List.of("Flick of the Switch", 3L, "Powerage", new BigDecimal("34.50")));
    }

    @Test
    void aggregates() {
        assertThat(valuesOf(List.of(Expressions.aggregates(session))))
                .containsExactly(List.of(
                        3L, 1L, new BigDecimal("12.50"), true, "Powerage, Highway to Hell, Flick of the Switch"));
    }

    @Test
    void functions() {
        assertThat(valuesOf(List.of(Expressions.functions(session))))
                .containsExactly(List.of("...Power", 6, "POWERFU", new BigDecimal("14.88"), 4d));
    }

    @Test
    void dates() {
        assertThat(valuesOf(Expressions.dates(session, LocalDate.of(1978, 5, 5), Long.MAX_VALUE)))
                .containsExactly(List.of("Highway to Hell"), List.of("Flick of the Switch"));
    }

    private static List<List<Object>> valuesOf(List<Row> rows) {
        List<List<Object>> values = new ArrayList<>();
        for (Row row : rows) {
            List<Object> value = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                value.add(row.get(at));
            }
            values.add(value);
        }
        return values;
    }
}
