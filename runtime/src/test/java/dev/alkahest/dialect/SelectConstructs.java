package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.EMPLOYEE;
import static dev.alkahest.sql.Music.PLAYLIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.RowLock.forShare;
import static dev.alkahest.sql.RowLock.forUpdate;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.text;
import static dev.alkahest.sql.Sql.value;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.Sql.withRecursive;

import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.GroupingSets;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.type.ColumnTypes;
import java.util.List;

/** What a SELECT is made of. */
final class SelectConstructs {

    private static final SingleSelect<String> NAMES = select(ARTIST.name);
    private static final SingleSelect<String> TITLES = select(ALBUM.title);

    private SelectConstructs() {}

    static Constructs rows() {
        return new Constructs("select")
                .add("columns", select(ALBUM.id, ALBUM.title))
                .add("table", selectFrom(ARTIST))
                .add("alias", select(ARTIST.as("a").name.as("called")).from(ARTIST.as("a")))
                .add("no table", select(value(1, ColumnTypes.int32())))
                .add("conditions", select(ALBUM.id).where(ALBUM.title.eq("Powerage"), ALBUM.artistId.gt(1L)))
                .add("distinct", NAMES.distinct())
                .add(
                        "distinct on",
                        select(TRACK.albumId, TRACK.name, TRACK.id)
                                .distinctOn(TRACK.albumId)
                                .orderBy(TRACK.albumId.asc(), TRACK.id.asc()))
                .add("order", select(TRACK.id).orderBy(TRACK.name.asc(), TRACK.rating.desc()))
                .add(
                        "order, nulls first",
                        select(TRACK.id).orderBy(TRACK.rating.asc().nullsFirst()))
                .add(
                        "order, nulls last",
                        select(TRACK.id).orderBy(TRACK.rating.desc().nullsLast()))
                .add("limit", select(TRACK.id).orderBy(TRACK.id.asc()).limit(10))
                .add("offset", select(TRACK.id).orderBy(TRACK.id.asc()).offset(20))
                .add(
                        "limit and offset",
                        select(TRACK.id).orderBy(TRACK.id.asc()).limit(10).offset(20))
                .add("limit without an order", select(TRACK.id).limit(10))
                .add("limit of a distinct", NAMES.distinct().limit(10))
                .add("limit of none", select(TRACK.id).limit(0))
                .add(
                        "after a row",
                        select(TRACK.id)
                                .orderBy(TRACK.name.asc(), TRACK.id.asc())
                                .limit(10)
                                .after("Go", 7L))
                .add(
                        "group",
                        select(ALBUM.artistId, count()).groupBy(ALBUM.artistId).having(count().gt(2L)))
                .add("rollup", grouped(GroupingSets.rollup(TRACK.albumId, TRACK.composer)))
                .add("cube", grouped(GroupingSets.cube(TRACK.albumId, TRACK.composer)));
    }

    private static Select grouped(GroupingSets sets) {
        return select(TRACK.albumId, TRACK.composer, count(), GroupingSets.grouping(TRACK.composer))
                .groupBy(sets);
    }

    static Constructs joins() {
        DerivedTable longest = select(TRACK.name)
                .where(TRACK.albumId.eq(ALBUM.id))
                .orderBy(TRACK.milliseconds.desc())
                .limit(1)
                .lateral("longest");
        return new Constructs("join")
                .add("path to one", select(ALBUM.title, ALBUM.artist().name))
                .add("path to one or none", select(TRACK.name, TRACK.album().title))
                .add(
                        "path to many",
                        select(ALBUM.title, ALBUM.tracks().name).from(ALBUM).join(ALBUM.tracks()))
                .add(
                        "path through pairs",
                        select(PLAYLIST.name, PLAYLIST.tracks().name)
                                .from(PLAYLIST)
                                .leftJoin(PLAYLIST.tracks()))
                .add("itself", select(EMPLOYEE.name, EMPLOYEE.manager().name))
                .add("inner", select(ALBUM.id).from(ALBUM).join(ARTIST, ARTIST.id.eq(ALBUM.artistId)))
                .add("left", select(TRACK.id).from(TRACK).leftJoin(ALBUM, ALBUM.id.eq(TRACK.albumId)))
                .add("right", select(TRACK.id).from(TRACK).rightJoin(ALBUM, ALBUM.id.eq(TRACK.albumId)))
                .add("full", select(TRACK.id).from(TRACK).fullJoin(ALBUM, ALBUM.id.eq(TRACK.albumId)))
                .add("cross", select(ALBUM.id).from(ALBUM).crossJoin(ARTIST))
                .add(
                        "lateral",
                        select(ALBUM.title, longest.column(TRACK.name))
                                .from(ALBUM)
                                .join(longest));
    }

    static Constructs subqueries() {
        DerivedTable counts = select(TRACK.albumId, count().as("tracks"))
                .groupBy(TRACK.albumId)
                .as("counts");
        DerivedTable rock = with("rock", select(ALBUM.id, ALBUM.title).where(ALBUM.artistId.eq(1L)));
        DerivedTable chain = withRecursive(
                "chain",
                select(EMPLOYEE.id, EMPLOYEE.name).where(EMPLOYEE.reportsTo.isNull()),
                above -> select(EMPLOYEE.id, EMPLOYEE.name)
                        .join(above, EMPLOYEE.reportsTo.eq(above.column(EMPLOYEE.id))));
        DerivedTable gone =
                with("gone", delete(TRACK).where(TRACK.rating.lt(1.0)).returning(TRACK.id));
        return new Constructs("subquery")
                .add("table", selectFrom(counts))
                .add(
                        "scalar",
                        select(ALBUM.title, select(count()).from(ARTIST).asScalar())
                                .from(ALBUM))
                .add(
                        "correlated",
                        select(ALBUM.title).where(exists(select(TRACK.id).where(TRACK.albumId.eq(ALBUM.id)))))
                .add(
                        "not exists",
                        select(ALBUM.title)
                                .where(exists(select(TRACK.id).where(TRACK.albumId.eq(ALBUM.id)))
                                        .not()))
                .add("in", select(TRACK.id).where(TRACK.albumId.in(select(ALBUM.id))))
                .add("not in", select(TRACK.id).where(TRACK.albumId.notIn(select(ALBUM.id))))
                .add(
                        "in the first",
                        select(TRACK.id)
                                .where(TRACK.albumId.in(
                                        select(ALBUM.id).orderBy(ALBUM.id.asc()).limit(3))))
                .add("with", select(rock.column(ALBUM.title)))
                .add("with recursive", select(chain.column(EMPLOYEE.name)))
                .add("with a change", select(gone.column(TRACK.id)));
    }

    static Constructs combinations() {
        return new Constructs("combination")
                .add("union", NAMES.union(TITLES))
                .add("union all", NAMES.unionAll(TITLES))
                .add("intersect", NAMES.intersect(TITLES))
                .add("intersect all", NAMES.intersectAll(TITLES))
                .add("except", NAMES.except(TITLES))
                .add("except all", NAMES.exceptAll(TITLES))
                .add(
                        "in an order",
                        NAMES.union(TITLES).orderBy(ARTIST.name.asc()).limit(5).offset(2))
                .add(
                        "nested",
                        NAMES.unionAll(TITLES.orderBy(ALBUM.id.asc()).limit(3)).except(NAMES.intersect(TITLES)))
                .add("as a table", select(NAMES.union(TITLES).as("names").column(ARTIST.name)));
    }

    static Constructs locks() {
        SingleSelect<String> titles = TITLES.where(ALBUM.id.eq(1L));
        return new Constructs("lock")
                .add("for update", titles.forUpdate())
                .add("for update, no wait", titles.lock(forUpdate().noWait()))
                .add("for update, skip locked", titles.lock(forUpdate().skipLocked()))
                .add("for update, limit", titles.limit(2).forUpdate())
                .add("for update, of a table", joined(forUpdate().of(ALBUM)))
                .add("for update, if possible of a table", joined(forUpdate().ofIfPossible(ALBUM)))
                .add("for share", titles.forShare())
                .add("for share, skip locked", titles.lock(forShare().skipLocked()))
                .add("outer join", select(TRACK.id, TRACK.album().title).forUpdate())
                .add("distinct", TITLES.distinct().forUpdate())
                .add("window", select(ALBUM.title, count().over()).from(ALBUM).forUpdate())
                .add("subquery", selectFrom(titles.as("chosen")).forUpdate());
    }

    private static Select joined(RowLock lock) {
        return select(ALBUM.title, ALBUM.artist().name).from(ALBUM).lock(lock);
    }

    static Constructs texts() {
        return new Constructs("text")
                .add(
                        "condition",
                        select(TRACK.id)
                                .where(text("track.price > :least")
                                        .bind("least", 5)
                                        .asCondition()))
                .add(
                        "expression",
                        select(text("price * :rate").bind("rate", 1.5).asNumber(ColumnTypes.float64()))
                                .from(TRACK))
                .add(
                        "statement",
                        text("SELECT name FROM artist WHERE id IN (:ids)")
                                .bindAll("ids", List.of(1L, 2L), ColumnTypes.int64())
                                .columns(ARTIST.name));
    }
}
