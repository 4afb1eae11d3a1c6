package dev.alkahest.behaviour.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.alkahest.behaviour.TableRows;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of the database, seen from outside. */
record Rows(Engine engine, SessionFactory sessions) {

    private static final List<String> TABLES = List.of(
            "select name, version from fail_firm order by name",
            "select w.name, w.story, f.name, b.name from fail_worker w left join fail_firm f on f.id = w.firm_id"
                    + " left join fail_worker b on b.id = w.boss_id order by w.name",
            "select code, points from fail_skill order by code",
            "select w.name, l.fail_skill_code from fail_worker_skill l join fail_worker w on w.id = l.fail_worker_id"
                    + " order by w.name, l.fail_skill_code",
            "select a.label, c.plate, d.drawers from fail_asset a left join fail_car c on c.id = a.id"
                    + " left join fail_desk d on d.id = a.id order by a.label");

    void reset() {
        engine.begin(connection -> {
            for (String table : List.of(
                    "fail_worker_skill",
                    "fail_worker",
                    "fail_firm",
                    "fail_skill",
                    "fail_car",
                    "fail_desk",
                    "fail_asset")) {
                connection.update(
                        (table.equals("fail_worker")
                                ? "update fail_worker set boss_id = null"
                                : "delete from " + table));
                connection.update("delete from " + table);
            }
        });
        sessions.transaction(session -> {
            Skill weld = new Skill("weld", 3);
            Worker ann = new Worker("Ann", weld);
            Worker bob = new Worker("Bob", weld, new Skill("cut", 2));
            bob.boss.set(ann);
            ann.story.set("long");
            session.addAll(List.of(
                    new Firm("Acme", ann, bob),
                    new Firm("Blend", new Worker("Cid")),
                    new Skill("idle", 0),
                    new Car("car", "P"),
                    new Desk("desk", 2)));
        });
    }

    /** Asserts that a session which was rolled back has forgotten what failed, and does it again. */
    void assertDoneAgain(Session session, Consumer<Session> scenario, List<String> after, String what) {
        assertThat(session.dirty()).as(what).isEmpty();
        assertThat(session.pending()).as(what).isEmpty();
        assertThat(session.deleted()).as(what).isEmpty();
        assertThatCode(() -> {
                    scenario.accept(session);
                    session.commit();
                })
                .as("%s, done again", what)
                .doesNotThrowAnyException();
        assertThat(all()).as("%s, done again", what).isEqualTo(after);
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        TABLES.forEach(select -> all.addAll(TableRows.rows(engine, select)));
        return all;
    }
}
