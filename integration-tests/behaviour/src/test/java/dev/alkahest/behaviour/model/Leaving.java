package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.List;

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
        stage.session().expunge(thing.object);
        stage.hearOfNoFlush();
        departures.leave(thing);
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
    }

    void reattach(Thing thing) {
        Item detached = thing.detached;
        List<Thing> back = departures.comeBack(thing); // as long as what has expired shows what it had
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
