package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Operation.Verb;
import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.TextColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plays operations on a session and in the world at once, and compares the two after each. */
final class Player implements AutoCloseable {

    private final SessionFactory sessions;
    private final SqlLog sql;
    private final World world = new World();
    private final Possibilities possible = new Possibilities(world);
    private final Events events = new Events(world);
    private final Transactions transactions = new Transactions(world);
    private final Set<Kind> kinds = new HashSet<>();
    private Session session;
    private int flushes;
    private Map<Item, Thing> seen = new HashMap<>();

    Player(SessionFactory sessions, SqlLog sql) {
        this.sessions = sessions;
        this.sql = sql;
        this.session = sessions.open();
        sql.clear();
    }

    World world() {
        return world;
    }

    /** Returns whether an operation can be done now, and has one right outcome. */
    boolean allows(Operation operation) {
        Verb verb = operation.verb();
        if (verb == Verb.NEW) {
            return world.thing(operation.first()) == null;
        }
        boolean needsObjects = verb != Verb.GET && verb != Verb.NAMED;
        if (needsObjects && !operation.numbers().stream().allMatch(number -> number == 0 || isAtHand(number))) {
            return false;
        }
        Attribute attribute = operation.name().isEmpty() ? null : operation.attribute();
        return switch (verb) {
            case NAME, NOTE ->
                thing(operation.first()).isTransient()
                        || thing(operation.first()).isAlive();
            case ADD -> possible.canAdd(thing(operation.first()));
            case SET -> possible.canSet(attribute, thing(operation.first()), thing(operation.second()));
            case APPEND -> possible.canAppend(attribute, thing(operation.first()), thing(operation.second()));
            case REMOVE -> possible.canRemove(attribute, thing(operation.first()), thing(operation.second()));
            case CLEAR -> possible.canClear(attribute, thing(operation.first()));
            case REPLACE -> possible.canReplace(attribute, thing(operation.first()), things(operation.rest()));
            case DELETE -> possible.canDelete(thing(operation.first()));
            case GET -> canGet(thing(operation.first()));
            case TOUCH -> world.isSettled(thing(operation.first()));
            default -> true;
        };
    }

    private boolean isAtHand(int number) {
        Thing thing = world.thing(number);
        return thing != null && thing.object != null && thing.state != State.DELETED && thing.state != State.GONE;
    }

    private boolean canGet(Thing thing) {
        return thing != null && thing.state == State.PERSISTENT && world.isSettled(thing);
    }

    private Thing thing(int number) {
        return number == 0 ? null : world.thing(number);
    }

    private List<Thing> things(List<Integer> numbers) {
        return numbers.stream().map(this::thing).toList();
    }

    /** Does an operation and compares. */
    void play(Operation operation) throws SQLException {
        switch (operation.verb()) {
            case NEW -> create(operation.first(), operation.kind());
            case NAME -> name(thing(operation.first()), "name" + operation.second());
            case NOTE -> note(thing(operation.first()), "note" + operation.second());
            case ADD -> add(thing(operation.first()));
            case SET -> set(operation);
            case APPEND -> append(operation);
            case REMOVE -> remove(operation);
            case CLEAR -> clear(operation);
            case REPLACE -> replace(operation);
            case DELETE -> delete(thing(operation.first()));
            case FLUSH -> flush();
            case COMMIT -> commit();
            case ROLLBACK -> rollback();
            case REOPEN -> reopen();
            case QUERY -> query(operation.kind());
            case NAMED -> queryNamed(operation.kind(), "name" + operation.first());
            case GET -> get(thing(operation.first()));
            case TOUCH -> touch(operation.attribute(), thing(operation.first()));
            case CHECK -> checkAll();
        }
        checkLoaded();
        check(sql.warning() == null, sql.warning());
    }

    private void create(int number, Kind kind) {
        kinds.add(kind);
        Thing thing = world.create(number, kind);
        thing.object = kind.create();
        thing.object.take(number);
        thing.object.name = thing.name;
        seen.put(thing.object, thing);
    }

    private static void name(Thing thing, String name) {
        thing.object.name = name;
        thing.name = name;
    }

    private static void note(Thing thing, String note) {
        ((Noted) thing.object).note(note);
        thing.note = note;
    }

    private void add(Thing thing) {
        session.add(thing.object);
        hearOfNoFlush();
        events.add(thing);
    }

    private void set(Operation operation) {
        Attribute.ToOne attribute = (Attribute.ToOne) operation.attribute();
        Thing owner = thing(operation.first());
        Thing target = thing(operation.second());
        attribute.set(owner.object, target == null ? null : target.object);
        hearOfNoFlush();
        events.set(attribute, owner, target);
    }

    private void append(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        check(attribute.collection(owner.object).add(member.object), "add() answers false");
        hearOfNoFlush();
        events.append(attribute, owner, member);
    }

    private void remove(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        check(attribute.collection(owner.object).remove(member.object), "remove() answers false");
        hearOfNoFlush();
        events.remove(attribute, owner, member);
    }

    private void clear(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        attribute.collection(owner.object).clear();
        hearOfNoFlush();
        events.clear(attribute, owner);
    }

    private void replace(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        List<Thing> members = things(operation.rest());
        attribute.replace(
                owner.object, members.stream().map(member -> member.object).toList());
        hearOfNoFlush();
        events.replace(attribute, owner, members);
    }

    private void delete(Thing thing) {
        flushIfInDoubt();
        session.delete(thing.object);
        hearOfWrites();
        events.delete(thing);
    }

    /** Before every other flush asks what it would do, which must change nothing but be true. */
    private void flush() {
        sql.takeWritten();
        PlannedFlush plan = ++flushes % 2 == 0 ? null : session.planFlush();
        check(sql.takeWritten().isEmpty(), "planFlush() has written");
        session.flush();
        List<String> written = sql.takeWritten();
        if (plan != null) {
            List<String> planned =
                    plan.statements().stream().map(PlannedStatement::sql).toList();
            check(planned.equals(written), "planFlush() has promised " + planned + ", and written was " + written);
        }
        flushed();
    }

    private void flushed() {
        transactions.flush();
        for (Thing thing : world.things()) {
            if (thing.state == State.PERSISTENT && thing.key == null) {
                thing.key = thing.object.key();
                check(thing.key != null, thing + " has no key after a flush");
            }
        }
        sql.hasWritten();
    }

    /** If the session has flushed by itself, the world does too. */
    private void hearOfFlush() {
        hearOfWrites();
        flushIfInDoubt();
    }

    private void hearOfWrites() {
        if (sql.hasWritten()) {
            flushed();
        }
    }

    /** Where there is nothing to write, nobody can tell whether the session has flushed by itself: now it does. */
    private void flushIfInDoubt() {
        if (!world.isHeard() && transactions.isWritten()) {
            flush();
        }
    }

    /** A change never flushes: what is on its way from one parent to another has none in between (C6). */
    private void hearOfNoFlush() {
        check(!sql.hasWritten(), "a change in memory has flushed");
    }

    private void commit() throws SQLException {
        session.commit();
        flushed();
        transactions.commit();
        compareTables();
        checkFresh();
    }

    private void rollback() throws SQLException {
        session.rollback();
        transactions.rollback();
        compareTables();
        checkFresh();
    }

    private void reopen() throws SQLException {
        session.close();
        session = sessions.open();
        seen = new HashMap<>();
        transactions.reopen();
        compareTables();
    }

    private void query(Kind kind) {
        compareFound("query of " + kind, all(session, kind), kind, null);
    }

    private void queryNamed(Kind kind, String name) {
        compareFound("query of " + kind + " named " + name, named(session, kind, name), kind, name);
    }

    private static List<Item> all(Session session, Kind kind) {
        List<Item> found = new ArrayList<>();
        found.addAll(session.query(kind.table()).all());
        return found;
    }

    private static List<Item> named(Session session, Kind kind, String name) {
        List<Item> found = new ArrayList<>();
        EntityTable<? extends Item> table = kind.table();
        found.addAll(session.query(table)
                .where(((TextColumn) table.column("name")).eq(name))
                .all());
        return found;
    }

    /**
     * Compares what a query has found with what is there, changes included that are not flushed yet (A2); without those
     * that nobody hears of, where it has not flushed: only the tables it reads are looked at (D3).
     */
    private void compareFound(String what, List<Item> found, Kind kind, String name) {
        hearOfFlush();
        List<Thing> actual = found.stream().map(this::see).toList();
        if (world.isHeard()) {
            compare(what, actual, transactions.ifFlushed(() -> rowsOf(kind, name)));
        }
    }

    private List<Thing> rowsOf(Kind kind, String name) {
        return world.things().stream()
                .filter(thing -> thing.kind.isA(kind) && thing.flushed != null)
                .filter(thing -> name == null || thing.flushed.name().equals(name))
                .toList();
    }

    private void get(Thing thing) {
        EntityTable<? extends Item> table = (thing.number % 2 == 0 ? thing.kind : thing.kind.root()).table();
        Item object = thing.key instanceof Long number
                ? session.get(table, number.longValue())
                : session.get(table, thing.key);
        hearOfFlush();
        check(object != null, "get() of " + thing + " finds nothing");
        check(see(object) == thing, "get() of " + thing + " finds another object");
    }

    private void touch(Attribute attribute, Thing thing) {
        attribute.get(thing.object).forEach(this::see);
        hearOfFlush();
        compareMembers(attribute, thing, attribute.get(thing.object));
    }

    /** Returns the thing an object is; one that was never seen is found by its key, of which there is one object (I1). */
    private Thing see(Item object) {
        Thing known = seen.get(object);
        if (known != null) {
            return known;
        }
        for (Thing thing : world.things()) {
            boolean isIt =
                    thing.kind == Kind.of(object) && thing.flushed != null && Objects.equals(thing.key, object.key());
            if (isIt) {
                check(thing.object == null, "there is a second object for " + thing);
                thing.object = object;
                seen.put(object, thing);
                return thing;
            }
        }
        throw new AssertionError("there is no row for the " + Kind.of(object) + " with key " + object.key());
    }

    // Comparisons

    /** Touches every attribute of every object. */
    private void checkAll() {
        for (Thing thing : List.copyOf(world.things())) {
            for (Attribute attribute : attributesOf(thing.kind)) {
                if (thing.object != null && world.isSettled(thing)) {
                    touch(attribute, thing);
                }
            }
        }
    }

    private static List<Attribute> attributesOf(Kind kind) {
        return Relation.attributes(Relation.ALL.stream())
                .filter(attribute -> kind.isA(attribute.owner))
                .toList();
    }

    /** Compares what can be read without a statement. */
    private void checkLoaded() {
        for (Thing thing : List.copyOf(world.things())) {
            if (thing.object != null && thing.isAlive()) {
                checkColumns(thing);
                for (Attribute attribute : attributesOf(thing.kind)) {
                    if (attribute.isLoaded(thing.object)) {
                        compareMembers(attribute, thing, attribute.get(thing.object));
                    } else if (attribute.hasForeignKey()) {
                        compareKey((Attribute.ToOne) attribute, thing);
                    }
                }
            }
        }
        check(!sql.hasWritten(), "a look at loaded attributes has written");
    }

    private static void checkColumns(Thing thing) {
        compare(thing + ".name", thing.object.name, thing.name);
        if (thing.object instanceof Noted noted) {
            compare(thing + ".note", noted.note(), thing.note);
        }
        if (thing.state == State.PERSISTENT) {
            compare(thing + ".key", thing.object.key(), thing.key);
            if (thing.object instanceof Versioned versioned) {
                compare(thing + ".version", versioned.version(), thing.version);
            }
        }
    }

    private void compareKey(Attribute.ToOne attribute, Thing thing) {
        if (world.isSettled(thing)) {
            List<Thing> targets = world.members(attribute, thing);
            Object expected = targets.isEmpty() ? null : targets.get(0).key;
            compare("the key in " + attribute.name + " of " + thing, attribute.key(thing.object), expected);
        }
    }

    private void compareMembers(Attribute attribute, Thing thing, List<Item> members) {
        boolean isSure = world.isReplaced(attribute, thing)
                || (attribute.hasForeignKey() ? !world.isLocked(thing) : world.isHeard(attribute.relation()));
        if (!isSure) {
            return;
        }
        List<Thing> actual = new ArrayList<>(members.stream().map(this::see).toList());
        // a deleted member stays until the attribute is loaded again (F24), a plain one until its owner is read (D1)
        actual.removeIf(member -> member.state == State.DELETED
                || member.state == State.GONE && !attribute.isHeard() && !attribute.hasForeignKey());
        compare(attribute.name + " of " + thing, actual, world.members(attribute, thing));
    }

    private static void compare(String what, List<Thing> actual, List<Thing> expected) {
        if (actual.size() != expected.size() || !new HashSet<>(actual).equals(new HashSet<>(expected))) {
            throw new AssertionError(what + ": is " + actual + ", should be " + expected);
        }
    }

    private static void compare(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + ": is " + actual + ", should be " + expected);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private void compareTables() throws SQLException {
        List<Kind> played = List.copyOf(kinds);
        try (Connection connection = sessions.engine().connect()) {
            String actual = Tables.read(connection.jdbc(), played);
            String expected = Tables.expected(world, played);
            check(actual.equals(expected), "the tables are\n" + actual + "and should be\n" + expected);
        }
    }

    /** Compares what another session reads. */
    private void checkFresh() {
        try (Session fresh = sessions.open()) {
            Map<Item, Thing> known = new HashMap<>();
            for (Kind kind : kinds) {
                all(fresh, kind).forEach(object -> known.put(object, committed(object)));
            }
            known.forEach((object, thing) -> checkFresh(object, thing, known));
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

    private void checkFresh(Item object, Thing thing, Map<Item, Thing> known) {
        compare(thing + ".name in a fresh session", object.name, thing.committed.name());
        if (object instanceof Noted noted) {
            compare(thing + ".note in a fresh session", noted.note(), thing.committed.note());
        }
        for (Attribute attribute : attributesOf(thing.kind)) {
            List<Thing> actual = new ArrayList<>();
            attribute.get(object).forEach(member -> actual.add(known.get(member)));
            compare(attribute + " of " + thing + " in a fresh session", actual, committedMembers(attribute, thing));
        }
    }

    private List<Thing> committedMembers(Attribute attribute, Thing owner) {
        if (attribute.hasForeignKey()) {
            Thing target = owner.committed.targets().get(attribute.relation());
            return target == null ? List.of() : List.of(target);
        }
        if (attribute.relation().shape == Relation.Shape.PAIRS) {
            boolean isDown = attribute == attribute.relation().down;
            return world.committedPairs().stream()
                    .filter(pair -> pair.relation() == attribute.relation())
                    .filter(pair -> (isDown ? pair.parent() : pair.child()) == owner)
                    .map(pair -> isDown ? pair.child() : pair.parent())
                    .toList();
        }
        return world.things().stream()
                .filter(thing ->
                        thing.committed != null && thing.committed.targets().get(attribute.relation()) == owner)
                .toList();
    }

    @Override
    public void close() {
        session.close();
    }
}
