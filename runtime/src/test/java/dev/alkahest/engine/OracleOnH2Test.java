package dev.alkahest.engine;

import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the dialect for Oracle asks of JDBC, on H2 in the mode that reads much of Oracle's SQL. It shows that values come back, keys are
 * given and savepoints end; not that Oracle takes the SQL.
 */
class OracleOnH2Test {

    private static final Table VALUES = Table.named("vals")
            .column("id", ColumnTypes.uuid(), ColumnOption.PRIMARY_KEY)
            .column("at", ColumnTypes.localTime())
            .column("bytes", ColumnTypes.binary(20))
            .build();

    private Engine engine;

    @BeforeEach
    void open() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=Oracle;DB_CLOSE_DELAY=-1");
        DataSource source =
                FailingConnections.atMethod("releaseSavepoint", "0A000").wrap(h2);
        engine = Engine.builder(source, Dialect.forUrl("jdbc:oracle:")).create();
        MetaData.of(ARTIST, VALUES).createAll(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void tablesAreThere() {
        try (Connection connection = engine.connect()) {
            assertThat(Inspector.of(connection).tableNames()).contains("artist", "vals");
            assertThat(Inspector.of(connection).primaryKey(ARTIST)).containsExactly("id");
        }
    }

    @Test
    void keyOfAnInsertComesFromTheDriver() {
        try (Connection connection = engine.connect()) {
            Result<Row> result = connection.execute(insert(ARTIST)
                    .set(ARTIST.name, "a")
                    .set(ARTIST.active, true)
                    .returning(ARTIST.id, ARTIST.name));
            Row row = result.one();
            assertThat(row.get(ARTIST.id)).isEqualTo(1L);
            assertThat(row.get(ARTIST.name)).isEqualTo("a");
        }
    }

    @Test
    void truthValuesAreNumbers() {
        try (Connection connection = engine.connect()) {
            connection.execute(insert(ARTIST).set(ARTIST.name, "a").set(ARTIST.active, true));
            connection.execute(insert(ARTIST).set(ARTIST.name, "b").set(ARTIST.active, false));
            connection.execute(update(ARTIST).set(ARTIST.active, ARTIST.name.eq("b")));
            assertThat(connection
                            .execute(select(ARTIST.name).from(ARTIST).where(ARTIST.active))
                            .one()
                            .get(ARTIST.name))
                    .isEqualTo("b");
            assertThat(connection
                            .execute(select(ARTIST.name.eq("b")).from(ARTIST).orderBy(ARTIST.name.asc()))
                            .all())
                    .extracting(row -> row.get(0))
                    .isEqualTo(List.of(false, true));
        }
    }

    @Test
    void savepointsEndWithoutARelease() {
        try (Connection connection = engine.connect()) {
            try (Savepoint savepoint = connection.savepoint()) {
                connection.execute(insert(ARTIST).set(ARTIST.name, "kept").set(ARTIST.active, true));
                savepoint.commit();
            }
            try (Savepoint savepoint = connection.savepoint()) {
                connection.execute(insert(ARTIST).set(ARTIST.name, "taken back").set(ARTIST.active, true));
                savepoint.rollback();
            }
            assertThat(connection.execute(select(count()).from(ARTIST)).one().get(0))
                    .isEqualTo(1L);
        }
    }

    @Test
    void commitAfterAnErrorAsksForNothing() {
        try (Connection connection = engine.connect()) {
            connection.execute(insert(ARTIST).set(ARTIST.name, "a").set(ARTIST.active, true));
            assertThatThrownBy(() -> connection.execute(insert(ARTIST).set(ARTIST.name, "b")))
                    .isInstanceOf(DatabaseException.class);
            connection.commit();
            assertThat(connection.execute(select(count()).from(ARTIST)).one().get(0))
                    .isEqualTo(1L);
        }
    }

    @Test
    void valuesComeBack() {
        UUID id = UUID.randomUUID();
        LocalTime at = LocalTime.of(3, 4, 5, 123_456_789);
        try (Connection connection = engine.connect()) {
            connection.execute(
                    insert(VALUES).set(column("id"), id).set(column("at"), at).set(column("bytes"), new byte[] {1, 2}));
            Row row = connection
                    .execute(select(VALUES.columns())
                            .from(VALUES)
                            .where(VALUES.columns().get(0).isNotNull()))
                    .one();
            assertThat(row.get(0)).isEqualTo(id);
            assertThat(row.get(1)).isEqualTo(at);
            assertThat(row.get(2)).isEqualTo(new byte[] {1, 2});
        }
    }

    @Test
    void whatOracleWouldKeepAsNullIsRefused() {
        try (Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.execute(insert(ARTIST).set(ARTIST.name, "")))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("Oracle keeps an empty text as NULL.");
            assertThatThrownBy(() -> connection.execute(insert(VALUES).set(column("bytes"), new byte[0])))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("Oracle keeps an empty array of bytes as NULL.");
        }
    }

    @SuppressWarnings("unchecked") // of the type that the table above has
    private static <T> dev.alkahest.sql.Column<T> column(String name) {
        return (dev.alkahest.sql.Column<T>) VALUES.column(name);
    }
}
