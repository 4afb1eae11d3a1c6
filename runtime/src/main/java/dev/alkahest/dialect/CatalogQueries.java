package dev.alkahest.dialect;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a database what tables it has, for the inspector of {@code dev.alkahest.schema}. Every answer has the columns that JDBC
 * gives it; here the driver is asked. A dialect whose driver says something else overrides a method by a query of the
 * database's own catalog, and closes its statement with the rows, as {@link java.sql.Statement#closeOnCompletion} does.
 *
 * <p>A catalog or schema that is null is any; so is the escape of a pattern the driver's, {@link
 * DatabaseMetaData#getSearchStringEscape}. Thread-safe: what belongs to a connection comes with its metadata.
 */
public class CatalogQueries {

    private static final String[] TABLES = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};

    /** Makes the answers of a driver that keeps to JDBC. */
    public CatalogQueries() {}

    /** Returns the tables of a schema, but no views and none of the database's own, as {@link DatabaseMetaData#getTables} does. */
    public ResultSet tables(DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema)
            throws SQLException {
        return metaData.getTables(catalog, schema, "%", TABLES);
    }

    /**
     * Returns the columns of a table, as {@link DatabaseMetaData#getColumns} does.
     *
     * @param pattern the table's name, escaped as a pattern; rows of other tables are passed over
     */
    public ResultSet columns(
            DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema, String pattern)
            throws SQLException {
        return metaData.getColumns(catalog, schema, pattern, "%");
    }

    /** Returns the columns of the primary key of a table, as {@link DatabaseMetaData#getPrimaryKeys} does. */
    public ResultSet primaryKey(
            DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        return metaData.getPrimaryKeys(catalog, schema, table);
    }

    /** Returns the columns of the foreign keys of a table, key by key, as {@link DatabaseMetaData#getImportedKeys} does. */
    public ResultSet foreignKeys(
            DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        return metaData.getImportedKeys(catalog, schema, table);
    }

    /**
     * Returns the columns of the indexes of a table, index by index, as {@link DatabaseMetaData#getIndexInfo} does; numbers of
     * rows in them may be out of date.
     */
    public ResultSet indexes(DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        return metaData.getIndexInfo(catalog, schema, table, false, true);
    }
}
