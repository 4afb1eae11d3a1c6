package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.H2;
import static dev.alkahest.dialect.SqlAssertions.MARIADB;
import static dev.alkahest.dialect.SqlAssertions.POSTGRESQL;
import static dev.alkahest.dialect.SqlAssertions.SQLITE;
import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.dialect.SqlAssertions.valuesOf;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.EMPLOYEE;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.sumLong;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.sql.TextColumn;
import org.junit.jupiter.api.Test;

class DerivedTextTest {

    private final NumberExpression<Long> total = sumLong(TRACK.milliseconds).as("total");
    private final DerivedTable lengths = select(TRACK.albumId, total)
            .where(TRACK.price.isNotNull())
            .groupBy(TRACK.albumId)
            .having(count().gt(3L))
            .as("lengths");

    @Test
    void derivedTableHasTheColumnsOfItsSelect() {
        NumberColumn<Long> milliseconds = lengths.column(total);

        assertSql(
                select(ALBUM.title, milliseconds.dividedBy(1000L))
                        .from(ALBUM)
                        .join(lengths, lengths.column(TRACK.albumId).eq(ALBUM.id))
                        .where(milliseconds.gt(7L)),
                "SELECT album.title, lengths.total / ? FROM album JOIN (SELECT track.album_id, sum(track.milliseconds)"
                        + " AS total FROM track WHERE track.price IS NOT NULL GROUP BY track.album_id"
                        + " HAVING count(*) > ?) AS lengths ON lengths.album_id = album.id WHERE lengths.total > ?");
    }

    @Test
    void valuesStandInTheOrderOfTheText() {
        assertThat(valuesOf(select(lengths.column(total).plus(1L))
                        .where(lengths.column(total).lt(9L))))
                .containsExactly(1L, 3L, 9L);
    }

    @Test
    void columnsOfADerivedTableAreNamedApart() {
        DerivedTable pairs = select(ALBUM.id, ARTIST.id, count())
                .from(ALBUM)
                .join(ARTIST)
                .groupBy(ALBUM.id, ARTIST.id)
                .as("pairs");

        assertSql(
                select(pairs.column(ARTIST.id), pairs.column(count())),
                "SELECT pairs.id_2, pairs.count FROM (SELECT album.id, artist.id AS id_2, count(*) AS count FROM album"
                        + " JOIN artist ON album.artist_id = artist.id GROUP BY album.id, artist.id) AS pairs");
    }

    @Test
    void whatIsNotSelectedIsNoColumn() {
        assertThatThrownBy(() -> lengths.column(TRACK.name))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "lengths has no column of track.name: the statement it is made of does not select that. It has"
                                + " [album_id, total].");
    }

    @Test
    void twoDerivedTablesOfOneNameAreDifferentStatements() {
        Select one = selectFrom(select(ALBUM.id).where(ALBUM.title.isNull()).as("a"));
        Select other = selectFrom(select(ALBUM.id).as("a"));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void lateralTableSpeaksOfTheTablesBefore() {
        DerivedTable longest = select(TRACK.name)
                .where(TRACK.albumId.eq(ALBUM.id))
                .orderBy(TRACK.milliseconds.desc())
                .limit(1)
                .lateral("longest");
        TextColumn name = longest.column(TRACK.name);
        Select inner = select(ALBUM.title, name).from(ALBUM).join(longest);

        assertThat(POSTGRESQL.compile(inner).sql())
                .isEqualTo(
                        "SELECT album.title, longest.name FROM album JOIN LATERAL (SELECT track.name FROM track"
                                + " WHERE track.album_id = album.id ORDER BY track.milliseconds DESC LIMIT ?) AS longest ON 1 = 1");
        for (Dialect without : new Dialect[] {H2, SQLITE, MARIADB}) {
            assertThatThrownBy(() -> without.compile(inner))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageStartingWith(without + " has no LATERAL (Capability.LATERAL).");
        }
    }

    @Test
    void commonTableStandsBeforeTheStatementThatReadsIt() {
        DerivedTable rock = with("rock", select(ALBUM.id, ALBUM.title).where(ALBUM.artistId.eq(1L)));
        DerivedTable tracks = with(
                "rock_tracks",
                select(TRACK.name).join(rock, rock.column(ALBUM.id).eq(TRACK.albumId)));

        assertSql(
                select(tracks.column(TRACK.name), rock.as("again").column(ALBUM.title))
                        .from(tracks)
                        .crossJoin(rock.as("again"))
                        .where(exists(selectFrom(rock))),
                "WITH rock (id, title) AS (SELECT album.id, album.title FROM album WHERE album.artist_id = ?),"
                        + " rock_tracks (name) AS (SELECT track.name FROM track JOIN rock ON rock.id = track.album_id)"
                        + " SELECT rock_tracks.name, again.title FROM rock_tracks CROSS JOIN rock AS again"
                        + " WHERE EXISTS (SELECT rock.id, rock.title FROM rock)");
    }

    @Test
    void recursiveTableReadsItself() {
        DerivedTable chain = withRecursive(
                "chain",
                select(EMPLOYEE.id, EMPLOYEE.name).where(EMPLOYEE.reportsTo.isNull()),
                above -> select(EMPLOYEE.id, EMPLOYEE.name)
                        .join(above, EMPLOYEE.reportsTo.eq(above.column(EMPLOYEE.id))));

        assertSql(
                select(chain.column(EMPLOYEE.name)),
                "WITH RECURSIVE chain (id, name) AS (SELECT employee.id, employee.name FROM employee"
                        + " WHERE employee.reports_to IS NULL UNION ALL SELECT employee.id, employee.name FROM employee"
                        + " JOIN chain ON employee.reports_to = chain.id) SELECT chain.name FROM chain");
    }

    @Test
    void commonTableOfChangedRowsIsPostgresqls() {
        DerivedTable gone =
                with("gone", delete(TRACK).where(TRACK.rating.lt(1.0)).returning(TRACK.id, TRACK.name));
        Select names = select(gone.column(TRACK.name));

        assertThat(POSTGRESQL.compile(names).sql())
                .isEqualTo("WITH gone (id, name) AS (DELETE FROM track WHERE track.rating < ?"
                        + " RETURNING id, name) SELECT gone.name FROM gone");
        assertThatThrownBy(() -> SQLITE.compile(names))
                .hasMessage(
                        "sqlite has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that"
                                + " statement by itself, and give its rows to the next.");
    }

    @Test
    void commonTableNeedsRows() {
        assertThatThrownBy(() -> with("gone", delete(TRACK)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "The statement of gone gives no rows. Say with returning(...) which columns the table has.");
    }

    @Test
    void combinedSelectsStandInALine() {
        assertSql(
                select(ARTIST.name)
                        .union(select(ALBUM.title), select(TRACK.name))
                        .union(select(TRACK.composer)),
                "SELECT artist.name FROM artist UNION SELECT album.title FROM album UNION SELECT track.name FROM track"
                        + " UNION SELECT track.composer FROM track");
    }

    @Test
    void nestedOperationsStandInParentheses() {
        Select nested = select(ARTIST.name)
                .unionAll(select(ALBUM.title).orderBy(ALBUM.id.asc()).limit(3))
                .except(select(TRACK.name).intersect(select(TRACK.composer)))
                .orderBy(ARTIST.name.desc())
                .limit(5)
                .offset(2);
        String standard = "(SELECT artist.name FROM artist UNION ALL (SELECT album.title FROM album ORDER BY album.id"
                + " LIMIT ?)) EXCEPT (SELECT track.name FROM track INTERSECT SELECT track.composer FROM track)"
                + " ORDER BY name DESC LIMIT ? OFFSET ?";

        assertSql(nested, standard, standard.replace("(SELECT", "SELECT * FROM (SELECT"), standard);
        assertThat(valuesOf(nested)).containsExactly(3L, 5L, 2L);
    }

    @Test
    void combinedSelectsAreListsAndTables() {
        SingleSelect<String> names = select(ARTIST.name).union(select(ALBUM.title));
        DerivedTable all = names.as("all_names");

        assertSql(
                select(TRACK.id).where(TRACK.name.in(names)),
                "SELECT track.id FROM track WHERE track.name IN (SELECT artist.name FROM artist UNION SELECT album.title"
                        + " FROM album)");
        assertSql(
                select(all.column(ARTIST.name)),
                "SELECT all_names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album)"
                        + " AS all_names");
        assertSql(
                names.counting(),
                "SELECT count(*) FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS counted");
    }

    @Test
    void combinedColumnsAreAsManyAndOfOneType() {
        assertThatThrownBy(() -> selectFrom(ARTIST).union(select(ALBUM.id)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("UNION of a SELECT of 3 columns with one of 1. Each selects as many.");
        Select name = select(ARTIST.name);
        assertThatThrownBy(() -> name.except(select(TRACK.milliseconds)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("EXCEPT of columns that differ at position 1: artist.name holds String and"
                        + " track.milliseconds holds Integer. Convert one of them.");
    }

    @Test
    void combinedSelectsTakeNoConditions() {
        Select names = select(ARTIST.name).union(select(ALBUM.title));

        assertThatThrownBy(() -> names.where(ARTIST.active))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "UNION takes no where(...) of its own. Say it in the parts, or read the whole as a table with"
                                + " as(...).");
        assertThatThrownBy(() -> names.orderBy(TRACK.name.asc()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("Combined SELECTs are ordered by what the first of them selects, and that is not among it:"
                        + " track.name. Order by one of its expressions.");
    }

    @Test
    void intersectAllIsRefusedWhereItIsNot() {
        Select names = select(ARTIST.name).intersectAll(select(ALBUM.title));

        assertThat(MARIADB.compile(names).sql())
                .isEqualTo("SELECT artist.name FROM artist INTERSECT ALL SELECT album.title FROM album");
        assertThatThrownBy(() -> H2.compile(names))
                .hasMessage("h2 has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts"
                        + " equal rows once.");
    }
}
