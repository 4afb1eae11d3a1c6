package dev.alkahest.dialect;

import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Aggregates.boolOr;
import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Aggregates.mode;
import static dev.alkahest.sql.Aggregates.percentileCont;
import static dev.alkahest.sql.Aggregates.stddevPop;
import static dev.alkahest.sql.Aggregates.stddevSamp;
import static dev.alkahest.sql.Aggregates.varPop;
import static dev.alkahest.sql.Aggregates.varSamp;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.abs;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.avgDecimal;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.countDistinct;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.sumLong;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.following;
import static dev.alkahest.sql.WindowFunctions.orderBy;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.preceding;
import static dev.alkahest.sql.WindowFunctions.unboundedFollowing;
import static dev.alkahest.sql.WindowFunctions.unboundedPreceding;

import dev.alkahest.sql.Frame;
import dev.alkahest.sql.Numbers;
import dev.alkahest.sql.Values;
import dev.alkahest.sql.Window;
import dev.alkahest.sql.WindowFunctions;

/** Functions, aggregates and windows. */
final class FunctionConstructs {

    private FunctionConstructs() {}

    static Constructs texts() {
        return new Constructs("function of text")
                .add("upper, lower", select(TRACK.name.upper(), TRACK.name.lower()))
                .add("trim", select(TRACK.name.trim(), TRACK.name.trimLeading(), TRACK.name.trimTrailing()))
                .add(
                        "trim a character",
                        select(TRACK.name.trim('x'), TRACK.name.trimLeading('x'), TRACK.name.trimTrailing('x')))
                .add("substring", select(TRACK.name.substring(2), TRACK.name.substring(2, 3)))
                .add("left, right", select(TRACK.name.left(2), TRACK.name.right(2)))
                .add("pad", select(TRACK.name.lpad(9, '.'), TRACK.name.rpad(9, '.')))
                .add("repeat", TRACK.name.repeat(2))
                .add("replace", TRACK.name.replace("a", "b"))
                .add("overlay", TRACK.name.overlay("b", 2, 1))
                .add("position", select(TRACK.name.position("a"), TRACK.name.position(TRACK.composer)))
                .add("length", select(TRACK.name.length(), TRACK.name.octetLength()));
    }

    static Constructs numbers() {
        return new Constructs("function of numbers")
                .add("abs, sign", select(abs(TRACK.price), TRACK.price.sign()))
                .add("round", select(TRACK.price.round(1), TRACK.rating.round(1), TRACK.rating.round()))
                .add(
                        "floor, ceiling",
                        select(
                                TRACK.price.floor(),
                                TRACK.rating.floor(),
                                TRACK.price.ceiling(),
                                TRACK.rating.ceiling()))
                .add("power", select(Numbers.power(TRACK.rating, 2.0), Numbers.sqrt(TRACK.rating)))
                .add(
                        "logarithm",
                        select(Numbers.exp(TRACK.rating), Numbers.ln(TRACK.rating), Numbers.log10(TRACK.rating)))
                .add("sine", select(Numbers.sin(TRACK.rating), Numbers.cos(TRACK.rating), Numbers.tan(TRACK.rating)))
                .add(
                        "arc",
                        select(
                                Numbers.asin(TRACK.rating),
                                Numbers.acos(TRACK.rating),
                                Numbers.atan(TRACK.rating),
                                Numbers.atan2(TRACK.rating, TRACK.rating)))
                .add("angle", select(Numbers.degrees(TRACK.rating), Numbers.radians(TRACK.rating)))
                .add(
                        "greatest, least",
                        select(
                                Values.greatest(TRACK.rating, TRACK.price.toDouble()),
                                Values.least(TRACK.rating, TRACK.price.toDouble())));
    }

    static Constructs aggregates() {
        return new Constructs("aggregate")
                .add(
                        "count",
                        select(count(), count(TRACK.composer), countDistinct(TRACK.composer))
                                .from(TRACK))
                .add(
                        "sum",
                        select(
                                sum(TRACK.price),
                                sumLong(TRACK.milliseconds),
                                sum(TRACK.price).distinct()))
                .add("average", select(avg(TRACK.rating), avgDecimal(TRACK.price), avg(TRACK.milliseconds)))
                .add("least, greatest", select(min(TRACK.name), max(TRACK.price)))
                .add(
                        "filter",
                        select(
                                count().filter(TRACK.composer.isNull()),
                                sum(TRACK.price).filter(TRACK.id.gt(1L))))
                .add("all, any", select(boolAnd(TRACK.rating.gt(1.0)), boolOr(TRACK.rating.gt(1.0))))
                .add("deviation", select(stddevPop(TRACK.rating), stddevSamp(TRACK.rating)))
                .add("variance", select(varPop(TRACK.rating), varSamp(TRACK.rating)))
                .add("list", listAgg(TRACK.name, ", "))
                .add(
                        "list in an order",
                        listAgg(TRACK.name, ", ", TRACK.id.desc()).filter(TRACK.id.gt(1L)))
                .add("percentile", percentileCont(0.5, TRACK.rating))
                .add("mode", mode(TRACK.composer));
    }

    static Constructs windows() {
        Window window = partitionBy(TRACK.albumId).orderBy(TRACK.id.asc());
        Window order = orderBy(TRACK.id.asc());
        return new Constructs("window")
                .add("all rows", count().over())
                .add(
                        "rank",
                        select(
                                WindowFunctions.rowNumber().over(window),
                                WindowFunctions.rank().over(window),
                                WindowFunctions.denseRank().over(window)))
                .add(
                        "distribution",
                        select(
                                WindowFunctions.percentRank().over(window),
                                WindowFunctions.cumeDist().over(window),
                                WindowFunctions.ntile(4).over(window)))
                .add(
                        "other rows",
                        select(
                                WindowFunctions.lag(TRACK.name).over(window),
                                WindowFunctions.lead(TRACK.name, 2).over(window)))
                .add(
                        "rows of the frame",
                        select(
                                WindowFunctions.firstValue(TRACK.name).over(window),
                                WindowFunctions.lastValue(TRACK.name).over(window),
                                WindowFunctions.nthValue(TRACK.name, 2).over(window)))
                .add("aggregate", sum(TRACK.price).over(window))
                .add("frame of rows", sum(TRACK.price).over(order.rows(preceding(2), currentRow())))
                .add("frame of a range", sum(TRACK.price).over(order.range(unboundedPreceding(), currentRow())))
                .add("frame of groups", sum(TRACK.price).over(order.groups(currentRow(), following(1))))
                .add(
                        "frame with an exclusion",
                        sum(TRACK.price)
                                .over(order.rows(currentRow(), unboundedFollowing())
                                        .exclude(Frame.Exclusion.CURRENT_ROW)));
    }
}
