package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.CheckException;
import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Statement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What MySQL says otherwise than MariaDB. */
class MysqlTextTest {

    private static final Dialect MYSQL = Dialect.named("mysql");

    @Test
    void proposedRowHasAName() {
        assertThat(sql(insert(ARTIST)
                        .set(ARTIST.id, 1L)
                        .set(ARTIST.name, "a")
                        .onConflict(ARTIST.id)
                        .doUpdate(ARTIST.name)))
                .isEqualTo("INSERT INTO artist (id, name) VALUES (?, ?) AS excluded"
                        + " ON DUPLICATE KEY UPDATE name = excluded.name");
    }

    @Test
    void columnIsReadBeforeItIsSet() {
        assertThat(sql(update(TRACK).set(TRACK.composer, TRACK.name).set(TRACK.name, "x")))
                .isEqualTo("UPDATE track SET composer = track.name, name = ?");
        assertThat(sql(update(TRACK).set(TRACK.name, TRACK.name.upper()).set(TRACK.milliseconds, 1)))
                .isEqualTo("UPDATE track SET name = upper(track.name), milliseconds = ?");
    }

    @Test
    void columnThatWasSetIsNotRead() {
        assertThatThrownBy(() -> sql(update(TRACK).set(TRACK.name, "x").set(TRACK.composer, TRACK.name)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "MySQL sets columns one after the other: what track.composer is set to would read track.name after it"
                                + " was changed. Set track.name behind it.");
    }

    @Test
    void nothingComesBack() {
        assertThatThrownBy(() -> sql(insert(ARTIST).set(ARTIST.name, "a").returning(ARTIST.id)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("MySQL gives no rows back");
    }

    @Test
    void sharedLockHasItsStandardName() {
        assertThat(sql(select(ARTIST.id).forShare())).isEqualTo("SELECT artist.id FROM artist FOR SHARE");
    }

    @Test
    void checkIsNamed() {
        DatabaseException error = MYSQL.translate(
                new SQLException("Check constraint 'ck_artist_1' is violated.", "HY000", 3819), "INSERT");
        assertThat(error).isInstanceOf(CheckException.class).hasMessageContaining("ck_artist_1");
    }

    private static String sql(Statement statement) {
        return MYSQL.compile(statement).sql();
    }
}
