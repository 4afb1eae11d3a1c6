package dev.alkahest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseExceptionTest {

    @Test
    void messageSaysWhatHappenedThenToWhat() {
        FailedStatement statement = new FailedStatement("DELETE FROM artist WHERE id = ?", "Artist", "7");
        UniqueException error = new UniqueException(
                "It is there.", "pk_artist", statement, new SQLException("the driver's own", "23505"));

        assertThat(error).hasMessage("""
                It is there.
                  SQL: DELETE FROM artist WHERE id = ?
                  entity: Artist
                  key: 7""");
        assertThat(error.sql()).contains("DELETE FROM artist WHERE id = ?");
        assertThat(error.entity()).contains("Artist");
        assertThat(error.key()).contains("7");
        assertThat(error.constraint()).contains("pk_artist");
        assertThat(error.sqlState()).contains("23505");
    }

    @Test
    void whatIsNotKnownIsNotMentioned() {
        DisconnectException error = new DisconnectException("It is gone.", FailedStatement.none(), null);

        assertThat(error).hasMessage("It is gone.");
        assertThat(error.sql()).isEmpty();
        assertThat(error.sqlState()).isEmpty();
    }
}
