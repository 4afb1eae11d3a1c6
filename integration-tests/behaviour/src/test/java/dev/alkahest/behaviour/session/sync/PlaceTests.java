package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sync.BandTable.BAND;
import static dev.alkahest.behaviour.session.sync.BusTable.BUS;
import static dev.alkahest.behaviour.session.sync.LogoTable.LOGO;
import static dev.alkahest.behaviour.session.sync.ManagerTable.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Bands that have a place for one manager, one bus and one logo each. */
@KeepsTables
abstract class PlaceTests {

    SessionFactory sessions;

    /** Each band has its manager, bus and logo, of its own name; the new ones have no band. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SyncMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            for (String name : List.of("Kinks", "Who")) {
                Band band = new Band(name);
                band.manager.set(new Manager(name));
                band.bus = new Bus(name);
                band.logo.set(new Logo(name));
                session.add(band);
            }
            session.addAll(List.of(new Manager("new"), new Bus("new"), new Logo("new"), new Band("Bare")));
        });
    }

    static Band band(Session session, String name) {
        return session.query(BAND).where(BAND.name.eq(name)).one();
    }

    static Manager manager(Session session, String name) {
        return session.query(MANAGER).where(MANAGER.name.eq(name)).one();
    }

    static Bus bus(Session session, String name) {
        return session.query(BUS).where(BUS.name.eq(name)).one();
    }

    static Logo logo(Session session, String name) {
        return session.query(LOGO).where(LOGO.name.eq(name)).one();
    }

    static List<String> of(Engine engine, String table) {
        return rows(
                engine,
                "select t.name, b.name from " + table
                        + " t left join band b on b.id = t.band_id order by lower(t.name)");
    }

    static void assertAll(Engine engine, String... expected) {
        assertThat(of(engine, "manager")).containsExactly(expected);
        assertThat(of(engine, "bus")).containsExactly(expected);
        assertThat(of(engine, "logo")).containsExactly(expected);
    }
}
