package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.H2;
import static dev.alkahest.dialect.SqlAssertions.POSTGRESQL;
import static dev.alkahest.dialect.SqlAssertions.SQLITE;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {

    @Test
    void plainNamesStandAsTheyAre() {
        for (Dialect dialect : SqlAssertions.ALL) {
            assertThat(dialect.quote("album")).isEqualTo("album");
            assertThat(dialect.quote("_album_2")).isEqualTo("_album_2");
        }
    }

    @Test
    void otherNamesStandInQuotes() {
        for (Dialect dialect : SqlAssertions.ALL) {
            assertThat(dialect.quote("Album")).isEqualTo("\"Album\"");
            assertThat(dialect.quote("2nd")).isEqualTo("\"2nd\"");
            assertThat(dialect.quote("größe")).isEqualTo("\"größe\"");
            assertThat(dialect.quote("order")).isEqualTo("\"order\"");
        }
    }

    @Test
    void reservedWordsAreThoseOfTheDatabase() {
        assertThat(H2.quote("value")).isEqualTo("\"value\"");
        assertThat(POSTGRESQL.quote("value")).isEqualTo("value");
        assertThat(POSTGRESQL.quote("user")).isEqualTo("\"user\"");
        assertThat(SQLITE.quote("user")).isEqualTo("user");
        assertThat(SQLITE.quote("transaction")).isEqualTo("\"transaction\"");
    }

    @Test
    void nameCannotLeaveItsQuotes() {
        for (Dialect dialect : SqlAssertions.ALL) {
            assertThat(dialect.quote("x\"; DROP TABLE album; --")).isEqualTo("\"x\"\"; DROP TABLE album; --\"");
            assertThatThrownBy(() -> dialect.quote("")).isInstanceOf(InvalidStatementException.class);
            assertThatThrownBy(() -> dialect.quote("a\0b")).isInstanceOf(InvalidStatementException.class);
        }
    }

    @Test
    void aliasCannotLeaveItsQuotes() {
        assertThat(H2.compile(select(Music.TRACK.id.as("x\" FROM secret --"))).sql())
                .isEqualTo("SELECT track.id AS \"x\"\" FROM secret --\" FROM track");
        assertThat(H2.compile(select(Music.TRACK.as("T").id)).sql()).isEqualTo("SELECT \"T\".id FROM track AS \"T\"");
    }

    @Test
    void nameThatTheDatabaseWouldCutOffIsRefused() {
        String fits = "é".repeat(31);
        assertThat(POSTGRESQL.quote(fits)).contains(fits);
        assertThatThrownBy(() -> POSTGRESQL.quote(fits + "é"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("has more than 63 bytes, which is the most this database keeps.");
        assertThat(SQLITE.quote("a".repeat(1000))).hasSize(1000);
    }

    @Test
    void schemaIsQuotedOnItsOwn() {
        Table table = Table.named("order")
                .schema("Shop")
                .column("id", ColumnTypes.int64())
                .build();

        assertThat(H2.compile(select(table.column("id"))).sql())
                .isEqualTo("SELECT \"order\".id FROM \"Shop\".\"order\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:sqlite::memory:", "jdbc:derby:memory:words;create=true"})
    void everyWordCanNameTablesColumnsAndAliases(String url) throws SQLException {
        Dialect dialect = Dialect.forUrl(url);
        Set<String> words = new TreeSet<>(ReservedWords.H2);
        words.addAll(ReservedWords.SQLITE);
        words.addAll(ReservedWords.POSTGRESQL);
        words.addAll(ReservedWords.DERBY);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String word : words) {
                Table table = Table.named(word)
                        .column(word, ColumnTypes.int64())
                        .column("x\"; -- '" + word, ColumnTypes.int64())
                        .build();
                for (String sql : dialect.createTable(table)) {
                    statement.execute(sql);
                }
                Table alias = table.as(word);
                statement.execute(
                        dialect.compile(select(alias.column(word).as(word)).from(alias))
                                .sql());
                statement.execute(dialect.compile(select(table.columns())).sql());
                statement.execute(dialect.dropTable(table));
            }
        }
    }
}
