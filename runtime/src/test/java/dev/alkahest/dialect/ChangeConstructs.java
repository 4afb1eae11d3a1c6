package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.PLAYLIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** INSERT, UPDATE, DELETE, and what a session sends of them. */
final class ChangeConstructs {

    /** A table with a version. */
    static final Table SETTING = Table.named("setting")
            .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
            .column("name", ColumnTypes.string(40), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
            .column("version", ColumnTypes.int32(), ColumnOption.NOT_NULL)
            .column("made", ColumnTypes.localDate())
            .build();

    private ChangeConstructs() {}

    static Constructs inserts() {
        Insert one = insert(ARTIST).set(ARTIST.id, 1L).set(ARTIST.name, "AC/DC");
        Insert two = insert(ARTIST)
                .values(ARTIST.id.to(1L), ARTIST.name.to("AC/DC"))
                .values(ARTIST.id.to(2L), ARTIST.name.to("Accept"));
        return new Constructs("insert")
                .add("one row", one)
                .add("many rows", two)
                .add("defaults", insert(ARTIST))
                .add(
                        "expressions",
                        insert(ARTIST).set(ARTIST.name, select(max(ALBUM.title)).asScalar()))
                .add("null", insert(TRACK).set(TRACK.composer, (String) null))
                .add("select", insert(ALBUM).from(select(ARTIST.name, ARTIST.id), ALBUM.title, ALBUM.artistId))
                .add("returning", one.returning(ARTIST.id, ARTIST.active))
                .add("returning of many rows", two.returning(ARTIST.id))
                .add("conflict, nothing", one.onConflict(ARTIST.id).doNothing())
                .add("conflict, update", one.onConflict(ARTIST.id).doUpdate(ARTIST.name))
                .add("conflict, computed", one.onConflict(ARTIST.id).doUpdate(ARTIST.name.to(ARTIST.name.concat("!"))))
                .add("conflict of many rows", two.onConflict(ARTIST.id).doUpdate(ARTIST.name))
                .add(
                        "conflict of a select",
                        insert(ARTIST)
                                .from(select(ALBUM.id, ALBUM.title), ARTIST.id, ARTIST.name)
                                .onConflict(ARTIST.id)
                                .doUpdate(ARTIST.name))
                .add(
                        "conflict under a condition",
                        one.onConflict(ARTIST.id).where(ARTIST.active).doUpdate(ARTIST.name))
                .add(
                        "conflict, returning",
                        one.onConflict(ARTIST.id).doUpdate(ARTIST.name).returning(ARTIST.id))
                .add(
                        "conflict, nothing, returning",
                        one.onConflict(ARTIST.id).doNothing().returning(ARTIST.id));
    }

    static Constructs updates() {
        return new Constructs("update")
                .add("values", update(ARTIST).set(ARTIST.name, "AC/DC").where(ARTIST.id.eq(1L)))
                .add("expressions", update(TRACK).set(TRACK.price, TRACK.price.times(BigDecimal.TEN)))
                .add("condition", update(ARTIST).set(ARTIST.active, ARTIST.name.eq("AC/DC")))
                .add(
                        "subquery",
                        update(ALBUM)
                                .set(
                                        ALBUM.title,
                                        select(max(TRACK.name))
                                                .where(TRACK.albumId.eq(ALBUM.id))
                                                .asScalar()))
                .add(
                        "alias",
                        update(ARTIST.as("a"))
                                .set(ARTIST.as("a").name, "AC/DC")
                                .where(ARTIST.as("a").id.eq(1L)))
                .add(
                        "from",
                        update(ALBUM).set(ALBUM.title, ARTIST.name).from(ARTIST).where(ARTIST.id.eq(ALBUM.artistId)))
                .add(
                        "from several",
                        update(TRACK)
                                .set(TRACK.composer, ARTIST.name)
                                .from(ALBUM, ARTIST)
                                .where(ALBUM.id.eq(TRACK.albumId), ARTIST.id.eq(ALBUM.artistId)))
                .add("returning", update(ARTIST).set(ARTIST.active, false).returning(ARTIST.id));
    }

    static Constructs deletes() {
        return new Constructs("delete")
                .add("all", delete(ARTIST))
                .add("some", delete(ARTIST).where(ARTIST.id.eq(1L)))
                .add("alias", delete(ARTIST.as("a")).where(ARTIST.as("a").id.eq(1L)))
                .add("using", delete(ALBUM).using(ARTIST).where(ARTIST.id.eq(ALBUM.artistId), ARTIST.active))
                .add(
                        "subquery of the same table",
                        delete(TRACK).where(TRACK.id.in(select(TRACK.as("t").id).from(TRACK.as("t")))))
                .add("returning", delete(ARTIST).returning(ARTIST.id));
    }

    static Constructs flushes() {
        List<Column<?>> columns = List.of(ARTIST.name, ARTIST.active);
        List<Column<?>> key = List.of(ARTIST.id);
        return new Constructs("flush")
                .add("insert", dialect -> dialect.insert(ARTIST, columns))
                .add("insert of defaults", dialect -> dialect.insert(ARTIST, List.of()))
                .add("insert, returning", dialect -> dialect.insertReturning(ARTIST, columns, key))
                .add("insert of many rows", dialect -> dialect.insertUnnest(ARTIST, columns, key))
                .add(
                        "upsert",
                        dialect -> dialect.upsert(
                                PLAYLIST,
                                List.of(PLAYLIST.name),
                                List.of(PLAYLIST.name),
                                List.of(),
                                Optional.empty(),
                                List.of(PLAYLIST.id)))
                .add(
                        "upsert with a version",
                        dialect -> dialect.upsert(
                                SETTING,
                                List.of(SETTING.column("name"), SETTING.column("version"), SETTING.column("made")),
                                List.of(SETTING.column("name")),
                                List.of(SETTING.column("made")),
                                Optional.of(SETTING.column("version")),
                                List.of(SETTING.column("id"), SETTING.column("version"))))
                .add("update", dialect -> dialect.update(ARTIST, columns, key))
                .add("delete", dialect -> dialect.delete(ARTIST, key))
                .add("select", dialect -> dialect.select(ARTIST, key))
                .add("keys", dialect -> dialect.nextKeys("artist_seq").orElse("-- has no sequences"));
    }
}
