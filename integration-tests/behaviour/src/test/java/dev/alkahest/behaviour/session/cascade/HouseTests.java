package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.DeedTable.DEED;
import static dev.alkahest.behaviour.session.cascade.HouseTable.HOUSE;
import static dev.alkahest.behaviour.session.cascade.LampTable.LAMP;
import static dev.alkahest.behaviour.session.cascade.RoomTable.ROOM;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Houses, and what is in them. */
@KeepsTables
abstract class HouseTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new CascadeMappers());
        sessions.metadata().createAll(engine);
    }

    static House house(Session session, String name) {
        return session.query(HOUSE).where(HOUSE.name.eq(name)).one();
    }

    static Room room(Session session, String name) {
        return session.query(ROOM).where(ROOM.name.eq(name)).one();
    }

    static Lamp lamp(Session session, String name) {
        return session.query(LAMP).where(LAMP.name.eq(name)).one();
    }

    static Deed deed(Session session, String name) {
        return session.query(DEED).where(DEED.name.eq(name)).one();
    }

    static List<String> names(Engine engine, String table) {
        return rows(engine, "select name from " + table + " order by name");
    }

    static List<String> housed(Engine engine, String table) {
        return rows(
                engine,
                "select t.name, h.name from " + table + " t left join house h on h.id = t.house_id order by t.name");
    }
}
