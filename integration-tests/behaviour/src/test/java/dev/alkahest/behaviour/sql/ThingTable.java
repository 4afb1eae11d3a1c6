package dev.alkahest.behaviour.sql;

import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.BooleanColumn;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TemporalColumn;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A table with a column of each kind, all but the key of which may be NULL. */
final class ThingTable extends Table {

    static final ThingTable THING = new ThingTable();

    final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
    final TextColumn name = text("name", ColumnTypes.string(100));
    final NumberColumn<Integer> count = number("count", ColumnTypes.int32());
    final NumberColumn<BigDecimal> price = number("price", ColumnTypes.decimal(10, 2));
    final NumberColumn<Double> weight = number("weight", ColumnTypes.float64());
    final BooleanColumn sold = bool("sold", ColumnTypes.bool());
    final TemporalColumn<Instant> madeAt = temporal("made_at", ColumnTypes.instant());
    final TemporalColumn<LocalDate> madeOn = temporal("made_on", ColumnTypes.localDate());
    final TemporalColumn<LocalTime> opens = temporal("opens", ColumnTypes.localTime());

    private ThingTable() {
        super("", "thing");
    }

    void create(Engine engine) {
        MetaData.of(this).createAll(engine);
    }

    void add(Engine engine, Assignment... values) {
        engine.begin(connection -> connection.execute(Sql.insert(this).values(values)));
    }

    /** Returns the names of the things that meet a condition, in the order of their keys. */
    List<String> names(Engine engine, Condition... conditions) {
        return engine.beginAndReturn(connection -> connection
                .scalars(select(name).from(this).where(conditions).orderBy(id.asc()))
                .all());
    }

    /** Returns the value of an expression in the one row there is. */
    <T> T one(Engine engine, Expression<T> expression) {
        return engine.beginAndReturn(connection -> one(connection, expression));
    }

    /** Returns what a SELECT of one expression gives. */
    <T> List<T> read(Engine engine, SingleSelect<T> select) {
        return engine.beginAndReturn(connection -> connection.scalars(select).all());
    }

    private <T> T one(Connection connection, Expression<T> expression) {
        return connection.scalars(select(expression).from(this)).one();
    }
}
