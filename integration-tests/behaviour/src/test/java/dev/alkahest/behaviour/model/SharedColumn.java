package dev.alkahest.behaviour.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An attribute that is a column of relationships, too: what a flush makes of the two (K2), and what it refuses (K3). */
final class SharedColumn {

    private final Thing thing;
    private final List<Relation> relations;
    private final Map<Relation, Thing> former;
    private final boolean isSet;

    private SharedColumn(Thing thing) {
        this.thing = thing;
        this.relations = Relations.ALL.stream()
                .filter(relation -> relation.isReferredFrom(thing.kind))
                .toList();
        this.former = thing.flushed == null ? Map.of() : thing.flushed.targets();
        this.isSet = !Objects.equals(thing.shared, thing.flushed == null ? null : thing.flushed.shared());
    }

    /** Returns whether a flush would look at it. */
    private static boolean isAsked(Thing thing) {
        return thing.kind.isSharing() && thing.isAlive() && !World.isOrphan(thing);
    }

    /** Returns whether the attribute of an object was set since the last flush, or the object may be put in several zones. */
    static boolean isOpen(Thing thing) {
        if (!thing.kind.isSharing()) {
            return false;
        }
        return thing.isTransient()
                ? thing.shared != null || thing.kind == Kind.CRATE
                : thing.isAlive() && (thing.kind == Kind.CRATE || new SharedColumn(thing).isSet);
    }

    /** Makes attributes and relationships agree; returns the objects for which they can't. */
    static List<Thing> agree(World world) {
        return world.things().stream()
                .filter(SharedColumn::isAsked)
                .filter(thing -> !new SharedColumn(thing).agree())
                .toList();
    }

    private boolean agree() {
        Set<Object> parts = new HashSet<>();
        for (Relation relation : relations) {
            if (thing.targets.containsKey(relation) && isMoved(relation)) {
                parts.add(relation.part(thing.targets.get(relation)));
            }
        }
        if (parts.size() > 1) {
            return false;
        }
        for (Object part : parts) {
            if (isSet && thing.shared != null && !thing.shared.equals(part)) {
                return false;
            }
            thing.shared = part;
        }
        return parts.isEmpty()
                ? relations.stream().allMatch(this::follow)
                : relations.stream().allMatch(this::agrees);
    }

    private boolean isMoved(Relation relation) {
        return thing.targets.get(relation) != former.get(relation);
    }

    private boolean agrees(Relation relation) {
        Thing target = thing.targets.get(relation);
        return target == null || relation.part(target).equals(thing.shared);
    }

    /** The attribute has the last word where it was set alone, unless the object that is referred to is at hand. */
    private boolean follow(Relation relation) {
        if (!isSet) {
            if (relation.isShared() && isMoved(relation)) {
                thing.shared = null;
            }
            return true;
        }
        if (agrees(relation) && thing.targets.get(relation) != null) {
            return true;
        }
        Thing target = thing.targets.get(relation);
        if (target != null && (!relation.isShared() || thing.shared == null || target.object != null)) {
            return false;
        }
        if (relation.isShared() && thing.shared != null) {
            thing.targets.put(relation, (Thing) thing.shared);
        }
        return true;
    }
}
