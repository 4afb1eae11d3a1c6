package dev.alkahest.behaviour.arrays;

import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.session.SessionFactory;

/** The tables that a database can have. */
final class ArrayTables {

    private ArrayTables() {}

    /** HSQLDB takes no array but an empty one for the default of a column. */
    static MetaData tables(SessionFactory sessions, Engine engine) {
        MetaData all = sessions.metadata();
        return engine.dialect().name().equals("hsqldb")
                ? MetaData.of(all.tables().stream()
                        .filter(table -> !table.name().equals("array_drawer"))
                        .toList())
                : all;
    }
}
