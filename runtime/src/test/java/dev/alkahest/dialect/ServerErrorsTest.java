package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.ORACLE;
import static dev.alkahest.dialect.SqlAssertions.SQL_SERVER;
import static dev.alkahest.dialect.SqlAssertions.SYBASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.CheckException;
import dev.alkahest.ConstraintException;
import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.NotNullException;
import dev.alkahest.UniqueException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What Oracle, SQL Server and Sybase ASE tell in the messages that their documents have. */
class ServerErrorsTest {

    @Test
    void oracleNamesConstraintsAndColumns() {
        DatabaseException unique = oracle(1, "ORA-00001: unique constraint (SCOTT.UQ_ARTIST_NAME) violated");
        assertThat(unique).isInstanceOf(UniqueException.class);
        assertThat(((ConstraintException) unique).constraint()).contains("uq_artist_name");
        DatabaseException missing = oracle(1400, "ORA-01400: cannot insert NULL into (\"SCOTT\".\"ARTIST\".\"NAME\")");
        assertThat(missing).isInstanceOf(NotNullException.class);
        assertThat(missing.column()).contains("name");
        DatabaseException tooLong = oracle(
                12899, "ORA-12899: value too large for column \"SCOTT\".\"ARTIST\".\"NAME\" (actual: 5, maximum: 3)");
        assertThat(tooLong).isInstanceOf(DataTooLongException.class);
        assertThat(tooLong.column()).contains("name");
    }

    @Test
    void oracleTellsOfDeferredConstraintsWithinACommit() {
        DatabaseException error = oracle(
                2091,
                "ORA-02091: transaction rolled back\nORA-02291: integrity constraint (SCOTT.FK_ALBUM_ARTIST_ID) violated"
                        + " - parent key not found");
        assertThat(error).isInstanceOf(ForeignKeyException.class);
        assertThat(((ConstraintException) error).constraint()).contains("fk_album_artist_id");
        assertThat(oracle(2091, "ORA-02091: transaction rolled back")).isExactlyInstanceOf(DatabaseException.class);
    }

    @Test
    void sqlServerNamesConstraintsAndColumns() {
        DatabaseException unique = sqlServer(
                2627,
                "Violation of UNIQUE KEY constraint 'uq_artist_name'. Cannot insert duplicate key in object 'dbo.artist'.");
        assertThat(unique).isInstanceOf(UniqueException.class);
        assertThat(((ConstraintException) unique).constraint()).contains("uq_artist_name");
        DatabaseException index = sqlServer(
                2601, "Cannot insert duplicate key row in object 'dbo.artist' with unique index 'ix_artist_name'.");
        assertThat(((ConstraintException) index).constraint()).contains("ix_artist_name");
        DatabaseException missing = sqlServer(
                515,
                "Cannot insert the value NULL into column 'name', table 'music.dbo.artist'; column does not allow nulls."
                        + " INSERT fails.");
        assertThat(missing).isInstanceOf(NotNullException.class);
        assertThat(missing.column()).contains("name");
    }

    @Test
    void sqlServerTellsOfChecksAndForeignKeysByOneNumber() {
        DatabaseException check = sqlServer(
                547,
                "The INSERT statement conflicted with the CHECK constraint \"ck_price\". The conflict occurred in database"
                        + " \"music\", table \"dbo.track\", column 'price'.");
        assertThat(check).isInstanceOf(CheckException.class);
        assertThat(((ConstraintException) check).constraint()).contains("ck_price");
        assertThat(check.column()).contains("price");
        DatabaseException key = sqlServer(
                547,
                "The INSERT statement conflicted with the FOREIGN KEY constraint \"fk_album_artist_id\". The conflict"
                        + " occurred in database \"music\", table \"dbo.artist\", column 'id'.");
        assertThat(key).isInstanceOf(ForeignKeyException.class);
        assertThat(key.column()).isEmpty();
    }

    @Test
    void sybaseNamesConstraintsAndColumns() {
        DatabaseException unique = sybase(
                2601, "Attempt to insert duplicate key row in object 'artist' with unique index 'uq_artist_name'");
        assertThat(unique).isInstanceOf(UniqueException.class);
        assertThat(((ConstraintException) unique).constraint()).contains("uq_artist_name");
        DatabaseException key = sybase(
                547,
                "Dependent foreign key constraint violation in a referential integrity constraint. dbname =  'music',"
                        + " table name = 'artist', constraint name = 'fk_album_artist_id'.");
        assertThat(key).isInstanceOf(ForeignKeyException.class);
        assertThat(((ConstraintException) key).constraint()).contains("fk_album_artist_id");
        assertThat(sybase(548, "Check constraint violation")).isInstanceOf(CheckException.class);
        DatabaseException missing = sybase(233, "The column name in table artist does not allow null values.");
        assertThat(missing).isInstanceOf(NotNullException.class);
        assertThat(missing.column()).contains("name");
        DatabaseException later = sybase(
                515,
                "Attempt to insert NULL value into column 'name', table 'music.dbo.artist'; column does not allow nulls."
                        + " Update fails.");
        assertThat(later).isInstanceOf(NotNullException.class);
        assertThat(((ConstraintException) later).constraint()).contains("name");
    }

    @Test
    void sybaseTellsSomeErrorsByTheirState() {
        assertThat(SYBASE.translate(new SQLException("Data exception", "22001", 1), "INSERT"))
                .isInstanceOf(DataTooLongException.class);
    }

    private static DatabaseException sybase(int code, String message) {
        return SYBASE.translate(new SQLException(message, "23000", code), "INSERT");
    }

    private static DatabaseException oracle(int code, String message) {
        return ORACLE.translate(new SQLException(message, "99999", code), "INSERT");
    }

    private static DatabaseException sqlServer(int code, String message) {
        return SQL_SERVER.translate(new SQLException(message, "S0001", code), "INSERT");
    }
}
