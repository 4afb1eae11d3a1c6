package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.concat;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import org.junit.jupiter.api.Test;

/** What MariaDB says otherwise than PostgreSQL. */
class MariadbTextTest {

    private static final Dialect MARIADB = Dialect.forUrl("jdbc:mariadb:");

    @Test
    void tables() {
        Table note = Table.named("note")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
                .column("key", ColumnTypes.string(0), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
                .column("text", ColumnTypes.string(0))
                .column("made_at", ColumnTypes.instant(), ColumnOption.defaultValue("CURRENT_TIMESTAMP"))
                .build();
        assertThat(MARIADB.createTable(note)).containsExactly("""
                CREATE TABLE note (
                  id bigint NOT NULL AUTO_INCREMENT,
                  `key` varchar(255) NOT NULL,
                  text longtext,
                  made_at datetime(6) DEFAULT (CURRENT_TIMESTAMP),
                  CONSTRAINT pk_note PRIMARY KEY (id),
                  CONSTRAINT uq_note_key UNIQUE (`key`)
                ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin""");
    }

    @Test
    void expressions() {
        assertExpression(TRACK.milliseconds.dividedBy(1000), "track.milliseconds DIV ?");
        assertExpression(TRACK.price.dividedBy(TRACK.price), "track.price / track.price");
        assertExpression(TRACK.milliseconds.toLong(), "CAST(track.milliseconds AS signed)");
        assertExpression(concat(TRACK.name, TRACK.name), "concat(track.name, track.name)");
    }

    @Test
    void conditions() {
        assertCondition(TRACK.name.like("a%"), "track.name LIKE ? ESCAPE '\\\\'");
        assertCondition(TRACK.name.ilike("a%"), "lower(track.name) LIKE lower(?) ESCAPE '\\\\'");
        assertCondition(TRACK.name.isNotDistinctFrom(TRACK.name), "track.name <=> track.name");
        assertCondition(TRACK.name.isDistinctFrom(TRACK.name), "NOT (track.name <=> track.name)");
    }

    @Test
    void nullsWhereMariadbDoesNotPutThem() {
        assertOrder(ALBUM.title.asc().nullsFirst(), "album.title");
        assertOrder(ALBUM.title.asc().nullsLast(), "album.title IS NULL, album.title");
        assertOrder(ALBUM.title.desc().nullsLast(), "album.title DESC");
        assertOrder(ALBUM.title.desc().nullsFirst(), "album.title IS NOT NULL, album.title DESC");
        assertThatThrownBy(() -> sql(select(ALBUM.id)
                        .from(ALBUM)
                        .orderBy(ALBUM.title.concat("!").asc().nullsLast())))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("give it an alias, select it, and order by that");
    }

    @Test
    void changes() {
        assertThat(sql(insert(ARTIST))).isEqualTo("INSERT INTO artist () VALUES ()");
        Music.Artist artist = ARTIST.as("a");
        assertThat(sql(delete(artist).where(artist.name.eq("x"))))
                .isEqualTo("DELETE a FROM artist AS a WHERE a.name = ?");
        assertThat(sql(select(ALBUM.id).from(ALBUM).offset(2)))
                .isEqualTo("SELECT album.id FROM album LIMIT 18446744073709551615 OFFSET ?");
        assertThat(MARIADB.nextKeys("shop.ids")).contains("SELECT NEXT VALUE FOR shop.ids");
    }

    private static void assertExpression(Expression<?> expression, String text) {
        assertThat(sql(select(expression).from(TRACK))).isEqualTo("SELECT " + text + " FROM track");
    }

    private static void assertCondition(Condition condition, String text) {
        assertThat(sql(select(TRACK.id).from(TRACK).where(condition)))
                .isEqualTo("SELECT track.id FROM track WHERE " + text);
    }

    private static void assertOrder(OrderBy order, String text) {
        assertThat(sql(select(ALBUM.id).from(ALBUM).orderBy(order)))
                .isEqualTo("SELECT album.id FROM album ORDER BY " + text);
    }

    private static String sql(Statement statement) {
        return MARIADB.compile(statement).sql();
    }
}
