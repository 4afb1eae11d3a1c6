package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects leave the session, and come back. */
final class Leaving {

    private final Stage stage;
    private final World world;
    private final Departures departures;

    Leaving(Stage stage) {
        this.stage = stage;
        this.world = stage.world;
        this.departures = stage.departures;
    }

    void expunge(Thing thing) {
        Set<Thing> leaving = world.leaving(thing);
        stage.session().expunge(thing.object);
        stage.hearOfNoFlush();
        boolean isNew = leaving.stream().allMatch(each -> each.state == State.PENDING);
        Map<Thing, Map<Attribute, List<Thing>>> own = new HashMap<>();
        leaving.forEach(each -> own.put(each, own(each)));
        for (Thing each : leaving) {
            if (isNew) {
                Events.release(each, own.get(each));
            } else if (each.state == State.PENDING) {
                each.state = State.GONE;
                departures.leave(each);
            } else {
                each.become(each.flushed);
                departures.leave(each);
            }
        }
    }

    /** Returns what an object has in its attributes without a foreign key. */
    private Map<Attribute, List<Thing>> own(Thing thing) {
        Map<Attribute, List<Thing>> own = new HashMap<>();
        for (Attribute attribute : thing.kind.attributes()) {
            List<Thing> members = world.members(attribute, thing);
            if (!attribute.hasForeignKey() && !members.isEmpty()) {
                own.put(attribute, new ArrayList<>(members));
            }
        }
        return own;
    }

    void detach() {
        stage.session().expungeAll();
        stage.hearOfNoFlush();
        stage.transactions.detachAll();
        leaveAll();
    }

    void leaveAll() {
        world.things().stream()
                .filter(thing -> thing.object != null && thing.state == State.PERSISTENT)
                .forEach(departures::leave);
        stage.sightings.forget();
        world.sweep.forget();
    }

    void reattach(Thing thing) {
        Item detached = thing.detached;
        List<Thing> back = departures.comeBack(
                thing, stage.transactions.areRowsCommitted()); // as long as what has expired shows what it had
        stage.session().add(detached);
        stage.hearOfNoFlush();
        back.forEach(stage.sightings::put);
        world.filing.adopt();
    }

    void merge(Thing thing) {
        Item merged = stage.session().merge(thing.detached);
        stage.hearOfNoFlush();
        departures.merge(thing);
        world.filing.adopt();
        check(
                merged != thing.detached && stage.sightings.see(merged) == thing,
                "merge() of " + thing + " is another object");
    }
}
