package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;
import static dev.alkahest.behaviour.model.Checks.compare;

import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.TextColumn;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plays operations on a session and in the world at once, and compares the two after each. */
final class Player implements AutoCloseable {

    private final SessionFactory sessions;
    private final SqlLog sql;
    private final World world = new World();
    private final Departures departures = new Departures(world);
    private final Permission permission = new Permission(world, departures);
    private final Sightings sightings = new Sightings(world);
    private final Deque<NestedTransaction> nested = new ArrayDeque<>();
    private final Events events = new Events(world);
    private final Transactions transactions = new Transactions(world);
    private final Set<Kind> kinds = new HashSet<>();
    private final Comparison comparison;
    private final FreshLook look;
    private Session session;
    private int flushes;

    Player(SessionFactory sessions, SqlLog sql) {
        this.sessions = sessions;
        this.sql = sql;
        this.session = sessions.open();
        this.comparison = new Comparison(world, sightings, sql);
        this.look = new FreshLook(world, sessions, sql);
        sql.clear();
    }

    World world() {
        return world;
    }

    boolean allows(Operation operation) {
        return permission.allows(operation);
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
            case SAVEPOINT -> savepoint();
            case RELEASE -> release();
            case ROLLBACK_TO -> rollbackTo();
            case EXPIRE -> expire(thing(operation.first()));
            case REFRESH -> refresh(thing(operation.first()));
            case EXPUNGE -> expunge(thing(operation.first()));
            case DETACH -> detach();
            case RENAME -> thing(operation.first()).detached.name = "name" + operation.second();
            case REATTACH -> reattach(thing(operation.first()));
            case MERGE -> merge(thing(operation.first()));
            case QUERY -> query(operation.kind());
            case NAMED -> queryNamed(operation.kind(), "name" + operation.first());
            case GET -> get(thing(operation.first()));
            case TOUCH -> touch(operation.attribute(), thing(operation.first()));
            case CHECK -> checkAll();
        }
        comparison.checkLoaded();
        check(sql.warning() == null, sql.warning());
    }

    private void create(int number, Kind kind) {
        kinds.add(kind);
        Thing thing = world.create(number, kind);
        thing.object = kind.create();
        thing.object.take(number);
        thing.object.name = thing.name;
        sightings.put(thing);
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
        check(attribute.add(owner.object, member.object), "add() answers false");
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
        if (!transactions.isWritten()) {
            departures.forget();
        }
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
        nested.clear();
        flushed();
        transactions.commit();
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    private void rollback() throws SQLException {
        session.rollback();
        transactions.rollback();
        nested.clear();
        departures.forget();
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    private void savepoint() {
        nested.push(session.beginNested());
        flushed();
        transactions.begin();
    }

    private void release() {
        nested.pop().commit();
        flushed();
        transactions.release();
    }

    private void rollbackTo() {
        nested.pop().rollback();
        transactions.rollbackTo();
        departures.forget();
    }

    private void expire(Thing thing) {
        session.expire(thing.object);
        hearOfNoFlush();
        Events.expire(thing);
    }

    private void refresh(Thing thing) {
        session.refresh(thing.object);
        hearOfFlush();
    }

    private void expunge(Thing thing) {
        session.expunge(thing.object);
        hearOfNoFlush();
        departures.leave(thing);
    }

    private void detach() {
        session.expungeAll();
        hearOfNoFlush();
        transactions.detachAll();
        leaveAll();
    }

    private void leaveAll() {
        world.things().stream()
                .filter(thing -> thing.object != null && thing.state == State.PERSISTENT)
                .forEach(departures::leave);
        sightings.forget();
    }

    private void reattach(Thing thing) {
        Item detached = thing.detached;
        List<Thing> back = departures.comeBack(thing); // as long as what has expired shows what it had
        session.add(detached);
        hearOfNoFlush();
        back.forEach(sightings::put);
    }

    private void merge(Thing thing) {
        Item merged = session.merge(thing.detached);
        hearOfNoFlush();
        departures.merge(thing);
        check(merged != thing.detached && sightings.see(merged) == thing, "merge() of " + thing + " is another object");
    }

    private void reopen() throws SQLException {
        boolean isCommitted = transactions.isCommitted();
        nested.clear();
        session.close();
        session = sessions.open();
        transactions.rollback();
        transactions.detachAll();
        leaveAll();
        if (!isCommitted) {
            departures.forget();
        }
        look.compareTables(kinds);
    }

    private void query(Kind kind) {
        compareFound("query of " + kind, all(session, kind), kind, null);
    }

    private void queryNamed(Kind kind, String name) {
        compareFound("query of " + kind + " named " + name, named(session, kind, name), kind, name);
    }

    static List<Item> all(Session session, Kind kind) {
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
        List<Thing> actual = found.stream().map(sightings::see).toList();
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
        check(sightings.see(object) == thing, "get() of " + thing + " finds another object");
    }

    private void touch(Attribute attribute, Thing thing) {
        attribute.get(thing.object).forEach(sightings::see);
        hearOfFlush();
        comparison.compareMembers(attribute, thing, attribute.get(thing.object));
    }

    /** Touches every attribute of every object. */
    private void checkAll() {
        for (Thing thing : List.copyOf(world.things())) {
            for (Attribute attribute : thing.kind.attributes()) {
                if (thing.object != null && world.isSettled(thing)) {
                    touch(attribute, thing);
                }
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
