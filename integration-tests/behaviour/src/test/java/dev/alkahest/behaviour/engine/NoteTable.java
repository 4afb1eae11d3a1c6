package dev.alkahest.behaviour.engine;

import static dev.alkahest.sql.ColumnOption.PRIMARY_KEY;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;

/** The table of the tests of this package. */
final class NoteTable extends Table {

    static final NoteTable NOTE = new NoteTable();

    final NumberColumn<Integer> id = number("id", ColumnTypes.int32(), PRIMARY_KEY);
    final TextColumn body = text("body", ColumnTypes.string(20));

    private NoteTable() {
        super("", "note");
    }

    void create(Engine engine) {
        engine.begin(connection -> engine.dialect().createTable(this).forEach(connection::update));
    }

    void insert(Connection connection, int newId, String newBody) {
        connection.execute(Sql.insert(this).set(id, newId).set(body, newBody));
    }

    long count(Engine engine) {
        return engine.beginAndReturn(connection ->
                connection.scalars(Sql.select(Sql.count()).from(this)).one());
    }
}
