package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.dialect.SqlAssertions.valuesOf;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Music.Artist;
import dev.alkahest.sql.Update;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTextTest {

    @Test
    void insertOfOneRow() {
        assertSql(
                insert(ARTIST).set(ARTIST.name, "x").set(ARTIST.active, true),
                "INSERT INTO artist (name, active) VALUES (?, ?)");
    }

    @Test
    void insertOfManyRows() {
        assertSql(
                insert(ARTIST).values(ARTIST.name.to("x")).values(ARTIST.name.to("y")),
                "INSERT INTO artist (name) VALUES (?), (?)");
    }

    @Test
    void rowsOfAnInsertHaveTheSameColumns() {
        assertThatThrownBy(() -> insert(ARTIST).values(ARTIST.name.to("x")).values(ARTIST.active.to(true)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("Every row of an INSERT into artist has the same columns in the same order:"
                        + " [artist.name], not [artist.active].");
    }

    @Test
    void insertOfDefaults() {
        assertSql(insert(ARTIST), "INSERT INTO artist DEFAULT VALUES");
    }

    @Test
    void insertOfExpressionsAndSubqueries() {
        assertSql(
                insert(TRACK)
                        .set(TRACK.name, select(max(ARTIST.name)).asScalar())
                        .set(TRACK.composer, (String) null),
                "INSERT INTO track (name, composer) VALUES ((SELECT max(artist.name) FROM artist), ?)");
    }

    @Test
    void insertFromASelect() {
        assertSql(
                insert(ALBUM)
                        .from(
                                select(ARTIST.name, ARTIST.id).where(ARTIST.active.eq(true)),
                                ALBUM.title,
                                ALBUM.artistId),
                "INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist"
                        + " WHERE artist.active = ?");
    }

    @Test
    void returningGivesColumnsBack() {
        assertSql(
                insert(ARTIST).set(ARTIST.name, "x").returning(ARTIST.id, ARTIST.active),
                "SELECT id, active FROM FINAL TABLE (INSERT INTO artist (name) VALUES (?))",
                "INSERT INTO artist (name) VALUES (?) RETURNING id, active",
                "INSERT INTO artist (name) VALUES (?) RETURNING id, active");
        assertSql(
                update(ARTIST).set(ARTIST.name, "x").returning(ARTIST.id),
                "SELECT id FROM FINAL TABLE (UPDATE artist SET name = ?)",
                "UPDATE artist SET name = ? RETURNING id",
                "UPDATE artist SET name = ? RETURNING id");
        assertSql(
                delete(ARTIST).where(ARTIST.id.eq(1L)).returning(ARTIST.name),
                "SELECT name FROM OLD TABLE (DELETE FROM artist WHERE artist.id = ?)",
                "DELETE FROM artist WHERE artist.id = ? RETURNING name",
                "DELETE FROM artist WHERE artist.id = ? RETURNING name");
    }

    @Test
    void updateSetsValuesAndExpressions() {
        assertSql(
                update(TRACK)
                        .set(TRACK.price, TRACK.price.times(new BigDecimal("1.1")))
                        .set(TRACK.composer, (String) null)
                        .where(TRACK.id.gt(1L), TRACK.composer.isNull()),
                "UPDATE track SET price = track.price * ?, composer = ? WHERE track.id > ? AND track.composer IS NULL");
        assertThat(valuesOf(update(TRACK).set(TRACK.composer, (String) null).where(TRACK.id.eq(7L))))
                .containsExactly(null, 7L);
    }

    @Test
    void updateOfNothingIsRefused() {
        assertThatThrownBy(() -> SqlAssertions.H2.compile(update(TRACK)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The UPDATE of track sets nothing. Use set(...).");
    }

    @Test
    void aliasCanBeChanged() {
        Artist artist = ARTIST.as("a");

        assertSql(
                update(artist).set(artist.name, artist.name.upper()).where(artist.id.eq(1L)),
                "UPDATE artist AS a SET name = upper(a.name) WHERE a.id = ?");
        assertSql(delete(artist).where(artist.id.eq(1L)), "DELETE FROM artist AS a WHERE a.id = ?");
    }

    @Test
    void pathCannotBeChanged() {
        assertThatThrownBy(() -> SqlAssertions.H2.compile(delete(ALBUM.artist())))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("album.artist is a path. INSERT, UPDATE and DELETE change the table itself.");
    }

    @Test
    void statementsOfSessionsNameColumnsOnly() {
        for (Dialect dialect : SqlAssertions.ALL) {
            assertThat(dialect.insert(ALBUM, List.of(ALBUM.title, ALBUM.artistId)))
                    .isEqualTo("INSERT INTO album (title, artist_id) VALUES (?, ?)");
            assertThat(dialect.insert(ALBUM, List.of())).isEqualTo("INSERT INTO album DEFAULT VALUES");
            assertThat(dialect.update(ALBUM, List.of(ALBUM.title), List.of(ALBUM.id, ALBUM.artistId)))
                    .isEqualTo("UPDATE album SET title = ? WHERE id = ? AND artist_id = ?");
            assertThat(dialect.delete(ALBUM, List.of(ALBUM.id))).isEqualTo("DELETE FROM album WHERE id = ?");
        }
        assertThat(SqlAssertions.SQLITE.insertReturning(ALBUM, List.of(ALBUM.title), List.of(ALBUM.id)))
                .isEqualTo("INSERT INTO album (title) VALUES (?) RETURNING id");
        assertThat(SqlAssertions.POSTGRESQL.insertUnnest(
                        ALBUM, List.of(ALBUM.title, ALBUM.artistId), List.of(ALBUM.id)))
                .isEqualTo("INSERT INTO album (title, artist_id) SELECT c1, c2"
                        + " FROM unnest(CAST(? AS text[]), CAST(? AS int8[])) WITH ORDINALITY AS r (c1, c2, n)"
                        + " ORDER BY n RETURNING id");
        assertThat(SqlAssertions.POSTGRESQL.insertUnnest(
                        ALBUM, List.of(ALBUM.title), List.of(ALBUM.id, ALBUM.releasedAt)))
                .isEqualTo("WITH made AS (INSERT INTO album (title) SELECT c1"
                        + " FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS r (c1, n)"
                        + " ORDER BY n RETURNING id, released_at) SELECT id, released_at FROM made ORDER BY id");
        assertThat(SqlAssertions.POSTGRESQL.arrayType(ALBUM.releasedAt)).isEqualTo("timestamptz");
    }

    @Test
    void sequencesGiveKeys() {
        assertThat(SqlAssertions.H2.nextKeys("order_seq")).contains("SELECT NEXT VALUE FOR order_seq");
        assertThat(SqlAssertions.POSTGRESQL.nextKeys("shop.Order's")).contains("SELECT nextval('shop.\"Order''s\"')");
        assertThat(SqlAssertions.SQLITE.nextKeys("order_seq")).isEmpty();
    }

    @Test
    void insertThatLeavesRowsAlone() {
        assertSql(
                insert(ARTIST).set(ARTIST.id, 1L).onConflict(ARTIST.id).doNothing(),
                "MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint))) AS excluded (id) ON artist.id = excluded.id"
                        + " WHEN NOT MATCHED THEN INSERT (id) VALUES (excluded.id)",
                "INSERT INTO artist (id) VALUES (?) ON CONFLICT (id) DO NOTHING",
                "INSERT INTO artist (id) VALUES (?) ON CONFLICT (id) DO NOTHING");
        assertThat(SqlAssertions.MARIADB
                        .compile(insert(ARTIST)
                                .set(ARTIST.id, 1L)
                                .onConflict(ARTIST.id)
                                .doNothing())
                        .sql())
                .isEqualTo("INSERT INTO artist (id) VALUES (?) ON DUPLICATE KEY UPDATE id = artist.id");
    }

    @Test
    void insertThatChangesRows() {
        Artist proposed = ARTIST.as("excluded");
        Insert insert = insert(ARTIST)
                .set(ARTIST.id, 1L)
                .set(ARTIST.name, "x")
                .onConflict(ARTIST.id)
                .doUpdate(ARTIST.name.to(ARTIST.name.concat(proposed.name).concat("!")));
        assertSql(
                insert.returning(ARTIST.id),
                "SELECT id FROM FINAL TABLE (MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint),"
                        + " CAST(? AS character varying))) AS excluded (id, name) ON artist.id = excluded.id"
                        + " WHEN MATCHED THEN UPDATE SET name = artist.name || excluded.name || ?"
                        + " WHEN NOT MATCHED THEN INSERT (id, name) VALUES (excluded.id, excluded.name))",
                "INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = artist.name"
                        + " || excluded.name || ? RETURNING id",
                "INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = artist.name"
                        + " || excluded.name || ? RETURNING id");
        assertThat(SqlAssertions.MARIADB.compile(insert).sql())
                .isEqualTo("INSERT INTO artist (id, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name ="
                        + " concat(artist.name, VALUES(name), ?)");
    }

    @Test
    void valuesStandWhereTheirPlaceholdersDo() {
        Insert insert = insert(ARTIST)
                .set(ARTIST.id, 1L)
                .onConflict(ARTIST.id)
                .where(ARTIST.name.ne("z"))
                .doUpdate(ARTIST.name.to("y"));

        assertThat(SqlAssertions.POSTGRESQL.compile(insert).binds())
                .extracting(Bind::value)
                .containsExactly(1L, "y", "z");
        assertThat(SqlAssertions.H2.compile(insert).binds())
                .extracting(Bind::value)
                .containsExactly(1L, "z", "y");
    }

    @Test
    void rowsOfASelectThatReadsTheTableItselfAreApart() {
        assertThat(SqlAssertions.SQLITE
                        .compile(insert(ARTIST)
                                .from(select(ARTIST.id), ARTIST.id)
                                .onConflict(ARTIST.id)
                                .doUpdate(ARTIST.active.to(ARTIST.active.not())))
                        .sql())
                .isEqualTo(
                        "INSERT INTO artist (id) SELECT * FROM (SELECT artist_2.id FROM artist AS artist_2) WHERE true"
                                + " ON CONFLICT (id) DO UPDATE SET active = NOT artist.active");
    }

    @Test
    void updateThatReadsAnotherTable() {
        Update update = update(ALBUM)
                .set(ALBUM.title, "x")
                .from(ARTIST)
                .where(ARTIST.id.eq(ALBUM.artistId), ARTIST.name.eq("y"));
        String text = "UPDATE album SET title = ? FROM artist WHERE artist.id = album.artist_id AND artist.name = ?";
        assertSql(
                update,
                "MERGE INTO album USING artist ON artist.id = album.artist_id AND artist.name = ?"
                        + " WHEN MATCHED THEN UPDATE SET title = ?",
                text,
                text);
        assertThat(SqlAssertions.MARIADB.compile(update).sql())
                .isEqualTo(
                        "UPDATE album, artist SET album.title = ? WHERE artist.id = album.artist_id AND artist.name = ?");
        assertThat(SqlAssertions.H2.compile(update).binds())
                .extracting(Bind::value)
                .containsExactly("y", "x");
    }

    @Test
    void deleteThatReadsAnotherTable() {
        assertSql(
                delete(ALBUM).using(ARTIST).where(ARTIST.id.eq(ALBUM.artistId)),
                "DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id)");
    }
}
