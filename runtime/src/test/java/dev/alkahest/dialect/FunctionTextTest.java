package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertExpression;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Numbers.power;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Expression;
import org.junit.jupiter.api.Test;

class FunctionTextTest {

    private static final Dialect MARIADB = Dialect.forUrl("jdbc:mariadb:");

    @Test
    void textThatHoldsAnother() {
        Expression<Integer> position = TRACK.name.concat("b").position("a");
        assertExpression(
                position,
                "locate(?, track.name || ?)",
                "instr(track.name || ?, ?)",
                "position(? IN (track.name || ?))");
        assertMariadb(position, "locate(?, concat(track.name, ?))");
        assertThat(SqlAssertions.valuesOf(select(position))).containsExactly("a", "b");
        assertThat(SqlAssertions.SQLITE.compile(select(position)).binds())
                .<Object>extracting(Bind::value)
                .containsExactly("b", "a");
    }

    @Test
    void partsOfTexts() {
        assertExpression(
                TRACK.name.substring(2, 3),
                "substring(track.name, ?, ?)",
                "substr(track.name, ?, ?)",
                "substring(track.name, ?, ?)");
        assertExpression(
                TRACK.name.right(3),
                "right(track.name, ?)",
                "substr(track.name, max(length(track.name) - ?, 0) + 1)",
                "right(track.name, ?)");
    }

    @Test
    void filledUpTexts() {
        assertExpression(
                TRACK.name.lpad(5, '0'),
                "lpad(track.name, ?, ?)",
                "CASE WHEN length(track.name) >= ? THEN substr(track.name, 1, ?)"
                        + " ELSE replace(hex(zeroblob(? - length(track.name))), '00', ?) || track.name END",
                "lpad(track.name, ?, ?)");
    }

    @Test
    void lengthsInCharactersAndBytes() {
        assertExpression(TRACK.name.length(), "length(track.name)");
        assertMariadb(TRACK.name.length(), "char_length(track.name)");
        assertExpression(
                TRACK.name.octetLength(),
                "octet_length(stringtoutf8(track.name))",
                "length(CAST(track.name AS blob))",
                "octet_length(track.name)");
    }

    @Test
    void roundedNumbers() {
        assertExpression(
                TRACK.price.round(1),
                "round(track.price, ?)",
                "CASE typeof(track.price) WHEN 'integer' THEN track.price"
                        + " ELSE round(track.price * 1.0000000000000004, ?) END",
                "round(track.price, ?)");
        assertExpression(
                TRACK.rating.round(1),
                "round(track.rating, ?)",
                "round(track.rating * 1.0000000000000004, ?)",
                "CAST(round(CAST(track.rating AS numeric), ?) AS double precision)");
        assertExpression(TRACK.id.round(1), "track.id");
    }

    @Test
    void powersAreFloatingPointNumbers() {
        assertExpression(
                power(TRACK.id, TRACK.rating),
                "power(CAST(track.id AS double precision), CAST(track.rating AS double precision))");
    }

    private static void assertMariadb(Expression<?> expression, String text) {
        assertThat(MARIADB.compile(select(expression).from(TRACK)).sql()).isEqualTo("SELECT " + text + " FROM track");
    }
}
