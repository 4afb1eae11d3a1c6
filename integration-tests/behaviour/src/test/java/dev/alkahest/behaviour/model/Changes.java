package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Changes of objects and of what they refer to, which send nothing. */
final class Changes {

    private final Stage stage;
    private final World world;
    private final Events events;

    Changes(Stage stage) {
        this.stage = stage;
        this.world = stage.world;
        this.events = stage.events;
    }

    private Thing thing(int number) {
        return number == 0 ? null : world.thing(number);
    }

    void create(int number, Kind kind) {
        Thing thing = world.create(number, kind);
        thing.object = kind.create();
        thing.object.take(number);
        thing.object.name = thing.name;
        if (thing.object instanceof Labelled labelled) {
            thing.label = labelled.label();
        }
        stage.sightings.put(thing);
    }

    static void name(Thing thing, String name) {
        thing.object.name = name;
        thing.name = name;
    }

    static void note(Thing thing, String note) {
        ((Noted) thing.object).note(note);
        thing.note = note;
    }

    void label(Thing thing, int label) {
        ((Labelled) thing.object).label(label);
        world.filing.relabel(thing, label);
    }

    /** Sets an attribute that is a column of a relationship, too, to what it has for a target. */
    void key(Operation operation) {
        Thing owner = thing(operation.first());
        Thing target = thing(operation.second());
        owner.shared = target == null ? null : operation.attribute().relation().part(target);
        ((Sharing) owner.object).shared(Thing.raw(owner.shared));
    }

    /** Puts a member of a map under its new label. */
    void refile(Operation operation) {
        Attribute.Keyed map = (Attribute.Keyed) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        Thing former = world.filing.heldBy(map, owner, member);
        boolean isThere = world.filing.labelOf(new World.Slot(map, owner), member) == member.label;
        Item replaced = map.map(owner.object).put(member.label, member.object);
        Item expected = former != null ? former.object : isThere ? member.object : null;
        check(replaced == expected, "put() answers " + replaced);
        stage.hearOfNoFlush();
        events.refile(map, owner, member);
    }

    void add(Thing thing) {
        stage.session().add(thing.object);
        stage.hearOfNoFlush();
        events.add(thing);
    }

    void set(Operation operation) {
        Attribute.ToOne attribute = (Attribute.ToOne) operation.attribute();
        Thing owner = thing(operation.first());
        Thing target = thing(operation.second());
        attribute.set(owner.object, target == null ? null : target.object);
        stage.hearOfNoFlush();
        events.set(attribute, owner, target);
    }

    void append(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        boolean isNew = attribute.add(owner.object, member.object);
        stage.hearOfNoFlush();
        boolean takesPlace = attribute.isMap() && isPlaceTaken(attribute, owner, member);
        check(isNew != takesPlace, "add() answers " + isNew);
        events.append(attribute, owner, member);
    }

    private boolean isPlaceTaken(Attribute map, Thing owner, Thing member) {
        return owner.isTransient() || world.isReplaced(map, owner)
                ? world.members(map, owner).stream().anyMatch(other -> other.label == member.label)
                : world.filing.heldBy(map, owner, member) != null;
    }

    void insert(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        attribute.list(owner.object).add(operation.last(), member.object);
        stage.hearOfNoFlush();
        events.insert(attribute, owner, member, operation.last());
    }

    /** Reverses a list, moves its last member to the front, or sorts it by name. */
    void arrange(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        List<Item> list = load(attribute, owner);
        List<Thing> order = new ArrayList<>(world.members(attribute, owner));
        switch (operation.last()) {
            case 0 -> {
                Collections.reverse(list);
                Collections.reverse(order);
            }
            case 1 -> {
                Collections.rotate(list, 1);
                Collections.rotate(order, 1);
            }
            default -> {
                list.sort(Comparator.comparing(item -> item.name));
                order.sort(Comparator.comparing(member -> member.name));
            }
        }
        stage.hearOfNoFlush();
        events.arrange(attribute, owner, order);
    }

    /** Has a list loaded, before which the session may flush. */
    private List<Item> load(Attribute.ToMany attribute, Thing owner) {
        attribute.get(owner.object).forEach(stage.sightings::see);
        stage.hearOfFlush();
        return attribute.list(owner.object);
    }

    void remove(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        Thing member = thing(operation.second());
        check(attribute.remove(owner.object, member.object), "remove() answers false");
        stage.hearOfNoFlush();
        events.remove(attribute, owner, member);
    }

    void clear(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        attribute.collection(owner.object).clear();
        stage.hearOfNoFlush();
        events.clear(attribute, owner);
    }

    void replace(Operation operation) {
        Attribute.ToMany attribute = (Attribute.ToMany) operation.attribute();
        Thing owner = thing(operation.first());
        List<Thing> members = operation.rest().stream().map(this::thing).toList();
        attribute.replace(
                owner.object, members.stream().map(member -> member.object).toList());
        stage.hearOfNoFlush();
        events.replace(attribute, owner, members);
    }

    void delete(Thing thing) {
        stage.flushIfInDoubt();
        stage.session().delete(thing.object);
        stage.hearOfWrites();
        world.sweep.find(stage.sightings.see(stage.session().deleted()));
        events.delete(thing);
    }

    void expire(Thing thing) {
        stage.session().expire(thing.object);
        stage.hearOfNoFlush();
        world.filing.relabel(thing, thing.flushed.label());
        Events.expire(thing);
        world.sweep.expire(thing);
    }
}
