package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.session.cascade.HouseTable.HOUSE;

import dev.alkahest.session.Session;

/** A house with one room, which a test saves where it needs it. */
abstract class SmallHouseTests extends HouseTests {

    static final String ROOMS =
            "select h.name, r.name from room r left join house h on h.id = house_id order by r.name";

    void saveHouse() {
        sessions.transaction(session -> {
            House house = new House("Elm");
            house.rooms.add(new Room("attic"));
            session.add(house);
        });
    }

    static House house(Session session) {
        return session.query(HOUSE).one();
    }
}
