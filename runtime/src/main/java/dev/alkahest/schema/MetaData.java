package dev.alkahest.schema;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of an application. Immutable.
 *
 * <p>Each table is created after those it refers to, and dropped before them. Where tables refer to each other in a
 * circle, a foreign key is added when all are there, and dropped before the first.
 */
public final class MetaData {

    private final List<Table> tables;
    private final Set<Table> elsewhere;

    private MetaData(Collection<? extends Table> tables, Collection<? extends Table> elsewhere) {
        this.tables = List.copyOf(definitions(tables));
        this.elsewhere = Set.copyOf(definitions(elsewhere));
    }

    private static Set<Table> definitions(Collection<? extends Table> tables) {
        Set<Table> definitions = new LinkedHashSet<>();
        tables.forEach(table -> definitions.add(table.definition()));
        return definitions;
    }

    /** Returns the metadata of some tables. */
    public static MetaData of(Table... tables) {
        return of(List.of(tables));
    }

    /** Returns the metadata of some tables. */
    public static MetaData of(Collection<? extends Table> tables) {
        return new MetaData(tables, List.of());
    }

    /** Returns some of the tables, which are in a database of their own: foreign keys to the others are left out. */
    public MetaData withTables(Collection<? extends Table> chosen) {
        Set<Table> definitions = definitions(chosen);
        List<Table> others =
                tables.stream().filter(table -> !definitions.contains(table)).toList();
        return new MetaData(tables.stream().filter(definitions::contains).toList(), others);
    }

    /** Returns the tables. */
    public List<Table> tables() {
        return tables;
    }

    /** Creates the tables that are not there yet, in a transaction of its own. */
    public void createAll(Engine engine) {
        engine.begin(this::createAll);
    }

    /** Creates the tables that are not there yet, with their indexes and sequences. */
    public void createAll(Connection connection) {
        new Creation(connection, ForeignKeyOrder.of(tables, elsewhere)).run();
    }

    /** Drops the tables that are there, in a transaction of its own. */
    public void dropAll(Engine engine) {
        engine.begin(this::dropAll);
    }

    /** Drops the tables that are there, with all their rows, and their sequences. */
    public void dropAll(Connection connection) {
        new Removal(connection, ForeignKeyOrder.of(tables, elsewhere)).run();
    }
}
