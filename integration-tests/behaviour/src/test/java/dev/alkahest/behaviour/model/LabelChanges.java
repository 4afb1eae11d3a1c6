package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Filing.Displaced;
import dev.alkahest.behaviour.model.World.Slot;
import java.util.List;

/** Whether labels may change, and members come into maps: in the end each has a label of its own there (B5). */
final class LabelChanges {

    private final World world;
    private final Events events;
    private final Transactions transactions;
    private final Parting parting;

    LabelChanges(World world) {
        this.world = world;
        this.events = new Events(world);
        this.transactions = new Transactions(world);
        this.parting = new Parting(world);
    }

    /** Returns whether a label may change: no map has the object that nobody has heard of. */
    boolean canLabel(Thing thing) {
        return (thing.isTransient() || world.isFree(thing))
                && Relations.ALL.stream()
                        .filter(relation -> relation.down.isMap())
                        .allMatch(relation -> world.isUnclaimed(relation, thing)
                                && world.unheard.entrySet().stream()
                                        .noneMatch(slot -> slot.getKey().attribute() == relation.down
                                                && slot.getValue().contains(thing)));
    }

    boolean canRefile(Attribute map, Thing owner, Thing member) {
        return world.isSettled(owner)
                && !world.isReplaced(map, owner)
                && map.isLoaded(owner.object)
                && world.showsNoDeleted(map)
                && world.isSettled(member)
                && world.members(map, owner).contains(member);
    }

    /** Returns whether an operation leaves no two members of a map with one label, and what gives way may do so. */
    boolean allows(Operation operation) {
        if (world.things().stream().noneMatch(thing -> thing.object instanceof Labelled)) {
            return true;
        }
        Runnable event = event(operation);
        if (event == null) {
            return true;
        }
        if (!keepLabels(operation)) {
            return false;
        }
        boolean[] isUnique = new boolean[2];
        List<Displaced> displaced = world.filing.trial(opened(operation), () -> {
            event.run();
            int before = world.filing.displaced().size();
            isUnique[0] = world.filing.isUnique();
            transactions.flush();
            isUnique[1] = world.filing.isUnique() && world.filing.displaced().size() == before;
        });
        return isUnique[0] && isUnique[1] && (displaced.isEmpty() || canGiveWay(operation, displaced));
    }

    /** Returns whether what is in a map that nobody has heard of keeps its label, whatever is expired or rolled back. */
    private boolean keepLabels(Operation operation) {
        Thing first = thing(operation.first());
        return switch (operation.verb()) {
            case EXPIRE -> first.label == first.flushed.label() || canLabel(first);
            case APPEND, REPLACE ->
                !operation.attribute().isMap()
                        || operation.rest().stream().map(this::thing).allMatch(LabelChanges::isLabelCommitted)
                        || operation.verb() == Operation.Verb.APPEND
                                && !first.isTransient()
                                && !world.isReplaced(operation.attribute(), first);
            default -> true;
        };
    }

    private static boolean isLabelCommitted(Thing thing) {
        return thing.isTransient()
                || thing.committed != null
                        && thing.flushed != null
                        && thing.label == thing.committed.label()
                        && thing.label == thing.flushed.label();
    }

    private boolean canGiveWay(Operation operation, List<Displaced> displaced) {
        return switch (operation.verb()) {
            case SET, APPEND, REFILE ->
                displaced.size() == 1
                        && displaced.stream()
                                .allMatch(each -> each.relation().isPairs()
                                        ? world.isFree(each.member())
                                        : parting.canPart(each.relation(), each.member()));
            default -> false;
        };
    }

    private Slot opened(Operation operation) {
        return switch (operation.verb()) {
            case APPEND, REFILE -> new Slot(operation.attribute(), thing(operation.first()));
            default -> null;
        };
    }

    private Runnable event(Operation operation) {
        Thing first = operation.numbers().isEmpty() ? null : thing(operation.first());
        return switch (operation.verb()) {
            case LABEL -> () -> world.filing.relabel(first, operation.second());
            case ADD -> () -> events.add(first);
            case SET -> () -> events.set(operation.attribute(), first, thing(operation.second()));
            case APPEND -> () -> events.append(operation.attribute(), first, thing(operation.second()));
            case REFILE -> () -> events.refile(operation.attribute(), first, thing(operation.second()));
            case REPLACE ->
                () -> events.replace(
                        operation.attribute(),
                        first,
                        operation.rest().stream().map(this::thing).toList());
            case EXPIRE -> () -> Events.expire(first);
            default -> null;
        };
    }

    private Thing thing(int number) {
        return number == 0 ? null : world.thing(number);
    }
}
