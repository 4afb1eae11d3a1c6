package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Statement;
import java.util.List;

/** Compares statements with the text they have on each database. */
final class SqlAssertions {

    static final Dialect H2 = Dialect.forUrl("jdbc:h2:");
    static final Dialect SQLITE = Dialect.forUrl("jdbc:sqlite:");
    static final Dialect POSTGRESQL = Dialect.forUrl("jdbc:postgresql:");
    static final Dialect MARIADB = Dialect.forUrl("jdbc:mariadb:");
    static final Dialect HSQLDB = Dialect.forUrl("jdbc:hsqldb:");
    static final Dialect DERBY = Dialect.forUrl("jdbc:derby:");
    static final Dialect ORACLE = Dialect.forUrl("jdbc:oracle:");
    static final Dialect SQL_SERVER = Dialect.forUrl("jdbc:sqlserver:");
    static final Dialect FIREBIRD = Dialect.forUrl("jdbc:firebird:");
    static final Dialect SYBASE = Dialect.forUrl("jdbc:sybase:");
    static final List<Dialect> ALL = List.of(H2, SQLITE, POSTGRESQL);

    private SqlAssertions() {}

    /** The statement has this text everywhere. */
    static void assertSql(Statement statement, String text) {
        assertSql(statement, text, text, text);
    }

    /** The statement has these texts. */
    static void assertSql(Statement statement, String h2, String sqlite, String postgresql) {
        assertThat(H2.compile(statement).sql()).as("H2").isEqualTo(h2);
        assertThat(SQLITE.compile(statement).sql()).as("SQLite").isEqualTo(sqlite);
        assertThat(POSTGRESQL.compile(statement).sql()).as("PostgreSQL").isEqualTo(postgresql);
    }

    /** The condition on tracks has this text everywhere. */
    static void assertCondition(Condition condition, String text) {
        assertSql(trackWhere(condition), "SELECT track.id FROM track WHERE " + text);
    }

    /** The condition on tracks has these texts. */
    static void assertCondition(Condition condition, String h2, String sqlite, String postgresql) {
        String before = "SELECT track.id FROM track WHERE ";
        assertSql(trackWhere(condition), before + h2, before + sqlite, before + postgresql);
    }

    /** The expression of tracks has this text everywhere. */
    static void assertExpression(Expression<?> expression, String text) {
        assertExpression(expression, text, text, text);
    }

    /** The expression of tracks has these texts. */
    static void assertExpression(Expression<?> expression, String h2, String sqlite, String postgresql) {
        String after = " FROM track";
        assertSql(
                Sql.select(expression).from(Music.TRACK),
                "SELECT " + h2 + after,
                "SELECT " + sqlite + after,
                "SELECT " + postgresql + after);
    }

    /** Returns the values that go with the text. */
    static List<Object> valuesOf(Statement statement) {
        return H2.compile(statement).binds().stream().<Object>map(Bind::value).toList();
    }

    private static Statement trackWhere(Condition condition) {
        return Sql.select(Music.TRACK.id).from(Music.TRACK).where(condition);
    }
}
