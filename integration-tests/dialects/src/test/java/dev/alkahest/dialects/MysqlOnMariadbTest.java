package dev.alkahest.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Engine;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** MySQL's dialect on a real MariaDB, which understands all but what the two say otherwise. It is not run on a real MySQL. */
class MysqlOnMariadbTest {

    @Test
    void mariadbUnderstandsWhatMysqlDoesNotSayOtherwise() throws SQLException {
        MariaDbDataSource mariadb =
                new MariaDbDataSource("jdbc:" + MariadbServer.url("mysql").replace("root@", ""));
        mariadb.setUser("root");
        try (Engine engine = Engine.builder(mariadb, Dialect.named("mysql")).create()) {
            Understanding understanding = Understanding.of(engine);
            assertThat(understanding.refused())
                    .containsOnlyKeys(
                            "insert: conflict of a select",
                            "insert: conflict of many rows",
                            "insert: conflict, computed",
                            "insert: conflict, nothing",
                            "insert: conflict, update",
                            "join: lateral",
                            "lock: for share",
                            "lock: for share, skip locked",
                            "lock: for update, if possible of a table",
                            "lock: for update, of a table");
            assertThat(understanding.understood()).isGreaterThan(150);
        }
    }
}
