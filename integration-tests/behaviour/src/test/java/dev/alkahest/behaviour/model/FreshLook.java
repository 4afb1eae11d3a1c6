package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;

import dev.alkahest.engine.Connection;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what is committed, as others see it, with what should be. */
final class FreshLook {

    private final World world;
    private final SessionFactory sessions;
    private final SqlLog sql;

    FreshLook(World world, SessionFactory sessions, SqlLog sql) {
        this.world = world;
        this.sessions = sessions;
        this.sql = sql;
    }

    void compareTables(Set<Kind> kinds) throws SQLException {
        List<Kind> played = List.copyOf(kinds);
        try (Connection connection = sessions.engine().connect()) {
            String actual = Tables.read(connection.jdbc(), played);
            String expected = Tables.expected(world, played);
            check(actual.equals(expected), "the tables are\n" + actual + "and should be\n" + expected);
        }
    }

    /** Compares what another session reads. */
    void checkFresh(Set<Kind> kinds) {
        try (Session fresh = sessions.open()) {
            Map<Item, Thing> known = new HashMap<>();
            for (Kind kind : kinds) {
                Reading.all(fresh, kind).forEach(object -> known.put(object, committed(object)));
            }
            known.forEach((object, thing) -> {
                checkFresh(fresh, object, thing, known);
                checkViews(object, thing, known);
            });
        }
        check(!sql.hasWritten(), "a session that changes nothing has written");
    }

    private Thing committed(Item object) {
        return world.things().stream()
                .filter(thing ->
                        thing.kind == Kind.of(object) && thing.committed != null && thing.key.equals(object.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + Kind.of(object) + " " + object.key()));
    }

    private void checkFresh(Session fresh, Item object, Thing thing, Map<Item, Thing> known) {
        compare(thing + ".name in a fresh session", object.name, thing.committed.name());
        if (object instanceof Noted noted) {
            compare(thing + ".note in a fresh session", noted.note(), thing.committed.note());
        }
        if (object instanceof Sharing sharing) {
            compare(thing + ".shared in a fresh session", sharing.shared(), Thing.raw(thing.committed.shared()));
        }
        for (Attribute attribute : thing.kind.attributes()) {
            List<Thing> actual = new ArrayList<>();
            attribute.get(fresh, object).forEach(member -> actual.add(known.get(member)));
            List<Thing> expected = committedMembers(attribute, thing);
            compare(attribute + " of " + thing + " in a fresh session", actual, expected);
            if (attribute.keepsOrder()) {
                check(
                        actual.equals(expected),
                        attribute + " of " + thing + " is " + actual + ", in the order " + expected);
            }
            if (attribute.relation().isOrdered() && !attribute.hasForeignKey()) {
                checkPlaces(attribute, attribute.get(object));
            }
        }
    }

    /** Compares what an object only shows. */
    private void checkViews(Item object, Thing thing, Map<Item, Thing> known) {
        for (View view : View.ALL) {
            if (thing.kind.isA(view.owner)) {
                List<Thing> actual = new ArrayList<>();
                view.get(object).forEach(shown -> actual.add(known.get(shown)));
                compare(view + " of " + thing + " in a fresh session", actual, view.shown(world, thing));
            }
        }
    }

    /** Each place is taken once. */
    private static void checkPlaces(Attribute attribute, List<Item> members) {
        List<Integer> places =
                members.stream().map(member -> ((Placed) member).place()).toList();
        check(
                places.stream().filter(Objects::nonNull).distinct().count() == members.size(),
                attribute + " has the places " + places);
    }

    private List<Thing> committedMembers(Attribute attribute, Thing owner) {
        if (attribute.hasForeignKey()) {
            Thing target = owner.committed.targets().get(attribute.relation());
            return target == null ? List.of() : List.of(target);
        }
        if (attribute.relation().isPairs()) {
            return world.committedPairs().members(attribute, owner);
        }
        Stream<Thing> members = world.things().stream()
                .filter(thing ->
                        thing.committed != null && thing.committed.targets().get(attribute.relation()) == owner);
        return attribute.relation().isOrdered()
                ? members.sorted(Comparator.comparing(
                                member -> member.committed.places().get(attribute.relation())))
                        .toList()
                : members.toList();
    }
}
