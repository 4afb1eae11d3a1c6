package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.behaviour.model.World.Doubt;
import dev.alkahest.behaviour.model.World.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens in a world when something is done. */
final class Events {

    private final World world;
    private final Places places;

    Events(World world) {
        this.world = world;
        this.places = new Places(world);
    }

    /** {@code add} (C1): an object joins with all transient ones it refers to, and what they hold is heard (D5). */
    void add(Thing start) {
        if (start.state == State.MARKED) {
            start.state = State.PERSISTENT;
            return;
        }
        List<Thing> joining = World.joining(start);
        joining.forEach(thing -> {
            thing.state = State.PENDING;
            thing.isReleased = false;
        });
        for (Thing thing : joining) {
            thing.targets.forEach((relation, target) -> {
                displace(relation, target, thing);
                if (relation.down.isMap()) {
                    file(relation, target, thing);
                }
                if (!thing.places.containsKey(relation)) {
                    places.last(relation, thing, target);
                }
            });
            thing.own.forEach((attribute, members) -> members.forEach(member -> join(attribute, thing, member)));
        }
        joining.forEach(this::order);
    }

    /** What a new object had in its own lists stands before what has come to them by the other side. */
    private void order(Thing joined) {
        joined.own.forEach((attribute, members) -> {
            if (attribute.relation().isPairs() && attribute.keepsOrder()) {
                List<Thing> order = new ArrayList<>(members);
                world.members(attribute, joined).stream()
                        .filter(member -> !members.contains(member))
                        .forEach(order::add);
                places.put(attribute, joined, order);
            }
        });
        joined.own = new HashMap<>();
    }

    void join(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        if (relation.down.isMap()) {
            come(relation, attribute == relation.down ? owner : member, attribute == relation.down ? member : owner);
        }
        if (relation.isPairs()) {
            world.pairs.add(Pair.of(attribute, owner, member));
        } else {
            displace(relation, owner, member);
            move(relation, member, owner);
            Doubt doubt = world.set.get(new Slot(relation.up, member));
            if (doubt != null) {
                doubt.heard().add(owner);
            }
        }
    }

    /** A member comes under its label in a map; one that stands there gives way (B5). */
    private void file(Relation relation, Thing owner, Thing member) {
        Thing former = world.filing.heldBy(relation.down, owner, member);
        if (former != null) {
            world.filing.displace(relation, former);
            if (relation.isPairs()) {
                world.pairs.remove(Pair.of(relation.down, owner, former));
            } else {
                part(relation, former);
            }
        }
        world.filing.file(relation.down, owner, member);
    }

    /** A member comes into a map; one that is there stays where it is. */
    private void come(Relation relation, Thing owner, Thing member) {
        if (!world.members(relation, relation.down, owner).contains(member)) {
            file(relation, owner, member);
        }
    }

    /** A member whose label has changed is put under the new one. */
    void refile(Attribute map, Thing owner, Thing member) {
        file(map.relation(), owner, member);
    }

    private void move(Relation relation, Thing child, Thing parent) {
        if (child.targets.get(relation) != parent) {
            places.last(relation, child, parent);
            child.targets.put(relation, parent);
        }
    }

    /** Of a one-to-one, the former child gives way (B1). */
    private void displace(Relation relation, Thing parent, Thing next) {
        if (relation.isOne()) {
            for (Thing former : world.children(relation, parent)) {
                if (former != next) {
                    part(relation, former);
                }
            }
        }
    }

    /** A child loses its parent; if it is pending and can't be without one, it is let go of (C5). */
    void part(Relation relation, Thing child) {
        child.targets.remove(relation);
        if (relation.deletesOrphans() && child.state == State.PENDING) {
            letGo(child);
        }
    }

    void letGo(Thing thing) {
        thing.state = State.GONE;
        world.pairs.removeIf(pair -> pair.has(thing));
    }

    void set(Attribute attribute, Thing owner, Thing target) {
        if (attribute.hasForeignKey()) {
            refer(attribute.relation(), owner, target);
        } else if (owner.isTransient()) {
            owner.own.put(attribute, target == null ? new ArrayList<>() : new ArrayList<>(List.of(target)));
        } else if (attribute.isHeard()) {
            give(attribute, owner, target);
        } else {
            List<Thing> next = target == null ? List.of() : List.of(target);
            lock(attribute, owner, next);
            world.unheard.put(new Slot(attribute, owner), next);
        }
    }

    private void refer(Relation relation, Thing child, Thing parent) {
        if (child.isTransient()) {
            put(relation, child, parent);
            return;
        }
        Thing former = child.targets.get(relation);
        if (relation.up.isHeard()) {
            if (parent == null) {
                if (former != null) {
                    part(relation, child);
                }
                return;
            }
            if (parent.isTransient()) {
                add(parent);
            }
            displace(relation, parent, child);
            if (relation.down.isMap()) {
                come(relation, parent, child);
            }
            move(relation, child, parent);
            return;
        }
        Doubt doubt = world.set.computeIfAbsent(new Slot(relation.up, child), any -> Doubt.about(former));
        doubt.former().add(former);
        if (parent != null && parent.isTransient()) {
            world.locked.add(parent);
        }
        if (relation.isOne()) {
            world.locked.add(child);
            lockAll(former, parent);
            if (parent != null) {
                for (Thing other : world.children(relation, parent)) {
                    if (other != child) {
                        world.locked.add(other);
                        other.targets.remove(relation);
                        if (relation.deletesOrphans() && other.state == State.PENDING) {
                            world.parted.add(other);
                        }
                    }
                }
            }
        }
        if (parent != null && parent != former) {
            places.last(relation, child, parent);
        }
        put(relation, child, parent);
        if (parent == null
                && world.isShown(relation, child)
                && relation.deletesOrphans()
                && child.state == State.PENDING) {
            world.parted.add(child);
            world.locked.add(child);
        }
    }

    private static void put(Relation relation, Thing child, Thing parent) {
        if (parent == null) {
            child.targets.remove(relation);
        } else {
            child.targets.put(relation, parent);
        }
    }

    private void lockAll(Thing... some) {
        for (Thing thing : some) {
            if (thing != null) {
                world.locked.add(thing);
            }
        }
    }

    private void give(Attribute attribute, Thing owner, Thing child) {
        if (child != null) {
            join(attribute, owner, child);
            if (child.isTransient()) {
                add(child);
            }
            return;
        }
        for (Thing former : world.children(attribute.relation(), owner)) {
            part(attribute.relation(), former);
        }
    }

    private void lock(Attribute attribute, Thing owner, List<Thing> next) {
        world.locked.add(owner);
        world.locked.addAll(world.members(attribute.relation(), attribute, owner));
        world.locked.addAll(next);
        if (attribute.relation().isOne()) {
            next.forEach(child -> lockAll(child.targets.get(attribute.relation())));
        }
    }

    void append(Attribute attribute, Thing owner, Thing member) {
        List<Thing> replaced = world.unheard.get(new Slot(attribute, owner));
        if (owner.isTransient()) {
            add(owner.own(attribute), attribute, member);
        } else if (replaced != null) {
            add(replaced, attribute, member);
            world.locked.add(member);
        } else {
            join(attribute, owner, member);
            if (member.isTransient()) {
                add(member);
            }
        }
    }

    private static void add(List<Thing> members, Attribute attribute, Thing member) {
        if (attribute.isMap()) {
            members.removeIf(other -> other.label == member.label);
        }
        members.add(member);
    }

    void insert(Attribute attribute, Thing owner, Thing member, int at) {
        append(attribute, owner, member);
        List<Thing> order = new ArrayList<>(world.members(attribute, owner));
        order.remove(member);
        order.add(at, member);
        arrange(attribute, owner, order);
    }

    /** Puts the members of a list in another order. */
    void arrange(Attribute attribute, Thing owner, List<Thing> order) {
        Slot slot = new Slot(attribute, owner);
        if (owner.isTransient()) {
            owner.own.put(attribute, order);
        } else if (world.unheard.containsKey(slot)) {
            world.unheard.put(slot, order);
        } else {
            places.put(attribute, owner, order);
        }
    }

    void remove(Attribute attribute, Thing owner, Thing member) {
        List<Thing> replaced = world.unheard.get(new Slot(attribute, owner));
        if (owner.isTransient()) {
            owner.own(attribute).remove(member);
        } else if (replaced != null) {
            replaced.remove(member);
        } else if (attribute.relation().isPairs()) {
            world.pairs.remove(Pair.of(attribute, owner, member));
        } else {
            part(attribute.relation(), member);
        }
    }

    void clear(Attribute attribute, Thing owner) {
        boolean isHeard = !owner.isTransient() && !world.isReplaced(attribute, owner);
        List.copyOf(world.members(attribute, owner)).forEach(member -> remove(attribute, owner, member));
        if (isHeard) {
            takeOutShown(attribute.relation(), owner);
        }
    }

    /** What has let go of its owner by an attribute that nobody hears is shown yet, and taken out with the others (C5). */
    private void takeOutShown(Relation relation, Thing owner) {
        for (Thing child : List.copyOf(world.parted)) {
            Doubt doubt = world.set.get(new Slot(relation.up, child));
            if (doubt != null && doubt.heard().contains(owner)) {
                world.parted.remove(child);
                letGo(child);
            }
        }
    }

    void replace(Attribute attribute, Thing owner, List<Thing> next) {
        if (owner.isTransient()) {
            owner.own.put(attribute, new ArrayList<>(next));
        } else {
            lock(attribute, owner, next);
            world.filing.reload(attribute, owner);
            world.unheard.put(new Slot(attribute, owner), new ArrayList<>(next));
        }
    }

    /** {@code expire} (E2): what was not flushed is discarded. */
    static void expire(Thing thing) {
        thing.become(thing.flushed);
    }

    /** {@code expunge} (C8): what was pending is transient, unless it leaves with what has a row, and is known by that. */
    static void release(Thing thing, Map<Attribute, List<Thing>> own) {
        thing.state = State.TRANSIENT;
        thing.isReleased = true;
        thing.own = own;
    }

    /** {@code delete} (S6, C2): all that goes with an object is found before the first is marked. */
    void delete(Thing thing) {
        List<Thing> doomed = world.doomed(thing);
        doomed.forEach(each -> {
            each.state = State.MARKED;
            each.markedTogether = doomed.size();
        });
    }
}
