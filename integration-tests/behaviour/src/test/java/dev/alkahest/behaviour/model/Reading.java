package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.mapping.EntityTable;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads objects by queries, keys and attributes, before which the session may flush. */
final class Reading {

    /** How a query can be told to load a relationship: at first, with its objects. */
    static final List<Function<Table, LoadOption>> STRATEGIES = List.of(
            LoadOption::selectin, LoadOption::joined, LoadOption::subquery, LoadOption::lazy, LoadOption::select);

    /** How many of them load it before the query returns. */
    static final int AT_ONCE = 3;

    private final Stage stage;
    private final World world;
    private final Comparison comparison;

    Reading(Stage stage, Comparison comparison) {
        this.stage = stage;
        this.world = stage.world;
        this.comparison = comparison;
    }

    void query(Kind kind) {
        compareFound("query of " + kind, all(stage.session(), kind), kind, null);
    }

    void queryNamed(Kind kind, String name) {
        compareFound("query of " + kind + " named " + name, named(kind, name), kind, name);
    }

    static List<Item> all(Session session, Kind kind) {
        List<Item> found = new ArrayList<>();
        found.addAll(session.query(kind.table()).all());
        return found;
    }

    private List<Item> named(Kind kind, String name) {
        List<Item> found = new ArrayList<>();
        EntityTable<? extends Item> table = kind.table();
        found.addAll(stage.session()
                .query(table)
                .where(((TextColumn) table.column("name")).eq(name))
                .all());
        return found;
    }

    /**
     * Compares what a query has found with what is there, changes included that are not flushed yet (A2); without those
     * that nobody hears of, where it has not flushed: only the tables it reads are looked at (D3).
     */
    private void compareFound(String what, List<Item> found, Kind kind, String name) {
        stage.hearOfFlush();
        List<Thing> actual = found.stream().map(stage.sightings::see).toList();
        if (world.isHeard()) {
            compare(what, actual, stage.transactions.ifFlushed(() -> rowsOf(kind, name)));
        }
    }

    private List<Thing> rowsOf(Kind kind, String name) {
        return world.things().stream()
                .filter(thing -> thing.kind.isA(kind) && thing.flushed != null)
                .filter(thing -> name == null || thing.flushed.name().equals(name))
                .toList();
    }

    void get(Thing thing) {
        EntityTable<? extends Item> table = (thing.number % 2 == 0 ? thing.kind : thing.kind.root()).table();
        Item object = thing.key instanceof Long number
                ? stage.session().get(table, number.longValue())
                : stage.session().get(table, thing.key);
        stage.hearOfFlush();
        check(object != null, "get() of " + thing + " finds nothing");
        check(stage.sightings.see(object) == thing, "get() of " + thing + " finds another object");
    }

    /** Queries the owners of an attribute, and has it loaded in one of the ways. */
    void load(Attribute attribute, int strategy) {
        List<Item> found = new ArrayList<>();
        found.addAll(stage.session()
                .query(attribute.owner.table())
                .options(STRATEGIES.get(strategy).apply(attribute.path))
                .all());
        compareFound("query of " + attribute.owner + " with " + attribute.name, found, attribute.owner, null);
        if (strategy < AT_ONCE) {
            found.forEach(object -> checkLoaded(attribute, object));
        }
    }

    private static void checkLoaded(Attribute attribute, Item object) {
        check(attribute.isLoaded(object), attribute + " of " + object.key() + " is not loaded");
    }

    void refresh(Thing thing) {
        stage.session().refresh(thing.object);
        stage.hearOfFlush();
        world.sweep.read(thing);
    }

    /** Reads an object again, with what an attribute refers to. */
    void reload(Attribute attribute, Thing thing) {
        stage.session().refresh(thing.object, selectin(attribute.path));
        stage.hearOfFlush();
        world.filing.reload(attribute, thing);
        world.sweep.read(thing);
        checkLoaded(attribute, thing.object);
        touch(attribute, thing);
    }

    void touch(Attribute attribute, Thing thing) {
        attribute.get(stage.session(), thing.object).forEach(stage.sightings::see);
        stage.hearOfFlush();
        comparison.compareMembers(attribute, thing, attribute.get(stage.session(), thing.object));
    }

    /** Touches every attribute of every object. */
    void checkAll() {
        for (Thing thing : List.copyOf(world.things())) {
            for (Attribute attribute : thing.kind.attributes()) {
                if (thing.object != null && world.canRead(attribute, thing)) {
                    touch(attribute, thing);
                }
            }
        }
    }
}
