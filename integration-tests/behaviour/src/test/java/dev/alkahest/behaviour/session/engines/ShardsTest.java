package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.engines.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.engines.InvoiceTable.INVOICE;
import static dev.alkahest.behaviour.session.engines.LineTable.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.ShardedSessions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rule N5: a database for the names up to M, and another one, of another make, for the rest. */
class ShardsTest {

    private Engine first;
    private Engine second;
    private SessionFactory sessions;
    private ShardedSessions<String> shards;

    @BeforeEach
    void createTables(Engine engine, Database database) {
        first = engine;
        second = Engine.create(Databases.url(database == Database.H2 ? Database.SQLITE : Database.H2));
        sessions = SessionFactory.create(first, new EnginesMappers());
        shards = sessions.withShards(List.of(first, second), this::engineOf);
        shards.all().forEach(shard -> shard.metadata().createAll(shard.engine()));
    }

    private Engine engineOf(String name) {
        return name.charAt(0) <= 'M' ? first : second;
    }

    @AfterEach
    void closeSecond() {
        second.close();
    }

    private void add(String name) {
        shards.of(name).transaction(session -> session.add(new Customer(name)));
    }

    private static List<String> names(SessionFactory shard) {
        return shard.call(session -> session.query(CUSTOMER).orderBy(CUSTOMER.name.asc()).all().stream()
                .map(customer -> customer.name)
                .toList());
    }

    @TestOnAllDatabases
    void N5_keySaysWhichDatabaseHasARow() {
        List.of("Ada", "Zoe", "Bob").forEach(this::add);
        assertThat(names(shards.of("Abe"))).containsExactly("Ada", "Bob");
        assertThat(names(shards.of("Zac"))).containsExactly("Zoe");
        assertThat(rows(first, "select name from engines_customer order by name"))
                .containsExactly("Ada", "Bob");
        assertThat(rows(second, "select name from engines_customer")).containsExactly("Zoe");
    }

    @TestOnAllDatabases
    void N5_allShardsAreAskedOneAfterTheOther() {
        List.of("Ada", "Zoe").forEach(this::add);
        assertThat(shards.all().stream().flatMap(shard -> names(shard).stream()))
                .containsExactly("Ada", "Zoe");
    }

    @TestOnAllDatabases
    void N5_shardsBehaveAsTheirFactory() {
        ShardedSessions<String> reading =
                sessions.withReadOnly(true).withShards(List.of(first, second), this::engineOf);
        assertThatThrownBy(() -> reading.of("Zoe").transaction(session -> session.add(new Customer("Zoe"))))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("read-only");
        assertThat(reading.of("Zoe")).isSameAs(reading.of("Zac"));
    }

    @TestOnAllDatabases
    void N5_engineThatIsNoShardIsNamed() {
        try (Engine other = Engine.create("h2:mem:other")) {
            ShardedSessions<String> wrong = sessions.withShards(List.of(first, second), name -> other);
            assertThatThrownBy(() -> wrong.of("Ada"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "The function of withShards(...) gave Engine(h2:mem:other) for a key, which is none"
                                    + " of the shards: [Engine(");
        }
    }

    @TestOnAllDatabases
    void N5_eachShardIsThereOnce() {
        for (List<Engine> wrong : List.of(List.<Engine>of(), List.of(first, first))) {
            assertThatThrownBy(() -> sessions.withShards(wrong, this::engineOf))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("withShards(...) needs one engine or more, and each of them once.");
        }
    }

    @TestOnAllDatabases
    void N5_copyIsOfOneDatabase() {
        assertThatThrownBy(() -> sessions.withReader(second).withShards(List.of(first, second), this::engineOf))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("withShards(...) of a factory with withReader(...) or withConnection(...)");
    }

    @TestOnAllDatabases
    void N5_whatIsOnAnEngineOfItsOwnIsSeenFromAllShards() {
        try (Engine common = Databases.h2()) {
            ShardedSessions<String> some = sessions.withEngine(INVOICE, common)
                    .withEngine(LINE, common)
                    .withShards(List.of(first, second), this::engineOf);
            SessionFactory.create(common, new EnginesMappers()).metadata().createAll(common);
            for (String name : List.of("Ada", "Zoe")) {
                some.of(name).transaction(session -> {
                    session.add(new Customer(name));
                    session.add(new Invoice(name.charAt(0)));
                });
            }
            assertThat(some.of("Ada")
                            .<Long>call(session -> session.query(INVOICE).count()))
                    .isEqualTo(2);
            assertThat(names(some.of("Zoe"))).containsExactly("Zoe");
        }
    }
}
