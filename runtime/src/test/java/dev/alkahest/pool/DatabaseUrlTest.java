package dev.alkahest.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidUrlException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://localhost/music,                   jdbc:postgresql://localhost/music",
        "postgres://localhost/music,                     jdbc:postgresql://localhost/music",
        "postgresql://scott:tiger@db.example:5433/music, jdbc:postgresql://db.example:5433/music",
        "postgresql://scott@[::1]:5433/music,            jdbc:postgresql://[::1]:5433/music",
        "'postgresql://one:5432,two:5433/music',         'jdbc:postgresql://one:5432,two:5433/music'",
        "mariadb://scott:tiger@db.example:3307/music,    jdbc:mariadb://db.example:3307/music",
        "mariadb://localhost/music,                      jdbc:mariadb://localhost/music",
        "mysql://scott:tiger@localhost:3306/music,       jdbc:mysql://localhost:3306/music",
        "postgresql:///music,                            jdbc:postgresql://localhost/music",
        "postgresql://localhost,                         jdbc:postgresql://localhost/",
        "postgresql://localhost/a%20b+c,                 jdbc:postgresql://localhost/a%20b%2Bc",
        "postgresql://localhost/music?ssl=true,          jdbc:postgresql://localhost/music",
        "jdbc:postgresql://localhost/music?ssl=true,     jdbc:postgresql://localhost/music",
        "jdbc:postgresql:music,                          jdbc:postgresql:music",
        "sqlite:///music.db,                             jdbc:sqlite:music.db",
        "sqlite:////var/music.db,                        jdbc:sqlite:/var/music.db",
        "sqlite:///C:/music.db,                          jdbc:sqlite:C:/music.db",
        "sqlite:///a%20b.db?synchronous=OFF,             jdbc:sqlite:a b.db",
        "sqlite://,                                      jdbc:sqlite::memory:",
        "sqlite:///,                                     jdbc:sqlite::memory:",
        "sqlite:///:memory:,                             jdbc:sqlite::memory:",
        "jdbc:sqlite:music.db?synchronous=OFF,           jdbc:sqlite:music.db",
        "jdbc:sqlite:file:music.db?mode=ro,              jdbc:sqlite:file:music.db?mode=ro",
        "h2:mem:music,                                   jdbc:h2:mem:music",
        "h2:file:./music,                                jdbc:h2:file:./music",
        "h2:tcp://localhost/music;mode=MySQL,            jdbc:h2:tcp://localhost/music;MODE=MySQL",
        "jdbc:h2:./music;USER=scott;PASSWORD=tiger,      jdbc:h2:./music",
        "JDBC:H2:mem:music,                              jdbc:h2:mem:music",
        "hsqldb:mem:music,                               jdbc:hsqldb:mem:music",
        "hsqldb:file:./music;hsqldb.tx=locks,            jdbc:hsqldb:file:./music;hsqldb.tx=locks",
        "hsqldb:hsql://localhost/music,                  jdbc:hsqldb:hsql://localhost/music",
        "oracle://scott:tiger@db.example:1522/music,     jdbc:oracle:thin:@//db.example:1522/music",
        "oracle://localhost/music.example?a=b,           jdbc:oracle:thin:@//localhost/music.example",
        "jdbc:oracle:thin:@localhost:1521:music,         jdbc:oracle:thin:@localhost:1521:music",
        "jdbc:oracle:thin:@//one/music?connect_timeout=5, jdbc:oracle:thin:@//one/music?connect_timeout=5",
        "sqlserver://scott:tiger@db.example:1434/music,  jdbc:sqlserver://db.example:1434",
        "mssql://localhost/music,                        jdbc:sqlserver://localhost",
        "jdbc:sqlserver://localhost:1433;encrypt=false,  jdbc:sqlserver://localhost:1433",
        "sybase://scott:tiger@db.example:5001/music,     jdbc:jtds:sybase://db.example:5001",
        "jdbc:jtds:sybase://localhost:5000/music;ssl=off, jdbc:jtds:sybase://localhost:5000/music",
        "jdbc:sybase:Tds:localhost:5000/music?a=b,       jdbc:sybase:Tds:localhost:5000/music",
        "derby:memory:music,                             jdbc:derby:memory:music",
        "derby:./music;territory=en,                     jdbc:derby:./music;territory=en",
        "jdbc:derby:/var/lib/music,                      jdbc:derby:/var/lib/music",
    })
    void urlBecomesWhatTheDriverWants(String url, String jdbcUrl) {
        assertThat(DatabaseUrl.of(url).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://scott:p%40s%3As@localhost/music",
                "postgresql://localhost/music?user=scott&password=p%40s%3As",
                "jdbc:postgresql://localhost/music?user=scott&password=p%40s:s",
                "h2:mem:music;USER=scott;PASSWORD=p@s:s",
                "jdbc:h2:mem:music;user=scott;password=p@s:s",
                "hsqldb:mem:music;user=scott;password=p@s:s",
                "oracle://scott:p%40s%3As@localhost/music",
                "jdbc:oracle:thin:scott/\"p@s:s\"@//localhost/music",
                "jdbc:sqlserver://localhost;user=scott;password={p@s:s}",
                "jdbc:jtds:sybase://localhost/music;user=scott;password=p@s:s",
                "jdbc:sybase:Tds:localhost:5000/music?USER=scott&PASSWORD=p@s:s",
                "derby:memory:music;user=scott;password=p@s:s",
            })
    void loginIsTakenOutOfTheUrl(String url) {
        DatabaseUrl read = DatabaseUrl.of(url);
        assertThat(read.login()).contains(new Login("scott", "p@s:s"));
        assertThat(read.jdbcUrl()).doesNotContain("scott").doesNotContain("p@s");
        assertThat(read.properties()).isEmpty();
    }

    @Test
    void parametersAreDecoded() {
        assertThat(DatabaseUrl.of("postgresql://localhost/music?options=-c%20x%3Dy&sslmode=require")
                        .properties())
                .isEqualTo(Map.of("options", "-c x=y", "sslmode", "require"));
    }

    @Test
    void hsqldbIsToldWhatTheUrlDoesNotSay() {
        Timeouts timeouts = new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        DatabaseUrl memory = DatabaseUrl.of("hsqldb:mem:music;hsqldb.tx=LOCKS");
        DatabaseUrl server = DatabaseUrl.of("hsqldb:hsql://localhost/music");

        assertThat(memory.login()).contains(new Login("SA", ""));
        assertThat(memory.driver().defaults(memory, timeouts))
                .isEqualTo(Map.of("sql.pad_space", "false", "hsqldb.write_delay", "false", "shutdown", "true"));
        assertThat(server.driver().defaults(server, timeouts)).isEmpty();
    }

    @Test
    void databaseAndSettingsOfSqlServerAreProperties() {
        assertThat(DatabaseUrl.of("sqlserver://localhost/mu%3Bsic?encrypt=false")
                        .properties())
                .isEqualTo(Map.of("databaseName", "mu;sic", "encrypt", "false"));
        assertThat(DatabaseUrl.of("jdbc:sqlserver://localhost;databaseName={a;b}}c};encrypt=false")
                        .properties())
                .isEqualTo(Map.of("databaseName", "a;b}c", "encrypt", "false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:oracle:thin:@ldap://directory/music",
                "jdbc:oracle:thin:@config-file://here.json",
                "jdbc:oracle:thin:@music?TNS_ADMIN=/tmp",
                "oracle://localhost/music?oracle.jdbc.provider.password=x",
                "sqlserver://localhost/music?socketFactoryClass=x",
                "jdbc:sqlserver://localhost;trustManagerClass=x",
                "sybase://localhost/music?logFile=x",
                "jdbc:jtds:sybase://localhost/music;bufferDir=x",
                "jdbc:sybase:Tds:localhost:5000/music?SYBSOCKET_FACTORY=x",
            })
    void serversLoadNothingOfTheUrl(String url) {
        assertThatThrownBy(() -> DatabaseUrl.of(url).refuseUnsafe(Set.of()))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("makes the driver run or load code or files");
    }

    @Test
    void sybaseIsSpokenToByTwoDrivers() {
        Timeouts timeouts = new Timeouts(Duration.ZERO, Duration.ofMillis(1500), Duration.ofMinutes(5));
        DatabaseUrl jtds = DatabaseUrl.of("sybase://localhost/mu%3Bsic?charset=utf8");
        DatabaseUrl jconnect = DatabaseUrl.of("jdbc:sybase:Tds:localhost:5000/music?CHARSET=utf8");

        assertThat(jtds.dialect()).isEqualTo("sybase");
        assertThat(jtds.properties()).isEqualTo(Map.of("databaseName", "mu;sic", "charset", "utf8"));
        assertThat(jtds.driver().defaults(jtds, timeouts))
                .isEqualTo(Map.of("loginTimeout", "2", "socketTimeout", "300", "prepareSQL", "0"));
        assertThat(jtds.initialSql().orElseThrow()).contains("SET ANSINULL ON", "SET STRING_RTRUNCATION ON");
        assertThat(jconnect.dialect()).isEqualTo("sybase");
        assertThat(jconnect.properties()).isEqualTo(Map.of("CHARSET", "utf8"));
        assertThat(jconnect.driver().defaults(jconnect, timeouts)).isEmpty();
        assertThatThrownBy(() -> DatabaseUrl.of("jdbc:jtds:sqlserver://localhost/music"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("jdbc:jtds:sybase://host:5000/database");
        assertThatThrownBy(() -> DatabaseUrl.of("jdbc:sybase:jndi:x"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("jdbc:sybase:Tds:host:5000/database");
    }

    @Test
    void oracleIsSpokenToByTheThinDriver() {
        assertThatThrownBy(() -> DatabaseUrl.of("jdbc:oracle:oci:@music"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("jdbc:oracle:thin:@//host:1521/service");
        assertThatThrownBy(() -> DatabaseUrl.of("oracle://localhost"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("ends with the name of a service");
    }

    @Test
    void derbyIsToldToCreateWhatIsNotThere() {
        Timeouts timeouts = new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        DatabaseUrl memory = DatabaseUrl.of("derby:memory:music");
        DatabaseUrl mustBeThere = DatabaseUrl.of("derby:./music;create=false");

        assertThat(memory.login()).isEmpty();
        assertThat(memory.driver().defaults(memory, timeouts)).isEqualTo(Map.of("create", "true"));
        assertThat(mustBeThere.driver().defaults(mustBeThere, timeouts)).isEmpty();
    }

    @Test
    void userOfH2IsSaUnlessTheUrlIsTheDriversOwn() {
        assertThat(DatabaseUrl.of("h2:mem:music").login()).contains(new Login("sa", ""));
        assertThat(DatabaseUrl.of("jdbc:h2:mem:music").login()).isEmpty();
    }

    @Test
    void memoryWithoutANameIsAnotherDatabaseForEachEngine() {
        assertThat(DatabaseUrl.of("h2:mem:").jdbcUrl())
                .isNotEqualTo(DatabaseUrl.of("h2:mem:").jdbcUrl());
    }

    @Test
    void printingShowsNeitherLoginNorParameters() {
        assertThat(DatabaseUrl.of("postgresql://scott:tiger@localhost/music?sslpassword=tiger"))
                .hasToString("postgresql://localhost/music");
        assertThat(DatabaseUrl.of("h2:mem:music;CIPHER=AES;PASSWORD=tiger")).hasToString("h2:mem:music");
        assertThat(new Login("scott", "tiger")).hasToString("scott:***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "music.db                                   | does not begin with the name of a database",
                "db2://localhost/music                      | names the database 'db2', which is not known",
                "jdbc:db2://localhost                | names the database 'db2', which is not known",
                "postgresql:localhost/music                 | continues with two slashes",
                "postgresql://localhost:port/music          | port of the URL is not a number",
                "postgresql://localhost:70000/music         | port of the URL is not a number",
                "postgresql://local host/music              | host of the URL is not a name",
                "postgresql://:x@localhost/music            | empty user",
                "postgresql://scott%4@localhost/music       | user of the URL has a '%'",
                "postgresql://localhost/music?ssl           | not all of the form name=value",
                "postgresql://localhost/music?a=1&a=2       | parameter 'a' is twice",
                "sqlite://music.db                          | three slashes",
                "sqlite:music.db                            | three slashes",
                "jdbc:sqlite::resource:http://x/y.db        | is a resource",
                "h2:                                        | names a database",
                "hsqldb:                                    | names a database",
                "hsqldb://localhost/music                   | names a database",
                "hsqldb:mem:music;hsqldb.tx                 | not all of the form NAME=value",
                "hsqldb:mem:music;user=a;USER=b             | setting 'user' is twice",
                "derby:                                     | names a database",
                "derby://localhost/music                    | names a database in this JVM",
                "derby:memory:music;create                  | not all of the form NAME=value",
                "h2:mem:music;MODE                          | not all of the form NAME=value",
            })
    void errorNamesThePartThatIsWrong(String url, String part) {
        assertThatThrownBy(() -> DatabaseUrl.of(url))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://scott:tiger/x@localhost/music",
                "postgresql://scott:x/tiger@localhost/music",
                "postgresql://scott:x@tiger@localhost/music",
                "postgresql://scott:x@ti ger/music",
                "postgresql://scott:tiger?x@localhost/music",
                "postgresql://scott:x?tiger@localhost/music",
                "postgresql://scott:x#tiger@localhost/music",
                "postgresql://scott:tiger#x@localhost/music",
                "postgresql://scott:tiger%@localhost/music",
                "postgres//scott:tiger@localhost/music",
                "scott:tiger@localhost/music",
                "postgresql://localhost/music?password=tiger%",
                "postgresql://localhost/music?password=x&tiger",
                "h2:mem:music;PASSWORD=x;tiger",
                "db2://scott:tiger@localhost/music",
            })
    void errorNeverShowsThePassword(String url) {
        assertThatThrownBy(() -> DatabaseUrl.of(url))
                .isInstanceOf(InvalidUrlException.class)
                .satisfies(e -> assertThat(e.toString().replace(JdbcDriver.EXAMPLES, ""))
                        .doesNotContain("tiger")
                        .doesNotContain("ti ger"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2:mem:music;INIT=RUNSCRIPT FROM 'x.sql'",
                "jdbc:h2:mem:music;init=RUNSCRIPT FROM 'x.sql'",
                "h2:mem:music;DATABASE_EVENT_LISTENER='x.Y'",
                "postgresql://localhost/music?socketFactory=x.Y",
                "jdbc:postgresql://localhost/music?loggerFile=x.log",
                "sqlite:///music.db?enable_load_extension=true",
                "hsqldb:file:./music;hsqldb.temp_directory=/etc",
                "jdbc:hsqldb:mem:music;CRYPT_PROVIDER=x.Y",
                "derby:memory:music;createFrom=/etc",
                "jdbc:derby:./music;encryptionProvider=x.Y",
            })
    void parameterThatRunsCodeIsRefusedUnlessAllowed(String text) {
        DatabaseUrl url = DatabaseUrl.of(text);
        String name = url.parameterNames().iterator().next();
        assertThatThrownBy(() -> url.refuseUnsafe(Set.of()))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("'" + name + "'");
        assertThat(url.refuseUnsafe(Set.of(name))).isSameAs(url);
    }
}
