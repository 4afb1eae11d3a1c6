package dev.alkahest.acme;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.UniqueException;
import dev.alkahest.dialect.DatabaseProvider;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.InspectedColumn;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Dates;
import dev.alkahest.sql.Statement;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that nobody here knows brings a database of its own. */
class DatabaseProviderTest {

    private final ClassLoader classPath = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void haveModule(@TempDir Path module) throws IOException {
        provide(module, AcmeDatabase.class);
    }

    @AfterEach
    void haveNoModule() {
        Thread.currentThread().setContextClassLoader(classPath);
    }

    private void provide(Path module, Class<?>... providers) throws IOException {
        Path services = Files.createDirectories(module.resolve("META-INF/services"));
        Files.write(
                services.resolve(DatabaseProvider.class.getName()),
                List.of(providers).stream().map(Class::getName).toList());
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {module.toUri().toURL()}, classPath));
    }

    @Test
    void urlOfTheDatabaseGivesItsDialect() {
        try (Engine engine = Engine.create("acme://localhost/" + UUID.randomUUID());
                Engine jdbc = Engine.create("jdbc:acme:mem:" + UUID.randomUUID())) {
            assertThat(engine.dialect().name()).isEqualTo("acme");
            assertThat(jdbc.dialect().name()).isEqualTo("acme");
        }
        assertThat(Dialect.forUrl("jdbc:acme:").name()).isEqualTo("acme");
    }

    @Test
    void rowsAreWrittenAndRead() {
        try (Engine engine = Engine.create("acme://localhost/" + UUID.randomUUID());
                Connection connection = engine.connect()) {
            MetaData.of(ARTIST).createAll(connection);
            for (String name : List.of("AC/DC", "Accept", "Aerosmith")) {
                connection.execute(insert(ARTIST).set(ARTIST.name, name).set(ARTIST.active, true));
            }
            assertThat(connection
                            .scalars(select(ARTIST.name)
                                    .where(ARTIST.name.length().gt(5))
                                    .orderBy(ARTIST.name.asc())
                                    .limit(1)
                                    .offset(1))
                            .all())
                    .containsExactly("Aerosmith");
            connection.execute(
                    insert(ARTIST).set(ARTIST.id, 9L).set(ARTIST.name, "a").set(ARTIST.active, true));
            assertThatThrownBy(() -> connection.execute(insert(ARTIST)
                            .set(ARTIST.id, 9L)
                            .set(ARTIST.name, "b")
                            .set(ARTIST.active, true)))
                    .isInstanceOf(UniqueException.class);
        }
    }

    @Test
    void tablesAreThoseTheProviderTellsOf() {
        try (Engine engine = Engine.create("acme://localhost/" + UUID.randomUUID());
                Connection connection = engine.connect()) {
            MetaData.of(ARTIST).createAll(connection);
            connection.update("create table acme$journal (id int)", statement -> {});
            Inspector inspector = Inspector.of(connection);
            assertThat(inspector.tableNames()).containsExactly("artist");
            assertThat(inspector.columns(ARTIST))
                    .extracting(InspectedColumn::name)
                    .contains("id", "name");
        }
    }

    @Test
    void statementsAreSaidAsTheProviderSays() {
        assertThat(sql(select(ARTIST.name.position("C")).limit(5).offset(2)))
                .isEqualTo("SELECT locate(?, artist.name) FROM artist OFFSET ? ROWS FETCH FIRST ? ROWS ONLY");
        assertThat(sql(select(ARTIST.id).limit(0))).isEqualTo("SELECT artist.id FROM artist FETCH FIRST 0 ROWS ONLY");
    }

    @Test
    void whatTheProviderSaysNothingOfIsRefused() {
        assertThatThrownBy(() -> sql(insert(ARTIST).set(ARTIST.name, "a").returning(ARTIST.id)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("Acme gives no rows back");
        assertThatThrownBy(() -> sql(select(ARTIST.id).from(ARTIST).fullJoin(ALBUM)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("acme has no FULL JOIN (Capability.FULL_JOIN).");
        assertThatThrownBy(() -> sql(select(Dates.currentDate())))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("acme has no current_date(...) (Capability.STANDARD_FUNCTIONS).");
    }

    @Test
    void whatIsRefusedInUrlsOfTheDriverIsRefusedInThose() {
        for (String parameter : List.of("INIT", "script")) {
            assertThatThrownBy(() -> Engine.create("acme://localhost/music?" + parameter + "=x"))
                    .isInstanceOf(InvalidUrlException.class)
                    .hasMessageContaining("'" + parameter + "' of the URL makes the driver run or load");
        }
    }

    @Test
    void misspeltNameIsToldTheNearest() {
        assertThatThrownBy(() -> Engine.create("acne://localhost/music"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("names the database 'acne', which is not known. Did you mean 'acme'?")
                .hasMessageContaining("acme://host/database");
        assertThatThrownBy(() -> Engine.create("sqllite://localhost/music"))
                .hasMessageContaining("Did you mean 'sqlite'?");
        assertThatThrownBy(() -> Dialect.forUrl("jdbc:maria:"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageStartingWith("There is no dialect 'maria'. Did you mean 'mariadb'? There are h2, sqlite,")
                .hasMessageContaining(", acme. ");
    }

    @Test
    void oneNameIsOfOneProvider(@TempDir Path module) throws IOException {
        provide(module, AcmeDatabase.class, OtherAcme.class);

        assertThatThrownBy(() -> Engine.create("acme://localhost/music"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessage("The database 'acme' is provided by both dev.alkahest.acme.AcmeDatabase and "
                        + OtherAcme.class.getName() + ". Leave one of them out of the class path.");
    }

    private static String sql(Statement statement) {
        return Dialect.named("acme").compile(statement).sql();
    }

    /** Another module's. */
    public static final class OtherAcme implements DatabaseProvider {

        @Override
        public String name() {
            return "acme";
        }

        @Override
        public Dialect newDialect() {
            return new AcmeDialect();
        }

        @Override
        public String jdbcPrefix() {
            return "jdbc:acme:";
        }

        @Override
        public String driver() {
            return "com.acme:driver";
        }
    }
}
