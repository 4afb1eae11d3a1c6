package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.SYBASE;
import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.update;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Music.Artist;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Sybase ASE says in its own way. */
class SybaseTextTest {

    @Test
    void tables() {
        Table note = Table.named("note")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
                .column("key", ColumnTypes.string(0), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
                .column("text", ColumnTypes.string(901))
                .column("hash", ColumnTypes.binary(0), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
                .column("picture", ColumnTypes.binary(80))
                .column("done", ColumnTypes.bool(), ColumnOption.defaultValue("0"), ColumnOption.NOT_NULL)
                .column("read", ColumnTypes.bool())
                .build();
        assertThat(SYBASE.createTable(note)).containsExactly("""
                CREATE TABLE note (
                  id bigint IDENTITY,
                  "key" univarchar(255) NOT NULL,
                  text unitext NULL,
                  hash varbinary(255) NOT NULL,
                  picture image NULL,
                  done bit DEFAULT 0 NOT NULL,
                  "read" tinyint NULL CHECK ("read" IN (0, 1)),
                  CONSTRAINT pk_note PRIMARY KEY (id),
                  CONSTRAINT uq_note_key UNIQUE ("key"),
                  CONSTRAINT uq_note_hash UNIQUE (hash)
                )""");
    }

    @Test
    void rowsAreLookedForInASubquery() {
        assertThat(SYBASE.compile(select(ARTIST.id)
                                .from(ARTIST)
                                .where(row(ARTIST.id, ARTIST.name)
                                        .in(select(ALBUM.id, ALBUM.title).from(ALBUM))))
                        .sql())
                .isEqualTo(
                        "SELECT artist.id FROM artist WHERE EXISTS (SELECT 1 FROM (SELECT album.id, album.title FROM album)"
                                + " AS listed (c1, c2) WHERE listed.c1 = (artist.id) AND listed.c2 = (artist.name))");
    }

    @Test
    void foreignKeysDoNothingByThemselves() {
        Table note = Table.named("note")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                .column("artist_id", ColumnTypes.int64())
                .build();
        ForeignKey key = ForeignKey.of(note.column("artist_id"), ARTIST.id);
        assertThat(SYBASE.addForeignKey(note, key.withOnDelete(ForeignKey.Action.RESTRICT)))
                .endsWith("REFERENCES artist (id)");
        assertThatThrownBy(() -> SYBASE.addForeignKey(note, key.withOnDelete(ForeignKey.Action.CASCADE)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("sybase has no ON DELETE CASCADE of a foreign key");
    }

    @Test
    void dialectIsFoundByTheUrlsOfBothDrivers() {
        assertThat(Dialect.forUrl("jdbc:jtds:sybase://host:5000/music").name()).isEqualTo("sybase");
        assertThat(Dialect.forUrl("jdbc:sybase:Tds:host:5000/music").name()).isEqualTo("sybase");
        assertThat(Dialect.forUrl("jdbc:jtds:sqlserver://host/music").name()).isEqualTo("sqlserver");
    }

    @Test
    void conditionsAndValuesAreTold() {
        assertCondition(ARTIST.active, "artist.active = 1");
        assertCondition(ARTIST.active.not().or(ARTIST.id.gt(1L)), "NOT (artist.active = 1) OR artist.id > ?");
        assertExpression(ARTIST.id.gt(1L), "CASE WHEN artist.id > ? THEN 1 WHEN NOT (artist.id > ?) THEN 0 END");
    }

    @Test
    void limitsAreAClauseOfTheirOwn() {
        assertThat(text(select(TRACK.id).from(TRACK).limit(5))).isEqualTo("SELECT track.id FROM track ROWS LIMIT ?");
        assertThat(text(select(TRACK.id)
                        .from(TRACK)
                        .orderBy(TRACK.id.asc())
                        .limit(5)
                        .offset(2)))
                .isEqualTo("SELECT track.id FROM track ORDER BY track.id ROWS LIMIT ? OFFSET ?");
        CompiledSql none = SYBASE.compile(select(TRACK.id).from(TRACK).limit(0).offset(2));
        assertThat(none.sql()).isEqualTo("SELECT TOP 0 track.id FROM track");
        assertThat(none.binds()).isEmpty();
        assertRefused(
                select(ARTIST.id)
                        .from(ARTIST)
                        .union(select(ALBUM.id).from(ALBUM))
                        .limit(0),
                "sybase can't cut off all rows of combined SELECTs");
    }

    @Test
    void subqueriesHaveNoOrderAndNoLimit() {
        assertRefused(
                select(ARTIST.id)
                        .from(ARTIST)
                        .where(ARTIST.id.in(select(ALBUM.artistId).from(ALBUM).limit(1))),
                "sybase has no order or limit of a subquery (Capability.ORDERED_SUBQUERIES).");
        assertRefused(
                select(ARTIST.id)
                        .from(ARTIST)
                        .where(ARTIST.id.in(select(ALBUM.artistId).from(ALBUM).orderBy(ALBUM.id.asc()))),
                "sybase has no order or limit of a subquery (Capability.ORDERED_SUBQUERIES).");
    }

    @Test
    void listOfCombinedRowsIsATable() {
        assertCondition(
                ARTIST.id.in(select(ALBUM.artistId)
                        .from(ALBUM)
                        .union(select(TRACK.albumId).from(TRACK))),
                "artist.id IN (SELECT * FROM (SELECT album.artist_id FROM album UNION SELECT track.album_id FROM track)"
                        + " AS chosen)");
    }

    @Test
    void nullsAreOrderedByAnOrderBefore() {
        assertThat(text(select(TRACK.id).from(TRACK).orderBy(TRACK.rating.asc().nullsLast())))
                .isEqualTo("SELECT track.id FROM track ORDER BY CASE WHEN track.rating IS NULL THEN 1 ELSE 0 END,"
                        + " track.rating");
    }

    @Test
    void comparisons() {
        assertThat(text(select(TRACK.id).from(TRACK).where(TRACK.name.isDistinctFrom(TRACK.composer))))
                .isEqualTo("SELECT track.id FROM track WHERE NOT (track.name IS NULL AND track.composer IS NULL"
                        + " OR track.name IS NOT NULL AND track.composer IS NOT NULL AND track.name = track.composer)");
        assertCondition(
                row(ARTIST.id, ARTIST.name).lt(1L, "a"), "(artist.id < ? OR (artist.id = ? AND (artist.name < ?)))");
    }

    @Test
    void bracketsOfAPatternStandForThemselves() {
        CompiledSql sql = SYBASE.compile(select(ARTIST.id).from(ARTIST).where(ARTIST.name.like("[a%")));
        assertThat(sql.sql()).isEqualTo("SELECT artist.id FROM artist WHERE artist.name LIKE ? ESCAPE '\\'");
        assertThat(sql.binds()).extracting(Bind::type).containsExactly(BracketPatternType.INSTANCE);
    }

    @Test
    void aggregates() {
        assertExpression(count(), "count_big(*)");
        assertExpression(boolAnd(ARTIST.active), "min(CAST(artist.active AS int))");
        assertThat(text(select(sum(TRACK.milliseconds)).from(TRACK)))
                .isEqualTo("SELECT sum(CAST(track.milliseconds AS bigint)) FROM track");
    }

    @Test
    void keyThatIsMadeComesFromTheDriver() {
        assertThat(SYBASE.insertReturning(ARTIST, List.of(ARTIST.name), List.of(ARTIST.id)))
                .isEqualTo("INSERT INTO artist (name) VALUES (?) /* RETURNING id */");
        assertThatThrownBy(() -> SYBASE.insert(ARTIST, List.of()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("sybase inserts no row of which no value is given");
    }

    @Test
    void keyThatIsGivenIsAllowedBefore() {
        assertThat(SYBASE.insert(ARTIST, List.of(ARTIST.id, ARTIST.name)))
                .isEqualTo("SET IDENTITY_INSERT artist ON INSERT INTO artist (id, name) VALUES (?, ?)"
                        + " SET IDENTITY_INSERT artist OFF");
    }

    @Test
    void upsertsAreMergesOfSelects() {
        assertThat(text(insert(ARTIST)
                        .set(ARTIST.id, 1L)
                        .set(ARTIST.name, "a")
                        .onConflict(ARTIST.id)
                        .doUpdate(ARTIST.name)))
                .isEqualTo("SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING"
                        + " (SELECT ?, CAST(? AS univarchar(8192))) AS excluded (id, name)"
                        + " ON artist.id = excluded.id WHEN MATCHED THEN UPDATE SET name = excluded.name"
                        + " WHEN NOT MATCHED THEN INSERT (id, name) VALUES (excluded.id, excluded.name)"
                        + " SET IDENTITY_INSERT artist OFF");
    }

    @Test
    void changesAreOfATableUnderItsOwnName() {
        Artist a = ARTIST.as("a");
        assertRefused(
                update(a).set(a.name, "b").where(a.id.eq(1L)), "sybase changes rows of a table under its own name");
        assertRefused(delete(a).where(a.id.eq(1L)), "sybase changes rows of a table under its own name");
    }

    @Test
    void refusals() {
        assertRefused(
                select(rowNumber().over(partitionBy(ARTIST.name))).from(ARTIST),
                "sybase has no function over a window (Capability.WINDOWS).");
        assertRefused(select(ARTIST.id).from(ARTIST).forUpdate(), "sybase has no FOR UPDATE (Capability.ROW_LOCKS).");
        DerivedTable few = with("few", select(ARTIST.id).from(ARTIST));
        assertRefused(select(few.column(ARTIST.id)).from(few), "sybase has no WITH (Capability.COMMON_TABLES).");
    }

    private static void assertRefused(Statement statement, String begin) {
        assertThatThrownBy(() -> text(statement))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith(begin);
    }

    private static void assertCondition(Condition condition, String text) {
        assertThat(text(select(ARTIST.id).from(ARTIST).where(condition)))
                .isEqualTo("SELECT artist.id FROM artist WHERE " + text);
    }

    private static void assertExpression(Expression<?> expression, String text) {
        assertThat(text(select(expression).from(ARTIST))).isEqualTo("SELECT " + text + " FROM artist");
    }

    private static String text(Statement statement) {
        return SYBASE.compile(statement).sql();
    }
}
