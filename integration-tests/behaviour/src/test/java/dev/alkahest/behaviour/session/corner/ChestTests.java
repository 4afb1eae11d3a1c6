package dev.alkahest.behaviour.session.corner;

import static dev.alkahest.behaviour.session.corner.ChestTable.CHEST;
import static dev.alkahest.behaviour.session.corner.CoinTable.COIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two chests with coins in collections of every kind. */
@KeepsTables
abstract class ChestTests {

    SessionFactory sessions;

    /** In each of its collections the red chest has a penny and a florin, the blue one a crown. A groat is in none. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new CornerMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Chest red = new Chest("red");
            Chest blue = new Chest("blue");
            Coin penny = new Coin("penny");
            Coin florin = new Coin("florin");
            Coin crown = new Coin("crown");
            for (Kind kind : Kind.values()) {
                kind.add(red, penny);
                kind.add(red, florin);
                kind.add(blue, crown);
            }
            session.addAll(List.of(red, blue, penny, florin, crown, new Coin("groat")));
        });
    }

    static Chest chest(Session session, String name) {
        return session.query(CHEST).where(CHEST.name.eq(name)).one();
    }

    static Coin coin(Session session, String name) {
        return session.query(COIN).where(COIN.name.eq(name)).one();
    }

    /** What a fresh session reads is what the rows say. */
    void assertRows(Engine engine, Kind kind, String... expected) {
        assertThat(kind.rows(engine)).as(kind.attribute).containsExactly(expected);
        try (Session session = sessions.open()) {
            List<String> read = session.query(CHEST).all().stream()
                    .flatMap(chest -> kind.of(chest).stream().map(coin -> coin + "|" + chest))
                    .sorted()
                    .toList();
            assertThat(read).as(kind.attribute).containsExactly(expected);
        }
    }
}
