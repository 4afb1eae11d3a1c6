package dev.alkahest.sql;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes statements out of two seeds: one for the shape, one for the values. Names and types go together here (a column of
 * one name has one type), so different shapes have different texts.
 */
public final class RandomStatement {

    private final SplittableRandom shape;
    private final SplittableRandom values;

    private RandomStatement(long shape, long values) {
        this.shape = new SplittableRandom(shape);
        this.values = new SplittableRandom(values);
    }

    /** Returns the statement of these seeds. */
    public static Statement of(long shape, long values) {
        return new RandomStatement(shape, values).statement();
    }

    private Statement statement() {
        return switch (shape.nextInt(8)) {
            case 0 -> insert();
            case 1 ->
                Sql.update(TRACK)
                        .set(TRACK.price, price(2))
                        .set(TRACK.name, text())
                        .where(condition(2));
            case 2 -> Sql.delete(TRACK).where(condition(3));
            default -> select(3);
        };
    }

    private Statement insert() {
        Insert insert = Sql.insert(TRACK);
        for (int rows = shape.nextInt(1, 4); rows > 0; rows--) {
            insert = insert.values(TRACK.name.to(text()), TRACK.id.to(number()));
        }
        return shape.nextBoolean() ? insert.returning(TRACK.id) : insert;
    }

    private Select select(int depth) {
        boolean grouped = shape.nextInt(3) == 0;
        boolean ordered = shape.nextInt(3) == 0;
        Select select = Sql.select(grouped ? groupColumns() : columns(depth)).from(TRACK);
        if (shape.nextBoolean()) {
            select = select.join(TRACK.album(), condition(1));
        }
        for (int conditions = shape.nextInt(3); conditions > 0; conditions--) {
            select = select.where(condition(depth));
        }
        if (grouped) {
            select = select.groupBy(TRACK.id, TRACK.name).having(Sql.count().gt(number()));
        }
        if (ordered) {
            select = select.orderBy(grouped ? TRACK.name.desc() : order());
        }
        if (shape.nextInt(3) == 0) {
            select = select.limit(1 + values.nextInt(100));
        }
        return !ordered && shape.nextInt(4) == 0 ? select.distinct() : select;
    }

    private List<Expression<?>> groupColumns() {
        return shape.nextBoolean()
                ? List.of(TRACK.name, Sql.count())
                : List.of(TRACK.id, TRACK.name.upper(), Sql.max(TRACK.price));
    }

    private List<Expression<?>> columns(int depth) {
        List<Expression<?>> columns = new ArrayList<>();
        for (int count = shape.nextInt(1, 4); count > 0; count--) {
            columns.add(
                    switch (shape.nextInt(6)) {
                        case 0 -> TRACK.id;
                        case 1 -> TRACK.album().title;
                        case 2 -> price(depth).as("p" + shape.nextInt(2));
                        case 3 -> TRACK.name.concat(text()).upper();
                        case 4 -> Sql.coalesce(TRACK.composer, text());
                        default -> TRACK.milliseconds.toLong();
                    });
        }
        return columns;
    }

    private OrderBy order() {
        OrderBy order = shape.nextBoolean() ? TRACK.name.asc() : price(1).desc();
        return switch (shape.nextInt(3)) {
            case 0 -> order.nullsFirst();
            case 1 -> order.nullsLast();
            default -> order;
        };
    }

    private Condition condition(int depth) {
        if (depth > 0 && shape.nextInt(3) == 0) {
            Condition left = condition(depth - 1);
            return switch (shape.nextInt(5)) {
                case 0 -> left.and(condition(depth - 1));
                case 1 -> left.or(condition(depth - 1));
                case 2 -> left.not();
                case 3 -> Sql.exists(Sql.select(ALBUM.id).from(ALBUM).where(ALBUM.title.eq(text())));
                default ->
                    TRACK.albumId.in(
                            Sql.select(ALBUM.id).where(ALBUM.artist().name.eq(text())));
            };
        }
        return switch (shape.nextInt(10)) {
            case 0 -> TRACK.id.eq(number());
            case 1 -> TRACK.id.ne(number());
            case 2 -> TRACK.price.lt(price(depth));
            case 3 -> TRACK.name.like(text());
            case 4 -> TRACK.name.ilike(text());
            case 5 -> TRACK.composer.isNull();
            case 6 -> TRACK.composer.isNotNull();
            case 7 -> TRACK.id.in(numbers());
            case 8 -> TRACK.id.notIn(numbers());
            default -> TRACK.id.between(number(), number());
        };
    }

    private NumberExpression<BigDecimal> price(int depth) {
        if (depth == 0 || shape.nextBoolean()) {
            return TRACK.price;
        }
        return switch (shape.nextInt(6)) {
            case 0 -> price(depth - 1).plus(price(depth - 1));
            case 1 -> price(depth - 1).minus(price(depth - 1));
            case 2 -> price(depth - 1).times(BigDecimal.valueOf(number()));
            case 3 -> price(depth - 1).dividedBy(price(depth - 1));
            case 4 -> price(depth - 1).mod(price(depth - 1));
            default -> price(depth - 1).negate();
        };
    }

    private List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        for (int count = shape.nextInt(6); count > 0; count--) {
            numbers.add(number());
        }
        return numbers;
    }

    private long number() {
        return values.nextLong();
    }

    private String text() {
        return Long.toString(values.nextLong()) + ARTIST.name.name();
    }
}
