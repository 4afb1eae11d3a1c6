package dev.alkahest.dialects;

import static dev.alkahest.sql.Festival.FESTIVAL;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** MySQL's dialect on a real MariaDB, which understands all but what the two say otherwise. It is not run on a real MySQL. */
class MysqlOnMariadbTest {

    private static Engine engine(String database) throws SQLException {
        MariaDbDataSource mariadb =
                new MariaDbDataSource("jdbc:" + MariadbServer.url(database).replace("root@", ""));
        mariadb.setUser("root");
        return Engine.builder(mariadb, Dialect.named("mysql")).create();
    }

    @Test
    void mariadbUnderstandsWhatMysqlDoesNotSayOtherwise() throws SQLException {
        try (Engine engine = engine("mysql_constructs")) {
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

    @Test
    void uuidIsKeptAsItsBytes() throws SQLException {
        UUID ticket = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
        LocalDateTime begins = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000);
        try (Engine engine = engine("mysql_values");
                Connection connection = engine.connect()) {
            MetaData.of(FESTIVAL).createAll(connection);
            connection.execute(insert(FESTIVAL)
                    .set(FESTIVAL.id, 1)
                    .set(FESTIVAL.ticket, ticket)
                    .set(FESTIVAL.begins, begins));
            connection.execute(insert(FESTIVAL).set(FESTIVAL.id, 2).set(FESTIVAL.ticket, (UUID) null));
            assertThat(connection
                            .scalars(select(FESTIVAL.ticket).orderBy(FESTIVAL.id.asc()))
                            .all())
                    .containsExactly(ticket, null);
            assertThat(connection
                            .scalars(select(FESTIVAL.begins).where(FESTIVAL.ticket.eq(ticket)))
                            .all())
                    .containsExactly(begins);
            String bytes = connection.query("select hex(ticket) from festival where id = 1", statement -> {}, rows -> {
                rows.next();
                return rows.getString(1);
            });
            assertThat(bytes).isEqualTo("0123456789AB7DEF8123456789ABCDEF");
        }
    }

    @Test
    void keysOfNewObjectsComeFromTheirTable() throws SQLException {
        try (Engine engine = engine("mysql_session")) {
            SessionFactory sessions = SessionFactory.create(engine, new DialectsMappers());
            sessions.metadata().createAll(engine);
            List<Account> made = List.of(new Account("a", 1), new Account("b", 2));
            sessions.transaction(session -> session.addAll(made));
            assertThat(made).extracting(account -> account.id).containsExactly(1L, 2L);
            sessions.transaction(session -> session.getOne(AccountTable.ACCOUNT, 2L).balance = 7);
            int balance = sessions.call(session -> session.getOne(AccountTable.ACCOUNT, 2L).balance);
            assertThat(balance).isEqualTo(7);
        }
    }
}
