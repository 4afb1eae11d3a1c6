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
 * @param ownSchema the schema the connection looks in first; null where there are no schemas
 * @param escape what takes the meaning from the characters of a pattern
 */
record DatabaseNames(
        Dialect dialect, boolean isUpperCase, @Nullable String ownSchema, String escape) {

    static DatabaseNames of(Connection connection) throws SQLException {
        java.sql.Connection jdbc = connection.jdbc();
        DatabaseMetaData metaData = jdbc.getMetaData();
        return new DatabaseNames(
                connection.engine().dialect(),
                metaData.storesUpperCaseIdentifiers(),
                jdbc.getSchema(),
                metaData.getSearchStringEscape());
    }

    String toDatabase(String name) {
        return isUpperCase && isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    String fromDatabase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isUpperCase && isPlain(lower) && name.equals(name.toUpperCase(Locale.ROOT)) ? lower : name;
    }

    @Nullable
    String schemaOf(String schema) {
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
