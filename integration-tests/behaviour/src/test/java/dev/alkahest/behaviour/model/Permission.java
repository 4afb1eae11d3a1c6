package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Operation.Verb;
import dev.alkahest.behaviour.model.Thing.State;
import java.util.List;

/** Says whether an operation can be done now, and has one right outcome. */
final class Permission {

    private final World world;
    private final StateChanges states;
    private final ReferenceChanges references;
    private final CollectionChanges collections;
    private final LabelChanges filing;
    private final Departures departures;
    private final Transactions transactions;

    Permission(World world, Departures departures) {
        this.world = world;
        this.departures = departures;
        this.states = new StateChanges(world);
        this.references = new ReferenceChanges(world);
        this.collections = new CollectionChanges(world);
        this.filing = new LabelChanges(world);
        this.transactions = new Transactions(world);
    }

    boolean allows(Operation operation) {
        return isPossible(operation)
                && filing.allows(operation)
                && (canBeDoneWithoutFlush(operation.verb())
                        || transactions.isRefused() == (operation.verb() == Verb.REFUSE));
    }

    private static boolean canBeDoneWithoutFlush(Verb verb) {
        return switch (verb) {
            case NEW, NAME, NOTE, LABEL, KEY, SET, APPEND, REMOVE, ADD, ROLLBACK, ROLLBACK_TO, REOPEN, EXPIRE -> true;
            default -> false;
        };
    }

    private boolean isPossible(Operation operation) {
        return switch (operation.verb()) {
            case NEW -> world.thing(operation.first()) == null;
            case UPSERT -> canUpsert(thing(operation.first()));
            case GET -> isPersistent(thing(operation.first())) || world.sweep.isUnread(thing(operation.first()));
            case RELEASE, ROLLBACK_TO -> world.isNested();
            case DETACH -> transactions.isCommitted();
            case RENAME, REATTACH, MERGE -> allowsDetached(operation.verb(), thing(operation.first()));
            case ROLLBACK, REFUSE -> world.upserted.isEmpty() || hasOnlyCommitted();
            case LOAD -> !operation.attribute().isWriteOnly();
            case PLAN, FLUSH, COMMIT, REOPEN, SAVEPOINT, QUERY, NAMED, SURVEY, CHECK -> true;
            default ->
                operation.objects().stream()
                                .allMatch(number -> number == 0
                                        || isAtHand(thing(number))
                                                && (!thing(number).isReleased || canBeDoneToReleased(operation.verb())))
                        && allowsPresent(operation);
        };
    }

    private boolean allowsPresent(Operation operation) {
        Verb verb = operation.verb();
        Thing thing = thing(operation.first());
        return switch (verb) {
            case NAME, NOTE -> thing.isTransient() || thing.isAlive();
            case LABEL -> filing.canLabel(thing);
            case ADD -> states.canAdd(thing);
            case DELETE -> states.canDelete(thing);
            case EXPIRE -> canBeReadAgain(thing) && states.canExpire(thing);
            case REFRESH -> canBeReadAgain(thing) && world.isHeard();
            case RELOAD ->
                canBeReadAgain(thing)
                        && world.isHeard()
                        && !operation.attribute().isWriteOnly();
            case VIEW -> isPersistent(thing);
            case EXPUNGE -> states.canExpunge(thing);
            case TOUCH -> world.canRead(operation.attribute(), thing);
            default -> allowsChange(verb, operation.attribute(), thing, operation);
        };
    }

    private boolean allowsChange(Verb verb, Attribute attribute, Thing owner, Operation operation) {
        return switch (verb) {
            case KEY -> canKey(owner, thing(operation.second()), attribute.relation());
            case SET -> references.canSet(attribute, owner, thing(operation.second()));
            case APPEND -> collections.canAppend(attribute, owner, thing(operation.second()));
            case INSERT -> collections.canInsert(attribute, owner, thing(operation.second()), operation.last());
            case REFILE -> filing.canRefile(attribute, owner, thing(operation.second()));
            case ARRANGE -> collections.canArrange(attribute, owner);
            case REMOVE -> collections.canRemove(attribute, owner, thing(operation.second()));
            case CLEAR -> collections.canClear(attribute, owner);
            case REPLACE -> collections.canReplace(attribute, owner, things(operation.rest()));
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

    /** Returns whether an object can be given the key of another, or a part of that, which a flush then refers to. */
    private boolean canKey(Thing owner, Thing target, Relation relation) {
        if (target == null && owner.kind == Kind.CRATE && !owner.targets.isEmpty()) {
            return false; // what another relationship says, or does not say, would have the last word
        }
        return (owner.isTransient() || world.isFree(owner))
                && (target == null
                        || !relation.isShared()
                        || target.state == State.PERSISTENT && world.isSettled(target) && target.key != null);
    }

    private boolean canUpsert(Thing thing) {
        return thing != null
                && thing.kind.isKeyedByUser()
                && (thing.isTransient() ? states.canAdd(thing) : thing.committed != null);
    }

    /** After a rollback nobody may refer to an object that has taken a row: the row is read as another. */
    private boolean hasOnlyCommitted() {
        return world.things().stream()
                .filter(Permission::isAtHand)
                .noneMatch(thing -> thing.committed == null
                        || thing.targets.values().stream().anyMatch(world.upserted::contains));
    }

    private static boolean canBeDoneToReleased(Verb verb) {
        return verb == Verb.ADD || verb == Verb.NAME || verb == Verb.NOTE;
    }

    private boolean isPersistent(Thing thing) {
        return thing != null && thing.state == State.PERSISTENT && world.isSettled(thing);
    }

    private boolean canBeReadAgain(Thing thing) {
        return isPersistent(thing) || world.sweep.isInDoubt(thing);
    }

    private static boolean isAtHand(Thing thing) {
        return thing != null && thing.object != null && !thing.isDeleted() && thing.state != State.GONE;
    }

    private Thing thing(int number) {
        return number == 0 ? null : world.thing(number);
    }

    private List<Thing> things(List<Integer> numbers) {
        return numbers.stream().map(this::thing).toList();
    }
}
