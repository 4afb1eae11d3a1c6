package dev.alkahest.schema;

import dev.alkahest.sql.Table;
import java.util.Collection;
import java.util.List;

/** The tables of an application. */
public final class MetaData {

    private final List<Table> tables;

    private MetaData(Collection<? extends Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Returns the metadata of some tables. */
    public static MetaData of(Collection<? extends Table> tables) {
        return new MetaData(tables);
    }

    /** Returns the tables. */
    public List<Table> tables() {
        return tables;
    }
}
