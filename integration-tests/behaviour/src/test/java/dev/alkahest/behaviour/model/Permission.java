package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Operation.Verb;
import dev.alkahest.behaviour.model.Thing.State;
import java.util.List;

/** Says whether an operation can be done now, and has one right outcome. */
final class Permission {

    private final World world;
    private final Possibilities possible;
    private final Departures departures;
    private final Transactions transactions;

    Permission(World world, Departures departures) {
        this.world = world;
        this.departures = departures;
        this.possible = new Possibilities(world);
        this.transactions = new Transactions(world);
    }

    boolean allows(Operation operation) {
        return switch (operation.verb()) {
            case NEW -> world.thing(operation.first()) == null;
            case GET -> isPersistent(thing(operation.first()));
            case RELEASE, ROLLBACK_TO -> world.isNested();
            case DETACH -> transactions.isCommitted();
            case RENAME, REATTACH, MERGE -> allowsDetached(operation.verb(), thing(operation.first()));
            case FLUSH, COMMIT, ROLLBACK, REOPEN, SAVEPOINT, QUERY, NAMED, CHECK -> true;
            default ->
                operation.numbers().stream().allMatch(number -> number == 0 || isAtHand(thing(number)))
                        && allowsPresent(operation);
        };
    }

    private boolean allowsPresent(Operation operation) {
        Verb verb = operation.verb();
        Thing thing = thing(operation.first());
        return switch (verb) {
            case NAME, NOTE -> thing.isTransient() || thing.isAlive();
            case ADD -> possible.canAdd(thing);
            case DELETE -> possible.canDelete(thing);
            case EXPIRE -> isPersistent(thing) && possible.canExpire(thing);
            case REFRESH -> isPersistent(thing) && world.isHeard();
            case EXPUNGE -> isPersistent(thing) && transactions.isCommitted() && possible.canExpunge(thing);
            case TOUCH -> world.isSettled(thing);
            default -> allowsChange(verb, operation.attribute(), thing, operation);
        };
    }

    private boolean allowsChange(Verb verb, Attribute attribute, Thing owner, Operation operation) {
        return switch (verb) {
            case SET -> possible.canSet(attribute, owner, thing(operation.second()));
            case APPEND -> possible.canAppend(attribute, owner, thing(operation.second()));
            case REMOVE -> possible.canRemove(attribute, owner, thing(operation.second()));
            case CLEAR -> possible.canClear(attribute, owner);
            case REPLACE -> possible.canReplace(attribute, owner, things(operation.rest()));
            default -> throw new IllegalArgumentException(verb.toString());
        };
    }

    private boolean allowsDetached(Verb verb, Thing thing) {
        return thing != null
                && thing.detached != null
                && isWritten()
                && switch (verb) {
                    case RENAME -> true;
                    case REATTACH -> departures.canReturn(thing);
                    default -> departures.canMerge(thing);
                };
    }

    /** Returns whether everybody has heard of everything, and a flush would write nothing. */
    private boolean isWritten() {
        return world.isHeard() && transactions.isWritten();
    }

    private boolean isPersistent(Thing thing) {
        return thing != null && thing.state == State.PERSISTENT && world.isSettled(thing);
    }

    private static boolean isAtHand(Thing thing) {
        return thing != null && thing.object != null && thing.state != State.DELETED && thing.state != State.GONE;
    }

    private Thing thing(int number) {
        return number == 0 ? null : world.thing(number);
    }

    private List<Thing> things(List<Integer> numbers) {
        return numbers.stream().map(this::thing).toList();
    }
}
