package dev.alkahest.behaviour.session.township;

import static dev.alkahest.behaviour.TableRows.rows;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Town a has flats 1 and 2, a lodger, streets 1 and 2 with a lamp each, guild g, and twin town b, which has flat 3; guild h is there. */
@KeepsTables
abstract class TownshipTests {

    SessionFactory sessions;
    Engine engine;

    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new TownshipMappers());
        sessions.metadata().createAll(engine);
        Town a = new Town("a");
        Town b = new Town("b");
        a.flats.addAll(List.of(new Flat(1), new Flat(2)));
        a.lodgers.add(new Lodger(1));
        a.streets.addAll(List.of(street(1), street(2)));
        a.guilds.add(new Guild("g"));
        a.twin.set(b);
        b.flats.add(new Flat(3));
        sessions.transaction(session -> session.addAll(List.of(a, b, new Guild("h"))));
    }

    private static Street street(int number) {
        Street street = new Street(number, "old");
        street.lamps.add(new Lamp(number));
        return street;
    }

    final List<String> towns() {
        return rows(engine, "select name, twin_name from township_town order by 1");
    }

    final List<String> flats() {
        return rows(engine, "select number, town_name from township_flat order by 1");
    }

    final List<String> lodgers() {
        return rows(engine, "select number, town_name from township_lodger order by 1");
    }

    final List<String> streets() {
        return rows(engine, "select town_name, number, title from township_street order by 1, 2");
    }

    final List<String> lamps() {
        return rows(engine, "select street_town_name, street_number, number from township_lamp order by 1, 2, 3");
    }

    final List<String> pairs() {
        return rows(engine, "select township_town_name, township_guild_name from township_pair order by 1, 2");
    }
}
