package dev.alkahest.behaviour.failure;

import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.failure.AssetTable.ASSET;
import static dev.alkahest.behaviour.failure.CarTable.CAR;
import static dev.alkahest.behaviour.failure.FirmTable.FIRM;
import static dev.alkahest.behaviour.failure.SkillTable.SKILL;
import static dev.alkahest.behaviour.failure.WorkerTable.WORKER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.query.LoadOption.undefer;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.update;

import dev.alkahest.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is done in a session, by name. Each finds its objects by what their rows say, so that it can be done again. */
final class Scenarios {

    private final Map<String, Consumer<Session>> all = new LinkedHashMap<>();

    private Scenarios() {}

    static Map<String, Consumer<Session>> all() {
        Scenarios scenarios = new Scenarios();
        scenarios.read();
        scenarios.write();
        scenarios.relate();
        scenarios.state();
        return scenarios.all;
    }

    private static Firm firm(Session session, String name) {
        return session.query(FIRM).where(FIRM.name.eq(name)).one();
    }

    private static Worker worker(Session session, String name) {
        return session.query(WORKER).where(WORKER.name.eq(name)).one();
    }

    private static Skill skill(Session session, String code) {
        return session.getOne(SKILL, code);
    }

    private void read() {
        all.put("get", session -> skill(session, "weld").points++);
        all.put("query", session -> session.query(FIRM).all().forEach(firm -> firm.name += "!"));
        all.put(
                "lazyCollections",
                session -> session.query(FIRM).all().forEach(firm -> firm.name += firm.workers.size()));
        all.put(
                "lazyReferences",
                session -> session.query(WORKER).all().forEach(worker -> worker.name += worker.firm.get().name));
        all.put(
                "selectin",
                session -> session.query(FIRM).options(selectin(FIRM.workers().skills())).all().stream()
                        .flatMap(firm -> firm.workers.stream())
                        .forEach(worker -> worker.name += worker.skills.size()));
        all.put(
                "joined",
                session -> session.query(FIRM)
                        .options(joined(FIRM.workers()))
                        .all()
                        .forEach(firm -> firm.name += firm.workers.size()));
        all.put(
                "subquery",
                session -> session.query(FIRM)
                        .options(subquery(FIRM.workers()))
                        .all()
                        .forEach(firm -> firm.name += firm.workers.size()));
        all.put("stream", session -> {
            try (Stream<Worker> workers = session.query(WORKER).stream(2)) {
                workers.forEach(worker -> worker.name += "!");
            }
        });
        all.put(
                "deferred",
                session -> session.query(WORKER).all().forEach(worker -> worker.story.set(worker.story.get() + "!")));
        all.put(
                "undefer",
                session -> session.query(WORKER)
                        .options(undefer(WORKER.story))
                        .all()
                        .forEach(worker -> worker.story.set(worker.name)));
        all.put(
                "count",
                session -> session.add(new Skill("n" + session.query(WORKER).count(), 1)));
        all.put("refresh", session -> {
            Firm firm = firm(session, "Acme");
            session.refresh(firm, selectin(FIRM.workers()));
            firm.name += firm.workers.size();
        });
    }

    private void write() {
        all.put("insertOne", session -> session.add(new Firm("New")));
        all.put("insertMany", session -> session.addAll(List.of(new Firm("N1"), new Firm("N2"), new Firm("N3"))));
        all.put("insertGraph", session -> {
            Skill paint = new Skill("paint", 1);
            session.add(new Firm("New", new Worker("Xa", paint), new Worker("Xb", paint, skill(session, "weld"))));
        });
        all.put("insertTree", session -> {
            Worker top = new Worker("Top");
            Worker middle = new Worker("Middle");
            Worker low = new Worker("Low");
            low.boss.set(middle);
            middle.boss.set(top);
            firm(session, "Acme").workers.addAll(List.of(low, middle, top));
        });
        all.put(
                "insertJoined",
                session -> session.addAll(List.of(new Car("c", "P1"), new Desk("d", 3), new Car("e", "P2"))));
        all.put("update", session -> firm(session, "Acme").name = "Other");
        all.put(
                "updateJoined",
                session -> session.query(CAR).all().forEach(car -> {
                    car.label += "!";
                    car.plate += "?";
                }));
        all.put("updateKey", session -> skill(session, "idle").code = "busy");
        all.put("handOver", session -> {
            Firm acme = firm(session, "Acme");
            Firm blend = firm(session, "Blend");
            acme.name = "Blend";
            blend.name = "Core";
        });
        all.put("deleteOne", session -> session.delete(skill(session, "idle")));
        all.put("deleteGraph", session -> session.delete(firm(session, "Acme")));
        all.put(
                "deleteJoined",
                session -> session.deleteAll(session.query(ASSET).all()));
        all.put("rowSwitch", session -> {
            session.delete(skill(session, "weld"));
            session.add(new Skill("weld", 99));
        });
        all.put("upsert", session -> session.upsert(new Firm("Acme"), FIRM.name));
        all.put("bulkUpdate", session -> {
            Worker ann = worker(session, "Ann");
            session.execute(update(WORKER).set(WORKER.name, "Anna").where(WORKER.name.eq("Ann")));
            ann.story.set(ann.name);
        });
        all.put("bulkDelete", session -> {
            session.query(SKILL).all();
            session.execute(delete(SKILL).where(SKILL.code.eq("idle")));
        });
    }

    private void relate() {
        all.put("orphan", session -> firm(session, "Acme").workers.removeIf(worker -> worker.name.equals("Bob")));
        all.put("move", session -> firm(session, "Blend").workers.add(worker(session, "Ann")));
        all.put("moveByReference", session -> worker(session, "Ann").firm.set(firm(session, "Blend")));
        all.put("link", session -> {
            Worker ann = worker(session, "Ann");
            ann.skills.remove(skill(session, "weld"));
            ann.skills.add(skill(session, "idle"));
        });
        all.put("linkUnloaded", session -> skill(session, "idle").workers.add(worker(session, "Ann")));
        all.put("refer", session -> worker(session, "Ann").boss.set(worker(session, "Bob")));
        all.put("replace", session -> firm(session, "Acme").workers = List.of(new Worker("Only")));
    }

    private void state() {
        all.put("merge", session -> {
            Firm detached = firm(session, "Acme");
            touch(detached.workers);
            session.expungeAll();
            detached.name = "Merged";
            detached.workers.add(new Worker("Extra"));
            session.merge(detached);
        });
        all.put("mergeAll", session -> {
            List<Skill> detached = session.query(SKILL).all();
            session.expungeAll();
            detached.forEach(skill -> skill.points++);
            session.mergeAll(detached);
        });
        all.put("autoflush", session -> {
            firm(session, "Acme").name = "Flushed";
            firm(session, "Flushed").name = "Twice";
        });
        all.put("savepointKept", session -> {
            firm(session, "Acme").name = "Outer";
            session.nested(() -> session.add(new Firm("Inner")));
        });
        all.put("savepointRolledBack", session -> {
            Firm acme = firm(session, "Acme");
            acme.name = "Outer";
            try (var nested = session.beginNested()) {
                acme.name = "Inner";
                session.add(new Firm("Lost"));
                session.flush();
                nested.rollback();
            }
        });
        all.put("expire", session -> {
            Firm acme = firm(session, "Acme");
            touch(acme.workers);
            session.expireAll();
            acme.workers.get(0).name = "Later";
        });
        all.put("flushes", session -> {
            Firm acme = firm(session, "Acme");
            for (int at = 0; at < 3; at++) {
                acme.workers.add(new Worker("W" + at));
                session.flush();
            }
        });
    }
}
