package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.World.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Under which labels members stand in maps (B5): their own, but where that was changed while a map was loaded, the former one,
 * until they are put under the new one or the map is loaded again.
 */
final class Filing {

    /** A member that gives way to another. */
    record Displaced(Relation relation, Thing member) {}

    private final World world;
    private Map<Slot, Map<Thing, Integer>> former = new HashMap<>();

    /** A map that is about to be loaded, as something is put in it. */
    private Slot opening;

    private List<Displaced> displaced = new ArrayList<>();

    Filing(World world) {
        this.world = world;
    }

    /** Returns the label under which a map has a member. */
    int labelOf(Slot slot, Thing member) {
        return former.getOrDefault(slot, Map.of()).getOrDefault(member, member.label);
    }

    /** Returns the member that another member would take the place of; null where none stands there, or nobody would look. */
    Thing heldBy(Attribute map, Thing owner, Thing next) {
        Slot slot = new Slot(map, owner);
        if (!isLoaded(slot)) {
            return null;
        }
        return world.members(map.relation(), map, owner).stream()
                .filter(member -> member != next && labelOf(slot, member) == next.label)
                .findFirst()
                .orElse(null);
    }

    private boolean isLoaded(Slot slot) {
        return slot.equals(opening)
                || slot.owner().object != null && slot.attribute().isLoaded(slot.owner().object);
    }

    /** A member comes under its own label. */
    void file(Attribute map, Thing owner, Thing member) {
        former.getOrDefault(new Slot(map, owner), new HashMap<>()).remove(member);
    }

    void displace(Relation relation, Thing member) {
        displaced.add(new Displaced(relation, member));
    }

    /** Says that a map is loaded anew. */
    void reload(Attribute map, Thing owner) {
        former.remove(new Slot(map, owner));
    }

    /** Changes a label: the maps that show the object do not follow. */
    void relabel(Thing member, int label) {
        for (Slot slot : mapsWith(member)) {
            if (isLoaded(slot)) {
                former.computeIfAbsent(slot, any -> new HashMap<>()).putIfAbsent(member, member.label);
            }
        }
        member.label = label;
    }

    private List<Slot> mapsWith(Thing member) {
        List<Slot> maps = new ArrayList<>();
        for (Relation relation : Relations.ALL) {
            if (relation.down.isMap()) {
                world.things().stream()
                        .filter(owner -> owner.kind.isA(relation.down.owner) && owner.isManaged())
                        .filter(owner ->
                                world.members(relation, relation.down, owner).contains(member))
                        .forEach(owner -> maps.add(new Slot(relation.down, owner)));
            }
        }
        return maps;
    }

    /** Forgets what stood in maps that will be loaded again, and what has left them. */
    void look() {
        former.entrySet().removeIf(filed -> {
            Slot slot = filed.getKey();
            List<Thing> members = world.members(slot.attribute(), slot.owner());
            filed.getValue().keySet().retainAll(members);
            return !slot.owner().isManaged()
                    || !isLoaded(slot)
                    || filed.getValue().isEmpty();
        });
        displaced.clear();
    }

    /** Takes over what maps have that were put back, or came from elsewhere: the present label, or one there was. */
    void adopt() {
        for (Thing owner : world.things()) {
            for (Attribute attribute : owner.kind.attributes()) {
                if (attribute.isMap() && owner.isManaged() && isLoaded(new Slot(attribute, owner))) {
                    Map<Thing, Integer> labels = new HashMap<>();
                    ((Attribute.Keyed) attribute)
                            .map(owner.object)
                            .forEach((label, member) -> world.things().stream()
                                    .filter(thing -> thing.object == member && thing.label != label)
                                    .forEach(thing -> labels.put(thing, label)));
                    former.put(new Slot(attribute, owner), labels);
                }
            }
        }
    }

    /** Returns whether all members of each map have labels of their own. */
    boolean isUnique() {
        for (Thing owner : world.things()) {
            for (Attribute attribute : owner.kind.attributes()) {
                if (attribute.isMap() && !isUnique(world.members(attribute, owner))) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean isUnique(List<Thing> members) {
        Set<Integer> labels = new HashSet<>();
        return members.stream().allMatch(member -> labels.add(member.label));
    }

    /** Returns what gives way in a world as it would be after some event, which is undone. */
    List<Displaced> trial(Slot opened, Runnable event) {
        Runnable memento = world.memento();
        opening = opened;
        displaced = new ArrayList<>();
        try {
            event.run();
            return displaced;
        } finally {
            displaced = new ArrayList<>();
            opening = null;
            memento.run();
        }
    }

    List<Displaced> displaced() {
        return displaced;
    }

    Runnable memento() {
        Map<Slot, Map<Thing, Integer>> copy = new HashMap<>();
        former.forEach((slot, labels) -> copy.put(slot, new HashMap<>(labels)));
        return () -> former = copy;
    }
}
