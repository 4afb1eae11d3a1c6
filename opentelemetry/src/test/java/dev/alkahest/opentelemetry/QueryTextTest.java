package dev.alkahest.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT a1, \"b 2\" FROM t3 WHERE c = ? | SELECT a1, \"b 2\" FROM t3 WHERE c = ?",
                "WHERE a = 'secret' AND b = 'it''s' | WHERE a = ? AND b = ?",
                "LIMIT 10 OFFSET 2.5e-3 | LIMIT ? OFFSET ?",
                "a = E'it\\'s secret' | a = ?",
                "path = 'C:\\' AND b = 'secret' | path = ? AND b = ?",
                "DO $body$ it's 1 $$ secret $body$ | DO ?",
                "a = $$secret$$ | a = ?",
                "a -- don't, b 'secret | a",
                "a /* don't */ = 'secret' | a  = ?",
                "a = 'not closed | a = ?",
            })
    void valuesAreLeftOut(String sql, String expected) {
        assertThat(QueryText.of("postgresql").withoutValues(sql).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`a 1` = 'it\\'s secret' AND b = \"it's\\\" secret\" | `a 1` = ? AND b = ?",
                "a # don't, 'secret' | a",
                "a = 0xFF | a = ?",
            })
    void valuesAreLeftOutAsMariadbWritesThem(String sql, String expected) {
        assertThat(QueryText.of("mariadb").withoutValues(sql).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 1", "  SELECT 1", "(SELECT 1) UNION (SELECT 2)", "( (select 1))"})
    void operationIsTheFirstWord(String sql) {
        assertThat(QueryText.operation(sql)).isEqualTo("SELECT");
    }

    @Test
    void textWithoutAWordHasNoOperation() {
        assertThat(QueryText.operation("?")).isEmpty();
    }

    @Test
    void longTextIsRead() {
        String text = "x".repeat(100_000);
        assertThat(QueryText.of("mariadb").withoutValues("SET a = '" + text + "', b = \"" + text + "\""))
                .isEqualTo("SET a = ?, b = ?");
        assertThat(QueryText.of("sqlite").withoutValues("SET a = '" + text + "', \"" + text + "\""))
                .isEqualTo("SET a = ?, \"" + text + "\"");
    }
}
