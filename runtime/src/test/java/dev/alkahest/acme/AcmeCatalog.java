package dev.alkahest.acme;

import dev.alkahest.dialect.CatalogQueries;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What tables Acme has: its driver tells of those, too, that Acme keeps beside the user's. */
final class AcmeCatalog extends CatalogQueries {

    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = ? AND table_name NOT LIKE 'ACME$%'";

    @Override
    public ResultSet tables(DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema)
            throws SQLException {
        PreparedStatement query = metaData.getConnection().prepareStatement(TABLES);
        query.closeOnCompletion();
        query.setString(1, schema);
        return query.executeQuery();
    }
}
