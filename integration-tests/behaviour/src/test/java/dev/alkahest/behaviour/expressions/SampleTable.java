package dev.alkahest.behaviour.expressions;

import dev.alkahest.engine.Connection;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** A table with two columns of each type, in the order of the types, and a key. */
final class SampleTable extends Table {

    static final SampleTable SAMPLE = new SampleTable();

    final NumberColumn<Integer> id = number("id", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY);
    final List<Column<?>> samples = new ArrayList<>();

    private SampleTable() {
        super("", "sample");
        for (Type type : Type.values()) {
            samples.add(column(type, "a"));
            samples.add(column(type, "b"));
        }
    }

    private Column<?> column(Type type, String suffix) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT) + "_" + suffix;
        return switch (type) {
            case SHORT -> number(name, ColumnTypes.int16());
            case INT -> number(name, ColumnTypes.int32());
            case LONG -> number(name, ColumnTypes.int64());
            case DECIMAL -> number(name, ColumnTypes.decimal(12, 2));
            case DOUBLE -> number(name, ColumnTypes.float64());
            case TEXT -> text(name, ColumnTypes.string(100));
            case TRUTH -> bool(name, ColumnTypes.bool());
            case DATE -> temporal(name, ColumnTypes.localDate());
            case LOCAL -> temporal(name, ColumnTypes.localDateTime());
            case INSTANT -> temporal(name, ColumnTypes.instant());
        };
    }

    void add(Connection connection, int key, List<Object> values) {
        List<Assignment> assignments = new ArrayList<>(List.of(id.to(key)));
        for (int at = 0; at < values.size(); at++) {
            assignments.add(assignment(samples.get(at), values.get(at)));
        }
        connection.execute(Sql.insert(this).values(assignments.toArray(new Assignment[0])));
    }

    @SuppressWarnings("unchecked") // drawn for the column's type
    private static Assignment assignment(Column<?> column, Object value) {
        return ((Column<Object>) column).to(value);
    }
}
