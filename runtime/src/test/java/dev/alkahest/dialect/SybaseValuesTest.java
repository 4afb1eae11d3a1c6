package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.SYBASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the drivers of Sybase ASE are given, and how what they give is read. */
class SybaseValuesTest {

    private final JdbcValues values = SYBASE.values();
    private final List<String> calls = new ArrayList<>();
    private final PreparedStatement statement = (PreparedStatement) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                calls.add(method.getName() + Arrays.toString(arguments));
                return null;
            });

    @Test
    void datesAndTimesAreTextsWithHundredthsOfASecond() throws Exception {
        values.writeDate(statement, 1, LocalDate.of(2026, 1, 2));
        values.writeTime(statement, 2, LocalTime.parse("03:04:05.129"));
        values.writeDateTime(statement, 3, LocalDateTime.parse("2026-01-02T03:04:05.129"));
        values.writeInstant(statement, 4, Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(calls)
                .containsExactly(
                        "setString[1, 2026-01-02]",
                        "setString[2, 03:04:05.120]",
                        "setString[3, 2026-01-02 03:04:05.120]",
                        "setString[4, 2026-01-02 03:04:05.000]");
    }

    @Test
    void whatTheDriversGiveIsRead() throws Exception {
        assertThat(values.readDate(row("2026-01-02"), 1)).isEqualTo("2026-01-02");
        assertThat(values.readTime(row("03:04:05.12"), 1)).isEqualTo("03:04:05.120");
        assertThat(values.readDateTime(row("2026-01-02 03:04:05.0"), 1)).isEqualTo("2026-01-02T03:04:05");
        assertThat(values.readInstant(row("2026-01-02 03:04:05.12"), 1)).isEqualTo("2026-01-02T03:04:05.120Z");
        UUID id = UUID.randomUUID();
        assertThat(values.readUuid(row(id.toString()), 1)).isEqualTo(id);
    }

    @Test
    void nullIsOfATypeThatEachColumnTakes() throws Exception {
        values.writeNull(statement, 1, SqlKind.TIMESTAMP);
        values.writeNull(statement, 2, SqlKind.BOOLEAN);
        assertThat(calls).containsExactly("setNull[1, " + Types.VARCHAR + "]", "setNull[2, " + Types.TINYINT + "]");
    }

    @Test
    void whatWouldBeKeptAsSomethingElseIsRefused() {
        assertThatThrownBy(() -> values.writeText(statement, 1, ""))
                .isInstanceOf(SQLDataException.class)
                .hasMessageStartingWith("Sybase ASE keeps an empty text as one space.");
        assertThatThrownBy(() -> values.writeBytes(statement, 1, new byte[0])).isInstanceOf(SQLDataException.class);
        assertThatThrownBy(() -> values.writeDouble(statement, 1, Double.NaN)).isInstanceOf(SQLDataException.class);
        assertThatThrownBy(() -> values.writeDateTime(statement, 1, LocalDateTime.parse("1752-12-31T00:00")))
                .isInstanceOf(SQLDataException.class);
        assertThat(calls).isEmpty();
    }

    private static ResultSet row(String text) {
        return (ResultSet) Proxy.newProxyInstance(
                SybaseValuesTest.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> text);
    }
}
