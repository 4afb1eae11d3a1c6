package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.H2;
import static dev.alkahest.dialect.SqlAssertions.MARIADB;
import static dev.alkahest.dialect.SqlAssertions.POSTGRESQL;
import static dev.alkahest.dialect.SqlAssertions.SQLITE;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.RowLock.forShare;
import static dev.alkahest.sql.RowLock.forUpdate;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import org.junit.jupiter.api.Test;

class LockTextTest {

    private static final String TITLES = "SELECT album.title FROM album WHERE album.id = ? LIMIT ?";

    private final SingleSelect<String> titles =
            select(ALBUM.title).where(ALBUM.id.eq(1L)).limit(2);

    @Test
    void lockStandsAtTheEnd() {
        assertTexts(titles.forUpdate(), TITLES + " FOR UPDATE", TITLES + " FOR UPDATE", TITLES + " FOR UPDATE");
        assertTexts(
                titles.lock(forUpdate().skipLocked()),
                TITLES + " FOR UPDATE SKIP LOCKED",
                TITLES + " FOR UPDATE SKIP LOCKED",
                TITLES + " FOR UPDATE SKIP LOCKED");
        assertTexts(
                titles.lock(forUpdate().noWait()),
                TITLES + " FOR UPDATE NOWAIT",
                TITLES + " FOR UPDATE NOWAIT",
                TITLES + " FOR UPDATE NOWAIT");
    }

    @Test
    void sharedLockIsPostgresqlsAndMariadbs() {
        Select shared = titles.lock(forShare().noWait());

        assertThat(POSTGRESQL.compile(shared).sql()).isEqualTo(TITLES + " FOR SHARE NOWAIT");
        assertThat(MARIADB.compile(shared).sql()).isEqualTo(TITLES + " LOCK IN SHARE MODE NOWAIT");
        assertThatThrownBy(() -> H2.compile(titles.forShare()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("h2 has no FOR SHARE (Capability.SHARED_ROW_LOCKS). Use forUpdate().");
    }

    @Test
    void tablesAreChosenByTheirNamesInTheStatement() {
        Select both = select(ALBUM.title, ALBUM.artist().name).from(ALBUM);

        assertThat(POSTGRESQL
                        .compile(both.lock(forUpdate().of(ALBUM, ALBUM.artist())))
                        .sql())
                .endsWith(" JOIN artist ON artist.id = album.artist_id FOR UPDATE OF album, artist");
        assertThat(MARIADB.compile(both.lock(forUpdate().ofIfPossible(ALBUM))).sql())
                .endsWith(" JOIN artist ON artist.id = album.artist_id FOR UPDATE");
        assertThatThrownBy(() -> MARIADB.compile(both.lock(forUpdate().of(ALBUM))))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "mariadb has no FOR UPDATE OF (Capability.ROW_LOCKS_OF_TABLES). Leave of(...) out, which locks"
                                + " rows of all tables.");
    }

    @Test
    void rowsPutTogetherAreMariadbsAlone() {
        Select distinct = select(ALBUM.title).distinct().forUpdate();

        assertThat(MARIADB.compile(distinct).sql()).isEqualTo("SELECT DISTINCT album.title FROM album FOR UPDATE");
        assertThatThrownBy(() -> H2.compile(distinct))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("h2 has no FOR UPDATE of rows that DISTINCT, GROUP BY or an aggregate puts together"
                        + " (Capability.ROW_LOCKS_OF_GROUPS). Choose the rows in a subquery, and lock them around it:"
                        + " where(id.in(select(...))).");
        assertThatThrownBy(() ->
                        POSTGRESQL.compile(select(count().plus(1L)).from(ALBUM).forShare()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith(
                        "postgresql has no FOR SHARE of rows that DISTINCT, GROUP BY or an aggregate puts together");
    }

    @Test
    void aggregateInASubqueryPutsOtherRowsTogether() {
        Select counted =
                select(ALBUM.title, select(count()).from(ARTIST).asScalar()).from(ALBUM);

        assertThat(POSTGRESQL.compile(counted.forUpdate()).sql())
                .isEqualTo("SELECT album.title, (SELECT count(*) FROM artist) FROM album FOR UPDATE");
    }

    @Test
    void windowsPutNoRowsTogether() {
        Select numbered = select(ALBUM.title, count().over()).from(ALBUM).forUpdate();

        assertThat(H2.compile(numbered).sql()).isEqualTo("SELECT album.title, count(*) OVER () FROM album FOR UPDATE");
        assertThatThrownBy(() -> POSTGRESQL.compile(numbered))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("postgresql has no FOR UPDATE beside a function over a window"
                        + " (Capability.ROW_LOCKS_OF_WINDOWS). Choose the rows in a subquery, and lock them around it:"
                        + " where(id.in(select(...))).");
    }

    @Test
    void sqliteLocksNoRows() {
        assertThatThrownBy(() -> SQLITE.compile(select(ARTIST.name).forUpdate()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others"
                                + " from writing: begin with the write.");
    }

    @Test
    void lockMakesAnotherStatement() {
        assertThat(titles.forUpdate()).isNotEqualTo(titles);
        assertThat(titles.forUpdate().unlocked()).isEqualTo(titles);
        assertThat(titles.lock(forUpdate().noWait())).isNotEqualTo(titles.forUpdate());
    }

    private static void assertTexts(Select select, String h2, String postgresql, String mariadb) {
        assertThat(H2.compile(select).sql()).isEqualTo(h2);
        assertThat(POSTGRESQL.compile(select).sql()).isEqualTo(postgresql);
        assertThat(MARIADB.compile(select).sql()).isEqualTo(mariadb);
    }
}
