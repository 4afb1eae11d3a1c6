package dev.alkahest.schema;

import dev.alkahest.dialect.CatalogQueries;
import dev.alkahest.engine.Connection;
import dev.alkahest.sql.Table;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads which tables a database has, and what they are made of, as long as its connection is open.
 *
 * <p>Names are as {@link Table} has them: one that the database would write in capitals, because it had no quotes, is in
 * lower case. An empty schema is the one the connection looks in first. Not thread-safe.
 */
public final class Inspector {

    private final Connection connection;
    private final CatalogQueries catalog;

    private Inspector(Connection connection) {
        this.connection = connection;
        this.catalog = connection.engine().dialect().catalog();
    }

    /** Returns an inspector of the database at the other end of a connection. */
    public static Inspector of(Connection connection) {
        return new Inspector(connection);
    }

    /** Returns the names of the tables, in alphabetical order. */
    public List<String> tableNames() {
        return tableNames("");
    }

    /** Returns the names of the tables in a schema, in alphabetical order. */
    public List<String> tableNames(String schema) {
        return read((metaData, names) -> {
            try (ResultSet rows = catalog.tables(metaData, catalogOf(names, schema), names.schemaOf(schema))) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(names.fromDatabase(rows.getString("TABLE_NAME")));
                }
                return found.stream().sorted().toList();
            }
        });
    }

    /** Returns whether the database has a table of this schema and name. */
    public boolean hasTable(Table table) {
        return tableNames(table.schema()).contains(table.name());
    }

    /** Returns the columns of a table, in their order; none where there is no such table. */
    public List<InspectedColumn> columns(Table table) {
        return readOf(table, (metaData, names) -> {
            String schema = names.schemaOf(table.schema());
            String pattern = names.escaped(names.toDatabase(table.name()));
            try (ResultSet rows = catalog.columns(metaData, catalogOf(names, table.schema()), schema, pattern)) {
                Map<Integer, InspectedColumn> found = new TreeMap<>();
                while (rows.next()) {
                    if (names.fromDatabase(rows.getString("TABLE_NAME"))
                            .equals(table.name())) { // not every pattern is kept
                        found.put(rows.getInt("ORDINAL_POSITION"), column(rows, names));
                    }
                }
                return List.copyOf(found.values());
            }
        });
    }

    /** Reads the default first: a driver may have it as a stream, which ends where another column is read. */
    private static InspectedColumn column(ResultSet row, DatabaseNames names) throws SQLException {
        String defaultValue = row.getString("COLUMN_DEF");
        return new InspectedColumn(
                names.fromDatabase(row.getString("COLUMN_NAME")),
                row.getString("TYPE_NAME"),
                row.getInt("DATA_TYPE"),
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                Optional.ofNullable(defaultValue));
    }

    /** Returns the names of the columns of the primary key, in its order; none where there is no such table. */
    public List<String> primaryKey(Table table) {
        return readOf(table, (metaData, names) -> {
            String schema = names.schemaOf(table.schema());
            try (ResultSet rows = catalog.primaryKey(
                    metaData, catalogOf(names, table.schema()), schema, names.toDatabase(table.name()))) {
                Map<Integer, String> found = new TreeMap<>();
                while (rows.next()) {
                    found.put(rows.getInt("KEY_SEQ"), names.fromDatabase(rows.getString("COLUMN_NAME")));
                }
                return List.copyOf(found.values());
            }
        });
    }

    /** Returns the foreign keys of a table; none where there is no such table. */
    public List<InspectedForeignKey> foreignKeys(Table table) {
        return readOf(table, (metaData, names) -> {
            String schema = names.schemaOf(table.schema());
            try (ResultSet rows = catalog.foreignKeys(
                    metaData, catalogOf(names, table.schema()), schema, names.toDatabase(table.name()))) {
                List<InspectedForeignKey> found = new ArrayList<>();
                while (rows.next()) {
                    addPart(found, rows, names);
                }
                return found;
            }
        });
    }

    /** Adds a row of the result: it holds one column of a key, and the first one begins a key. */
    private static void addPart(List<InspectedForeignKey> found, ResultSet row, DatabaseNames names)
            throws SQLException {
        String column = names.fromDatabase(row.getString("FKCOLUMN_NAME"));
        String target = names.fromDatabase(row.getString("PKCOLUMN_NAME"));
        if (row.getInt("KEY_SEQ") > 1 && !found.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, found.get(last).withColumn(column, target));
            return;
        }
        String name = row.getString("FK_NAME");
        found.add(new InspectedForeignKey(
                name == null ? "" : names.fromDatabase(name),
                List.of(column),
                names.fromDatabase(row.getString("PKTABLE_NAME")),
                List.of(target)));
    }

    /** Returns the indexes of a table, those that keep its constraints included; none where there is no such table. */
    public List<InspectedIndex> indexes(Table table) {
        return readOf(table, (metaData, names) -> {
            String schema = names.schemaOf(table.schema());
            String name = names.toDatabase(table.name());
            try (ResultSet rows = catalog.indexes(metaData, catalogOf(names, table.schema()), schema, name)) {
                Map<String, InspectedIndex> found = new LinkedHashMap<>();
                while (rows.next()) {
                    if (rows.getString("INDEX_NAME") != null) {
                        InspectedIndex part = indexPart(rows, names);
                        found.merge(part.name(), part, InspectedIndex::withColumnsOf);
                    }
                }
                return List.copyOf(found.values());
            }
        });
    }

    private static InspectedIndex indexPart(ResultSet row, DatabaseNames names) throws SQLException {
        return new InspectedIndex(
                names.fromDatabase(row.getString("INDEX_NAME")),
                List.of(names.fromDatabase(row.getString("COLUMN_NAME"))),
                !row.getBoolean("NON_UNIQUE"));
    }

    /** Not every driver says nothing of a table that is not there. */
    private <R> List<R> readOf(Table table, Reader<List<R>> reader) {
        return hasTable(table) ? read(reader) : List.of();
    }

    private <R> R read(Reader<R> reader) {
        try {
            java.sql.Connection jdbc = connection.jdbc();
            return reader.read(jdbc.getMetaData(), DatabaseNames.of(connection));
        } catch (SQLException e) {
            throw connection.engine().dialect().translate(e, "(reading the tables of the database)");
        }
    }

    private @Nullable String catalogOf(DatabaseNames names, String schema) throws SQLException {
        return names.catalogOf(schema, connection.jdbc().getCatalog());
    }

    /** Reads something of a database. */
    private interface Reader<R> {

        R read(DatabaseMetaData metaData, DatabaseNames names) throws SQLException;
    }
}
