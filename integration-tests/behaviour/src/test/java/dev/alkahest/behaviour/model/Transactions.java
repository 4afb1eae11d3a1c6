package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What becomes of a world's changes: they are written, committed or rolled back. */
final class Transactions {

    private final World world;
    private final Events events;
    private final Places places;
    private List<Thing> disagreeing = List.of();

    Transactions(World world) {
        this.world = world;
        this.events = new Events(world);
        this.places = new Places(world);
    }

    /** {@code flush} (section 4). */
    void flush() {
        addPromised();
        places.settle();
        world.unheard.forEach((slot, members) -> hear(slot.attribute(), slot.owner(), members));
        world.parted.forEach(events::letGo);
        List<Thing> orphans = world.things().stream().filter(World::isOrphan).toList();
        world.unlock();
        orphans.forEach(events::delete);
        partFromMarked();
        disagreeing = SharedColumn.agree(world);
        places.close();
        write();
    }

    /** What a plain attribute of an object refers to is added when that is saved (C1, D5), also by a flush that is refused then. */
    void addPromised() {
        for (Thing thing : List.copyOf(world.things())) {
            if (thing.state == State.PENDING || thing.state == State.PERSISTENT) {
                List.copyOf(thing.targets.values()).stream()
                        .filter(Thing::isTransient)
                        .forEach(events::add);
            }
        }
        world.unheard
                .values()
                .forEach(members -> members.stream().filter(Thing::isTransient).forEach(events::add));
    }

    /** A collection that was put in place of the session's: as if each member was removed or added (B3). */
    private void hear(Attribute attribute, Thing owner, List<Thing> next) {
        Relation relation = attribute.relation();
        world.filing.reload(attribute, owner);
        for (Thing former : world.members(relation, attribute, owner)) {
            if (!next.contains(former)) {
                if (relation.isPairs()) {
                    world.pairs.remove(Pair.of(attribute, owner, former));
                } else {
                    events.part(relation, former);
                }
            }
        }
        next.forEach(member -> events.join(attribute, owner, member));
        places.put(attribute, owner, next);
    }

    /** Without delete cascade, children of a deleted object stay, without parent (C3). */
    private void partFromMarked() {
        for (Thing thing : world.things()) {
            if (thing.state == State.PENDING || thing.state == State.PERSISTENT) {
                Map.copyOf(thing.targets).forEach((relation, target) -> {
                    if (!relation.deletes() && target.state == State.MARKED) {
                        thing.targets.remove(relation);
                        world.sweep.part(relation, thing, target);
                    }
                });
            }
        }
    }

    /** A new object has taken a row, with its children and pairs: all columns are its own (F26). */
    void takeRow(Thing thing, String name) {
        thing.name = name;
        thing.note = null;
        thing.targets.clear();
        thing.places.clear();
        thing.version++;
        thing.flushed = thing.row();
    }

    private void write() {
        for (Thing thing : world.things()) {
            switch (thing.state) {
                case MARKED -> {
                    thing.state = State.DELETED;
                    thing.flushed = null;
                    world.pairs.removeIf(pair -> pair.has(thing));
                }
                case PENDING -> {
                    thing.state = State.PERSISTENT;
                    thing.version = 1;
                    thing.flushed = thing.row();
                }
                case PERSISTENT -> {
                    if (!thing.flushed.holds(thing)) {
                        thing.version++;
                        thing.flushed = thing.row();
                    }
                }
                default -> {}
            }
        }
        world.sweep.sweep();
        world.flushedPairs = world.pairs.written(world.flushedPairs);
    }

    /** {@code commit} (T3), whose flush was already. */
    void commit() {
        for (Thing thing : world.things()) {
            thing.committed = thing.flushed;
            if (thing.isDeleted()) {
                thing.state = State.GONE;
            }
        }
        world.sweep.expireAll();
        world.committedPairs = world.flushedPairs;
        world.savepoints.clear();
    }

    /** {@code rollback} (R1, D2). */
    void rollback() {
        for (Thing thing : world.things()) {
            if (thing.committed != null) {
                thing.become(thing.committed);
            } else if (!thing.isTransient()) {
                thing.state = State.GONE;
                thing.flushed = null;
            }
        }
        world.flushedPairs = world.committedPairs;
        world.pairs = world.committedPairs.copy();
        world.sweep.rollback();
        world.unlock();
        world.savepoints.clear();
    }

    /** {@code beginNested} (R3), whose flush was already. */
    void begin() {
        Map<Thing, Thing.Row> rows = new HashMap<>();
        Set<Thing> deleted = new HashSet<>();
        for (Thing thing : world.things()) {
            if (thing.flushed != null) {
                rows.put(thing, thing.flushed);
            } else if (thing.isDeleted()) {
                deleted.add(thing);
            }
        }
        world.savepoints.push(new World.Savepoint(rows, deleted, world.flushedPairs, world.sweep.inDoubt()));
    }

    /** The commit of a savepoint (R5), whose flush was already. */
    void release() {
        world.savepoints.pop();
    }

    /** The rollback of a savepoint (R4). */
    void rollbackTo() {
        World.Savepoint savepoint = world.savepoints.pop();
        for (Thing thing : world.things()) {
            Thing.Row row = savepoint.rows().get(thing);
            if (row != null) {
                thing.become(row);
            } else if (!thing.isTransient() && !savepoint.deleted().contains(thing)) {
                thing.state = State.GONE;
                thing.flushed = null;
            }
        }
        world.flushedPairs = savepoint.pairs();
        world.pairs = savepoint.pairs().copy();
        world.sweep.rollbackTo(savepoint.stale());
        world.unlock();
    }

    /** {@code expungeAll}: only rows are left. */
    void detachAll() {
        world.things().stream().filter(Thing::isTransient).forEach(thing -> thing.state = State.GONE);
    }

    /** Returns whether a rollback would change nothing: an object that leaves now is like its row whatever follows. */
    boolean isCommitted() {
        return world.isHeard() && isWritten() && areRowsCommitted();
    }

    /** Returns whether this transaction has written nothing. */
    boolean areRowsCommitted() {
        return world.flushedPairs.areLike(world.committedPairs)
                && world.things().stream().allMatch(thing -> thing.flushed == thing.committed && !thing.isDeleted());
    }

    /** Returns whether a flush would write nothing. */
    boolean isWritten() {
        Map<Thing, Thing.Row> rows = new HashMap<>();
        world.things().forEach(thing -> rows.put(thing, thing.flushed));
        Pairs links = world.flushedPairs;
        return ifFlushed(() -> world.flushedPairs.areLike(links)
                && world.things().stream().allMatch(thing -> rows.get(thing) == thing.flushed));
    }

    /** Returns whether a flush would be refused, as attributes and relationships that share columns disagree (K3). */
    boolean isRefused() {
        return world.things().stream().anyMatch(SharedColumn::isOpen) && ifFlushed(() -> !disagreeing.isEmpty());
    }

    /** Returns whether all keys are known of which attributes and relationships disagree. */
    boolean isRefusedAtOnce() {
        return ifFlushed(() -> disagreeing.stream()
                .flatMap(thing -> thing.targets.values().stream())
                .allMatch(target -> target.key != null || target.kind.isKeyedByUser()));
    }

    /** Answers a question about the world as a flush would leave it, and leaves it as it is. */
    <R> R ifFlushed(Supplier<R> question) {
        Runnable memento = world.memento();
        try {
            flush();
            return question.get();
        } finally {
            memento.run();
        }
    }
}
