package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at what is only shown: it is what the rows say when it is loaded, and stays that until it is loaded again (B6). */
final class Viewing {

    private record Sight(View view, Thing owner) {}

    private final Stage stage;
    private final World world;
    private final Map<Sight, List<Thing>> seen = new HashMap<>();

    Viewing(Stage stage) {
        this.stage = stage;
        this.world = stage.world;
    }

    void view(View view, Thing owner) {
        boolean wasLoaded = view.isLoaded(owner.object);
        List<Item> shown = view.get(owner.object);
        stage.hearOfFlush();
        if (!wasLoaded) {
            compareShown(new Sight(view, owner), shown);
        }
    }

    /** Queries the owners of a view, and has it loaded in one of the ways. */
    void survey(View view, int strategy) {
        Set<Item> loaded = new HashSet<>();
        world.things().stream()
                .filter(thing -> thing.object != null && thing.kind.isA(view.owner) && view.isLoaded(thing.object))
                .forEach(thing -> loaded.add(thing.object));
        List<Item> owners = new ArrayList<>();
        owners.addAll(stage.session()
                .query(view.owner.table())
                .options(Reading.STRATEGIES.get(strategy).apply(view.path))
                .all());
        stage.hearOfFlush();
        for (Item object : owners) {
            Thing owner = stage.sightings.see(object);
            check(strategy >= Reading.AT_ONCE || view.isLoaded(object), view + " of " + owner + " is not loaded");
            if (view.isLoaded(object) && !loaded.contains(object) && owner.state == State.PERSISTENT) {
                compareShown(new Sight(view, owner), view.get(object));
            }
        }
    }

    private void compareShown(Sight sight, List<Item> shown) {
        List<Thing> actual = shown.stream().map(stage.sightings::see).toList();
        if (world.isHeard()) {
            compare(
                    sight.view + " of " + sight.owner,
                    actual,
                    stage.transactions.ifFlushed(() -> sight.view.shown(world, sight.owner)));
        }
        seen.put(sight, actual);
    }

    /** Says that what an object shows is read again. */
    void reload(Thing owner) {
        seen.keySet().removeIf(sight -> sight.owner == owner);
    }

    /** Looks whether all that was seen is still what it was, but for what is deleted. */
    void look() {
        seen.keySet().removeIf(sight -> !isShown(sight));
        seen.forEach((sight, members) -> {
            List<Thing> actual = new ArrayList<>();
            sight.view.get(sight.owner.object).forEach(object -> actual.add(stage.sightings.see(object)));
            List<Thing> expected = new ArrayList<>(members);
            actual.removeIf(Viewing::hasGone);
            expected.removeIf(Viewing::hasGone);
            compare(sight.view + " of " + sight.owner + ", seen before", actual, expected);
        });
        check(!stage.sql.hasWritten(), "a look at what is shown has written");
    }

    private static boolean isShown(Sight sight) {
        return sight.owner.state == State.PERSISTENT
                && sight.owner.object != null
                && sight.view.isLoaded(sight.owner.object);
    }

    private static boolean hasGone(Thing thing) {
        return thing.isDeleted() || thing.state == State.GONE;
    }
}
