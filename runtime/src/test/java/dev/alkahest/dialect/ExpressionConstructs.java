package dev.alkahest.dialect;

import static dev.alkahest.sql.Festival.FESTIVAL;
import static dev.alkahest.sql.Festival.Stage.STAGE;
import static dev.alkahest.sql.JsonPath.json;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.and;
import static dev.alkahest.sql.Sql.inKeys;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.sql.Cases;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Dates;
import dev.alkahest.sql.Sql;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What conditions and expressions are made of, but for functions. */
final class ExpressionConstructs {

    private ExpressionConstructs() {}

    private static Constructs where(Constructs constructs, String name, Condition condition) {
        return constructs.add(name, select(TRACK.id).from(TRACK).where(condition));
    }

    static Constructs conditions() {
        Constructs all = new Constructs("condition");
        where(all, "equal", TRACK.name.eq("Go"));
        where(all, "not equal", TRACK.name.ne("Go"));
        where(all, "less", TRACK.rating.lt(3.5));
        where(all, "less or equal", TRACK.rating.le(TRACK.rating.plus(1.0)));
        where(all, "greater", TRACK.price.gt(BigDecimal.ONE));
        where(all, "greater or equal", TRACK.milliseconds.ge(1000));
        where(all, "between", TRACK.milliseconds.between(1, 2));
        where(all, "distinct", TRACK.composer.isDistinctFrom("Young"));
        where(all, "not distinct", TRACK.composer.isNotDistinctFrom(TRACK.name));
        where(all, "null", TRACK.composer.isNull());
        where(all, "not null", TRACK.composer.isNotNull());
        where(all, "in", TRACK.id.in(1L, 2L, 3L));
        where(all, "not in", TRACK.id.notIn(1L, 2L));
        where(all, "in nothing", TRACK.id.in(List.of()));
        where(all, "not in nothing", TRACK.id.notIn(List.of()));
        where(all, "and", and(TRACK.name.eq("Go"), or(TRACK.id.gt(1L), TRACK.composer.isNull())));
        where(all, "or", or(TRACK.name.eq("Go"), and(TRACK.id.gt(1L), TRACK.composer.isNull())));
        where(all, "not", TRACK.name.eq("Go").or(TRACK.id.gt(1L)).not());
        where(all, "like", TRACK.name.like("A_%"));
        where(all, "not like", TRACK.name.notLike("A%"));
        where(all, "ilike", TRACK.name.ilike("a%"));
        where(all, "not ilike", TRACK.name.notIlike("a%"));
        where(all, "begins with", TRACK.name.startsWith("50%"));
        where(all, "ends with", TRACK.name.endsWith("x"));
        where(all, "contains", TRACK.name.contains("x"));
        all.add("boolean column", select(ARTIST.id).where(ARTIST.active));
        all.add("boolean column, not", select(ARTIST.id).where(ARTIST.active.not()));
        all.add("boolean column, value", select(ARTIST.id).where(ARTIST.active.eq(true)));
        all.add(
                "keys",
                dialect -> dialect.supports(Capability.KEY_ARRAYS)
                        ? Constructs.textOf(dialect, select(TRACK.id).where(inKeys(TRACK.id, 1, 2, 3)))
                        : "-- needs Capability.KEY_ARRAYS");
        return all.add(
                "selected",
                select(TRACK.name.eq("Go"), ARTIST.active.isNull()).from(TRACK).crossJoin(ARTIST));
    }

    static Constructs rowValues() {
        Constructs all = new Constructs("row");
        where(all, "equal", row(TRACK.id, TRACK.albumId).eq(1L, 2L));
        where(all, "not equal", row(TRACK.id, TRACK.albumId).ne(1L, 2L));
        where(all, "less", row(TRACK.id, TRACK.albumId).lt(1L, 2L));
        where(all, "greater or equal", row(TRACK.name, TRACK.albumId, TRACK.id).ge("Go", 1L, 2L));
        where(all, "in", row(TRACK.id, TRACK.albumId).in(List.of(List.of(1L, 2L), List.of(3L, 4L))));
        where(all, "in a select", row(TRACK.id, TRACK.albumId).in(select(ALBUM.id, ALBUM.artistId)));
        where(all, "not in a select", row(TRACK.id, TRACK.albumId).notIn(select(ALBUM.id, ALBUM.artistId)));
        return all;
    }

    static Constructs calculations() {
        return new Constructs("calculation")
                .add("plus", TRACK.milliseconds.plus(1))
                .add("minus", TRACK.milliseconds.minus(TRACK.milliseconds.minus(1)))
                .add("times", TRACK.price.times(TRACK.price.plus(BigDecimal.ONE)))
                .add("divided, whole", TRACK.milliseconds.dividedBy(1000))
                .add("divided, decimal", TRACK.price.dividedBy(BigDecimal.TEN))
                .add("divided, floating", TRACK.rating.dividedBy(2.0))
                .add("remainder, whole", TRACK.milliseconds.mod(7))
                .add("remainder, decimal", TRACK.price.mod(BigDecimal.TEN))
                .add("remainder, floating", TRACK.rating.mod(2.0))
                .add("negated", TRACK.milliseconds.negate())
                .add("to long", TRACK.milliseconds.toLong())
                .add("to double", TRACK.price.toDouble())
                .add("to decimal", TRACK.rating.toDecimal(10, 2))
                .add("concatenated", TRACK.name.concat("!").concat(TRACK.composer))
                .add("coalesce", Sql.coalesce(TRACK.composer, "nobody"))
                .add("coalesce of several", Sql.coalesce(TRACK.composer, TRACK.name, TRACK.name.upper()))
                .add(
                        "case",
                        Cases.when(TRACK.milliseconds.gt(1000), "long")
                                .when(TRACK.rating.isNull(), "new")
                                .otherwise("short"))
                .add(
                        "case without else",
                        Cases.when(TRACK.milliseconds.gt(1000), 1).otherwiseNull())
                .add(
                        "case of a value",
                        Cases.match(TRACK.name).when("Go", 1).when("Stop", 2).otherwise(0))
                .add(
                        "case of a condition",
                        Cases.when(TRACK.rating.isNull(), TRACK.name.eq("Go")).otherwise(false))
                .add("function of the database", Sql.function("upper", ColumnTypes.string(200), TRACK.name));
    }

    static Constructs times() {
        return new Constructs("time")
                .add("fields of a date", select(FESTIVAL.day.year(), FESTIVAL.day.month(), FESTIVAL.day.day()))
                .add(
                        "fields of a time",
                        select(FESTIVAL.begins.hour(), FESTIVAL.begins.minute(), FESTIVAL.begins.second()))
                .add(
                        "fields of a point in time",
                        select(FESTIVAL.sold.year(), FESTIVAL.sold.hour(), FESTIVAL.sold.second()))
                .add("today", select(Dates.currentDate()).from(FESTIVAL))
                .add("now", select(Dates.currentTimestamp()).from(FESTIVAL))
                .add("days more", FESTIVAL.day.plus(Period.ofDays(3)))
                .add("months less", FESTIVAL.day.minus(Period.ofMonths(1)))
                .add("days more of a time", FESTIVAL.begins.plus(Period.ofDays(3)))
                .add("months more of a time", FESTIVAL.begins.plus(Period.ofMonths(1)))
                .add("hours more of a time", FESTIVAL.begins.plus(Duration.ofHours(1)))
                .add("days more of a point in time", FESTIVAL.sold.plus(Period.ofDays(3)))
                .add("months more of a point in time", FESTIVAL.sold.plus(Period.ofMonths(1)))
                .add("hours less of a point in time", FESTIVAL.sold.minus(Duration.ofHours(1)))
                .add("days between", Dates.daysBetween(FESTIVAL.day, FESTIVAL.begins.date()))
                .add("seconds between times", Dates.secondsBetween(FESTIVAL.begins, FESTIVAL.begins))
                .add("seconds between points in time", Dates.secondsBetween(FESTIVAL.sold, FESTIVAL.sold))
                .add(
                        "first of week, month, year",
                        select(
                                Dates.firstOfWeek(FESTIVAL.day),
                                Dates.firstOfMonth(FESTIVAL.day),
                                Dates.firstOfYear(FESTIVAL.day)))
                .add("dates", select(FESTIVAL.begins.date(), FESTIVAL.sold.date()))
                .add(
                        "times cut off",
                        select(
                                FESTIVAL.begins.truncatedTo(ChronoUnit.SECONDS),
                                FESTIVAL.begins.truncatedTo(ChronoUnit.MINUTES),
                                FESTIVAL.begins.truncatedTo(ChronoUnit.HOURS),
                                FESTIVAL.begins.truncatedTo(ChronoUnit.DAYS)))
                .add(
                        "points in time cut off",
                        select(
                                FESTIVAL.sold.truncatedTo(ChronoUnit.SECONDS),
                                FESTIVAL.sold.truncatedTo(ChronoUnit.MINUTES),
                                FESTIVAL.sold.truncatedTo(ChronoUnit.HOURS),
                                FESTIVAL.sold.truncatedTo(ChronoUnit.DAYS)))
                .add(
                        "values",
                        select(FESTIVAL.id)
                                .where(FESTIVAL.day.gt(LocalDate.EPOCH), FESTIVAL.ticket.eq(new UUID(1, 2))));
    }

    static Constructs documents() {
        return new Constructs("json")
                .add("text", json(FESTIVAL.details).at("hall").at(0).at("name").asText())
                .add("document", json(FESTIVAL.details).at("hall").asJson())
                .add("integer", json(FESTIVAL.details).at("seats").asInteger())
                .add("decimal", json(FESTIVAL.details).at("price").asDecimal(10, 2))
                .add("size", json(FESTIVAL.details).at("bands").size())
                .add(
                        "condition",
                        select(FESTIVAL.id)
                                .where(
                                        json(FESTIVAL.details).at("open").isTrue(),
                                        json(FESTIVAL.details).at("hall").exists()));
    }

    static Constructs arrays() {
        return new Constructs("array")
                .add("contains", STAGE, select(STAGE.id).where(STAGE.tags.contains("loud")))
                .add("contains all", STAGE, select(STAGE.id).where(STAGE.tags.containsAll(List.of("loud", "old"))))
                .add("contains any", STAGE, select(STAGE.id).where(STAGE.tags.containsAny(List.of("loud", "old"))))
                .add("size", STAGE, select(STAGE.tags.size()))
                .add("element", STAGE, select(STAGE.tags.at(0)));
    }
}
