package dev.alkahest.schema;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names as a database keeps them.
 *
 * @param dialect says which names stand without quotes
 * @param isUpperCase whether the database turns those into capitals
 * @param hasCatalogs whether its schemas are what JDBC calls catalogs
 * @param ownSchema the schema the connection looks in first; null where there are no schemas
 * @param escape what takes the meaning from the characters of a pattern
 */
record DatabaseNames(
        Dialect dialect,
        boolean isUpperCase,
        boolean hasCatalogs,
        @Nullable String ownSchema,
        String escape) {

    static DatabaseNames of(Connection connection) throws SQLException {
        java.sql.Connection jdbc = connection.jdbc();
        DatabaseMetaData metaData = jdbc.getMetaData();
        boolean hasCatalogs =
                metaData.supportsCatalogsInTableDefinitions() && !metaData.supportsSchemasInTableDefinitions();
        return new DatabaseNames(
                connection.engine().dialect(),
                metaData.storesUpperCaseIdentifiers(),
                hasCatalogs,
                hasCatalogs ? jdbc.getCatalog() : jdbc.getSchema(),
                metaData.getSearchStringEscape());
    }

    String toDatabase(String name) {
        return isUpperCase && isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    String fromDatabase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isUpperCase && isPlain(lower) && name.equals(name.toUpperCase(Locale.ROOT)) ? lower : name;
    }

    /** Returns what JDBC is to be told of a schema as the schema. */
    @Nullable
    String schemaOf(String schema) {
        return hasCatalogs ? null : named(schema);
    }

    /** Returns what JDBC is to be told of a schema as the catalog: the connection's own, where that is something else. */
    @Nullable
    String catalogOf(String schema, @Nullable String ownCatalog) {
        return hasCatalogs ? named(schema) : ownCatalog;
    }

    private @Nullable String named(String schema) {
        return schema.isEmpty() ? ownSchema : toDatabase(schema);
    }

    /** Returns a name as a pattern that no other name matches. */
    String escaped(String name) {
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private boolean isPlain(String name) {
        return dialect.quote(name).equals(name);
    }
}
