package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.SQL_SERVER;
import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Aggregates.listAgg;
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
import static dev.alkahest.sql.Sql.value;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.nthValue;
import static dev.alkahest.sql.WindowFunctions.orderBy;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.preceding;
import static dev.alkahest.sql.WindowFunctions.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Music.Artist;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What SQL Server says in its own way. */
class SqlServerTextTest {

    @Test
    void tables() {
        Table note = Table.named("note")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
                .column("key", ColumnTypes.string(0), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
                .column("text", ColumnTypes.string(0))
                .column("done", ColumnTypes.bool(), ColumnOption.defaultValue("0"), ColumnOption.NOT_NULL)
                .build();
        assertThat(SQL_SERVER.createTable(note)).containsExactly("""
                CREATE TABLE note (
                  id bigint IDENTITY(1, 1) NOT NULL,
                  "key" nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
                  text nvarchar(max) COLLATE Latin1_General_100_BIN2,
                  done bit DEFAULT 0 NOT NULL,
                  CONSTRAINT pk_note PRIMARY KEY (id),
                  CONSTRAINT uq_note_key UNIQUE ("key")
                )""");
    }

    @Test
    void sequencesAreCreatedUnlessTheyAreThere() {
        assertThat(SQL_SERVER.createSequence(new Sequence("track_seq", 50)))
                .isEqualTo("IF OBJECT_ID(N'track_seq', N'SO') IS NULL"
                        + " CREATE SEQUENCE track_seq AS bigint START WITH 1 INCREMENT BY 50");
    }

    @Test
    void conditionsAndValuesAreTold() {
        assertCondition(ARTIST.active, "artist.active = 1");
        assertCondition(ARTIST.active.not().or(ARTIST.id.gt(1L)), "NOT (artist.active = 1) OR artist.id > ?");
        assertExpression(ARTIST.id.gt(1L), "CASE WHEN artist.id > ? THEN 1 WHEN NOT (artist.id > ?) THEN 0 END");
    }

    @Test
    void limitsStandBehindAnOrder() {
        assertThat(text(select(TRACK.id).from(TRACK).limit(5)))
                .isEqualTo("SELECT track.id FROM track ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY");
        assertThat(text(select(TRACK.id)
                        .from(TRACK)
                        .orderBy(TRACK.id.asc())
                        .limit(5)
                        .offset(2)))
                .isEqualTo("SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY");
        assertThat(text(select(TRACK.id).distinct().from(TRACK).limit(5)))
                .isEqualTo("SELECT DISTINCT track.id FROM track ORDER BY 1 OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY");
        CompiledSql none =
                SQL_SERVER.compile(select(TRACK.id).from(TRACK).limit(0).offset(2));
        assertThat(none.sql()).isEqualTo("SELECT TOP (0) track.id FROM track");
        assertThat(none.binds()).isEmpty();
    }

    @Test
    void orderOfASubqueryKeepsAllRows() {
        assertThat(text(select(ARTIST.id)
                        .from(ARTIST)
                        .where(ARTIST.id.in(select(ALBUM.artistId).from(ALBUM).orderBy(ALBUM.id.asc())))))
                .isEqualTo("SELECT artist.id FROM artist WHERE artist.id IN (SELECT album.artist_id FROM album"
                        + " ORDER BY album.id OFFSET 0 ROWS)");
    }

    @Test
    void rowsAreLookedForInASubquery() {
        assertCondition(
                row(ARTIST.id, ARTIST.name).in(select(ALBUM.id, ALBUM.title).from(ALBUM)),
                "EXISTS (SELECT 1 FROM (SELECT album.id, album.title FROM album) AS listed (c1, c2)"
                        + " WHERE listed.c1 = (artist.id) AND listed.c2 = (artist.name))");
    }

    @Test
    void nullsAreOrderedByAnOrderBefore() {
        assertThat(text(select(TRACK.id).from(TRACK).orderBy(TRACK.rating.asc().nullsLast())))
                .isEqualTo("SELECT track.id FROM track ORDER BY CASE WHEN track.rating IS NULL THEN 1 ELSE 0 END,"
                        + " track.rating");
        assertThat(text(select(TRACK.id).from(TRACK).orderBy(TRACK.rating.desc().nullsFirst())))
                .isEqualTo("SELECT track.id FROM track ORDER BY CASE WHEN track.rating IS NULL THEN 0 ELSE 1 END,"
                        + " track.rating DESC");
    }

    @Test
    void comparisons() {
        assertCondition(ARTIST.name.isDistinctFrom("a"), "NOT EXISTS (SELECT artist.name INTERSECT SELECT ?)");
        assertCondition(ARTIST.name.isNotDistinctFrom("a"), "EXISTS (SELECT artist.name INTERSECT SELECT ?)");
        assertCondition(
                row(ARTIST.id, ARTIST.name).lt(1L, "a"), "(artist.id < ? OR (artist.id = ? AND (artist.name < ?)))");
    }

    @Test
    void bracketsOfAPatternStandForThemselves() {
        CompiledSql sql = SQL_SERVER.compile(select(ARTIST.id).from(ARTIST).where(ARTIST.name.like("[a%")));
        assertThat(sql.sql()).isEqualTo("SELECT artist.id FROM artist WHERE artist.name LIKE ? ESCAPE '\\'");
        assertThat(sql.binds()).extracting(Bind::type).containsExactly(BracketPatternType.INSTANCE);
    }

    @Test
    void aggregates() {
        assertExpression(count(), "count_big(*)");
        assertExpression(boolAnd(ARTIST.active), "min(CAST(artist.active AS int))");
        assertExpression(
                boolAnd(ARTIST.id.gt(1L)).filter(ARTIST.active),
                "min(CASE WHEN artist.active = 1 THEN CAST(CASE WHEN artist.id > ? THEN 1 WHEN NOT (artist.id > ?)"
                        + " THEN 0 END AS int) END)");
        assertExpression(
                listAgg(ARTIST.name, ", ", ARTIST.name.asc()),
                "string_agg(CAST(artist.name AS nvarchar(max)), ?) WITHIN GROUP (ORDER BY artist.name)");
        assertThat(text(select(sum(TRACK.milliseconds)).from(TRACK)))
                .isEqualTo("SELECT sum(CAST(track.milliseconds AS bigint)) FROM track");
    }

    @Test
    void windows() {
        assertExpression(
                rowNumber().over(partitionBy(ARTIST.name)),
                "row_number() OVER (PARTITION BY artist.name ORDER BY (SELECT NULL))");
        Expression<?> running = sum(ARTIST.id).over(orderBy(ARTIST.id.asc()).rows(preceding(2), currentRow()));
        CompiledSql sql = SQL_SERVER.compile(select(running).from(ARTIST));
        assertThat(sql.sql())
                .isEqualTo("SELECT sum(artist.id) OVER (ORDER BY artist.id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)"
                        + " FROM artist");
        assertThat(sql.binds()).isEmpty();
        Expression<?> longer = sum(ARTIST.id).over(orderBy(ARTIST.id.asc()).rows(preceding(3), currentRow()));
        assertThat(text(select(longer).from(ARTIST))).contains("ROWS BETWEEN 3 PRECEDING");
    }

    @Test
    void outputStandsInTheMiddle() {
        assertThat(text(insert(ARTIST).set(ARTIST.name, "a").returning(ARTIST.id, ARTIST.name)))
                .isEqualTo("INSERT INTO artist (name) OUTPUT INSERTED.id, INSERTED.name VALUES (?)");
        Artist a = ARTIST.as("a");
        assertThat(text(update(a).set(a.name, "b").where(a.id.eq(1L)).returning(a.id)))
                .isEqualTo("UPDATE a SET name = ? OUTPUT INSERTED.id FROM artist AS a WHERE a.id = ?");
        assertThat(text(delete(a).where(a.id.eq(1L)).returning(a.id)))
                .isEqualTo("DELETE a OUTPUT DELETED.id FROM artist AS a WHERE a.id = ?");
        assertThat(SQL_SERVER.insertReturning(ARTIST, List.of(), List.of(ARTIST.id)))
                .isEqualTo("INSERT INTO artist OUTPUT INSERTED.id DEFAULT VALUES");
    }

    @Test
    void keyThatIsGivenIsAllowedBefore() {
        assertThat(SQL_SERVER.insert(ARTIST, List.of(ARTIST.id, ARTIST.name)))
                .isEqualTo("SET IDENTITY_INSERT artist ON; INSERT INTO artist (id, name) VALUES (?, ?);"
                        + " SET IDENTITY_INSERT artist OFF");
    }

    @Test
    void upsertsAreMerges() {
        assertThat(SQL_SERVER.upsert(
                        ARTIST,
                        List.of(ARTIST.name, ARTIST.active),
                        List.of(ARTIST.name),
                        List.of(),
                        Optional.empty(),
                        List.of(ARTIST.id)))
                .isEqualTo(
                        "MERGE INTO artist WITH (HOLDLOCK) AS present USING (VALUES (?, ?)) AS excluded (name, active)"
                                + " ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET active = excluded.active"
                                + " WHEN NOT MATCHED THEN INSERT (name, active) VALUES (excluded.name, excluded.active)"
                                + " OUTPUT INSERTED.id;");
    }

    @Test
    void locksAreHints() {
        assertThat(text(select(ALBUM.id)
                        .from(ALBUM)
                        .join(ARTIST, ARTIST.id.eq(ALBUM.artistId))
                        .lock(RowLock.forUpdate().of(ALBUM).noWait())))
                .isEqualTo("SELECT album.id FROM album WITH (UPDLOCK, ROWLOCK, NOWAIT)"
                        + " JOIN artist ON artist.id = album.artist_id");
        assertThat(text(select(ARTIST.as("a").id).from(ARTIST.as("a")).limit(1).forShare()))
                .isEqualTo("SELECT a.id FROM artist AS a WITH (REPEATABLEREAD, ROWLOCK) ORDER BY (SELECT NULL)"
                        + " OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY");
    }

    @Test
    void lateralSubqueriesAreApplied() {
        DerivedTable latest = select(ALBUM.title)
                .from(ALBUM)
                .where(ALBUM.artistId.eq(ARTIST.id))
                .orderBy(ALBUM.id.desc())
                .limit(1)
                .lateral("latest");
        assertThat(text(select(ARTIST.name).from(ARTIST).leftJoin(latest)))
                .isEqualTo("SELECT artist.name FROM artist OUTER APPLY (SELECT album.title FROM album"
                        + " WHERE album.artist_id = artist.id ORDER BY album.id DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY)"
                        + " AS latest");
    }

    @Test
    void refusals() {
        assertRefused(
                select(nthValue(ARTIST.name, 2).over(orderBy(ARTIST.id.asc()))).from(ARTIST),
                "sqlserver has no nth_value (Capability.NTH_VALUE).");
        assertRefused(
                select(sum(ARTIST.id).over(orderBy(ARTIST.id.asc()).range(preceding(2), currentRow())))
                        .from(ARTIST),
                "sqlserver has no frame of a range with a distance (Capability.RANGE_DISTANCES).");
        DerivedTable few = with("few", select(ARTIST.id).from(ARTIST));
        assertRefused(
                insert(ARTIST).from(select(few.column(ARTIST.id)).from(few), ARTIST.id),
                "sqlserver has no WITH of a subquery");
    }

    @Test
    void nothingIsReadFromNoTable() {
        assertThat(text(select(value(1, ColumnTypes.int32())))).isEqualTo("SELECT ?");
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
        return SQL_SERVER.compile(statement).sql();
    }
}
