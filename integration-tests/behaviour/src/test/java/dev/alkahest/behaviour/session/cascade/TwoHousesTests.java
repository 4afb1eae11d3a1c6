package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two houses, both of which have rooms and a deed. */
abstract class TwoHousesTests extends HouseTests {

    /** Elm has an attic with a red lamp and a blue carpet, a hall, and the deed 1901; Oak has a cellar and the deed 1950. */
    @BeforeEach
    void createRows() {
        sessions.transaction(session -> {
            House elm = new House("Elm");
            Room attic = new Room("attic");
            attic.lamps.add(new Lamp("red"));
            attic.carpet.set(new Carpet("blue"));
            elm.rooms.addAll(List.of(attic, new Room("hall")));
            elm.deed.set(new Deed("1901"));
            House oak = new House("Oak");
            oak.rooms.add(new Room("cellar"));
            oak.deed.set(new Deed("1950"));
            session.addAll(List.of(elm, oak));
        });
    }

    static List<String> rooms(Engine engine) {
        return housed(engine, "room");
    }

    static List<String> deeds(Engine engine) {
        return housed(engine, "deed");
    }

    static void assertAtticIsGone(Engine engine) {
        assertThat(rooms(engine)).containsExactly("cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).isEmpty();
        assertThat(rows(engine, "select * from carpet")).isEmpty();
    }
}
