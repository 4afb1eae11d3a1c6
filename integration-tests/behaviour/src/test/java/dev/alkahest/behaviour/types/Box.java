package dev.alkahest.behaviour.types;

import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Connection;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.List;

/** A table with one column of a type. */
record Box<T>(Table table, Column<T> content) {

    static <T> Box<T> of(ColumnType<T> type) {
        Table table = Table.named("box")
                .column("number", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY)
                .column("content", type)
                .build();
        return new Box<>(table, table.column("content", type.javaType()));
    }

    void create(Connection connection) {
        MetaData.of(table).createAll(connection);
    }

    void drop(Connection connection) {
        MetaData.of(table).dropAll(connection);
    }

    void put(Connection connection, int number, T value) {
        connection.execute(
                insert(table).set(table.column("number", Integer.class), number).set(content, value));
    }

    List<T> all(Connection connection) {
        return connection
                .execute(select(content).orderBy(table.column("number").asc()))
                .map(row -> row.get(content))
                .all();
    }
}
