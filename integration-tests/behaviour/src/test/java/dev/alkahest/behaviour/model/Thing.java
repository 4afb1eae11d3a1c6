package dev.alkahest.behaviour.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the model knows of one object, and of its row. */
final class Thing {

    /** The states of an object. */
    enum State {
        TRANSIENT,
        PENDING,
        PERSISTENT,
        MARKED,
        DELETED,
        /** The database has deleted its row with another's, and the session may not know yet (C4). */
        SWEPT,
        GONE
    }

    /** What a row holds. */
    record Row(
            String name,
            String note,
            int label,
            Object shared,
            int version,
            Map<Relation, Thing> targets,
            Map<Relation, Integer> places) {

        boolean holds(Thing thing) {
            return name.equals(thing.name)
                    && Objects.equals(note, thing.note)
                    && label == thing.label
                    && Objects.equals(shared, thing.shared)
                    && targets.equals(thing.targets)
                    && places.equals(thing.places);
        }
    }

    final int number;
    final Kind kind;

    /** The object of the session; null where the session has not been seen to load it. */
    Item object;

    /** The object that has left the session, as long as nothing was written since; else null. */
    Item detached;

    /** Whether it has left the session before it was written: it is not quite like a new one, as it knows its other sides. */
    boolean isReleased;

    Object key;
    State state = State.TRANSIENT;
    String name;
    String note;

    /** Under which maps have it; 0 where they have no such objects. */
    int label;

    /** What the attribute has that shares its column with relationships: an object for its key, or a text. */
    Object shared;

    int version;

    /** What the foreign keys refer to. */
    Map<Relation, Thing> targets = new HashMap<>();

    /** Where it stands among the children of a parent that has them in an order; only which is before which is said. */
    Map<Relation, Integer> places = new HashMap<>();

    /** What a transient object has in its attributes without a foreign key, which nobody has heard of. */
    Map<Attribute, List<Thing>> own = new HashMap<>();

    /** How many objects were marked for deletion with this one. */
    int markedTogether;

    /** What the transaction has written; null for no row. */
    Row flushed;

    /** What the last transaction has left; null for no row. */
    Row committed;

    Thing(int number, Kind kind) {
        this.number = number;
        this.kind = kind;
        this.name = "new";
    }

    /** Returns whether the session holds it, or would if it had loaded it. */
    boolean isManaged() {
        return state == State.PENDING || state == State.PERSISTENT || state == State.MARKED;
    }

    /** Returns whether its row was deleted in this transaction. */
    boolean isDeleted() {
        return state == State.DELETED || state == State.SWEPT;
    }

    /** Returns whether it is the session's, and not about to be deleted. */
    boolean isAlive() {
        return state == State.PENDING || state == State.PERSISTENT;
    }

    boolean isTransient() {
        return state == State.TRANSIENT;
    }

    List<Thing> own(Attribute attribute) {
        return own.computeIfAbsent(attribute, any -> new ArrayList<>());
    }

    /** Returns whether it refers to nothing. */
    boolean isLeaf() {
        return targets.isEmpty() && own.values().stream().allMatch(List::isEmpty);
    }

    boolean refersTo(Thing other) {
        return targets.containsValue(other) || own.values().stream().anyMatch(members -> members.contains(other));
    }

    /** Takes the values of a row, and is that. */
    void become(Row row) {
        state = State.PERSISTENT;
        flushed = row;
        name = row.name();
        note = row.note();
        label = row.label();
        shared = row.shared();
        version = row.version();
        targets = new HashMap<>(row.targets());
        places = new HashMap<>(row.places());
    }

    Row row() {
        return new Row(name, note, label, shared, version, Map.copyOf(targets), Map.copyOf(places));
    }

    /** Returns what puts it back to what it is now. */
    Runnable memento() {
        State formerState = state;
        int formerVersion = version;
        String formerName = name;
        String formerNote = note;
        int formerLabel = label;
        Object formerShared = shared;
        boolean wasReleased = isReleased;
        Map<Relation, Thing> formerTargets = new HashMap<>(targets);
        Map<Relation, Integer> formerPlaces = new HashMap<>(places);
        Map<Attribute, List<Thing>> formerOwn = new HashMap<>();
        own.forEach((attribute, members) -> formerOwn.put(attribute, new ArrayList<>(members)));
        Row formerFlushed = flushed;
        return () -> {
            state = formerState;
            version = formerVersion;
            name = formerName;
            note = formerNote;
            label = formerLabel;
            shared = formerShared;
            isReleased = wasReleased;
            targets = formerTargets;
            places = formerPlaces;
            own = formerOwn;
            flushed = formerFlushed;
        };
    }

    /** Returns the value of an attribute that shares its column. */
    static Object raw(Object shared) {
        return shared instanceof Thing target ? target.key : shared;
    }

    /** Returns how a failure names it. */
    @Override
    public String toString() {
        return kind + " " + number;
    }
}
