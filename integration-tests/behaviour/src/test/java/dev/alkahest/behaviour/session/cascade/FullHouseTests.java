package dev.alkahest.behaviour.session.cascade;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A house that has something of everything, and one that has nothing. */
abstract class FullHouseTests extends HouseTests {

    /** Elm has an attic with a red and a green lamp and a blue carpet, a hall, a deed, two guests and a cat; Oak has nothing. */
    @BeforeEach
    void createRows() {
        sessions.transaction(session -> {
            House elm = new House("Elm");
            Room attic = new Room("attic");
            attic.lamps.addAll(List.of(new Lamp("red"), new Lamp("green")));
            attic.carpet.set(new Carpet("blue"));
            elm.rooms.addAll(List.of(attic, new Room("hall")));
            elm.deed.set(new Deed("1901"));
            elm.guests.addAll(List.of(new Guest("Ann"), new Guest("Ben")));
            elm.cat.set(new Cat("Tom"));
            session.addAll(List.of(elm, new House("Oak")));
        });
    }
}
