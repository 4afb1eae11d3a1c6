package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Operation.Verb;
import dev.alkahest.behaviour.model.Thing.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Thinks of operations: the same seed gives the same ones. Each sequence is about a few relationships only. */
final class Generator {

    private static final int MOST_OBJECTS = 16;
    private static final int TRIES = 20;

    private final RandomGenerator random;
    private final List<Attribute> attributes;
    private final List<Kind> kinds;
    private final List<View> views;
    private final Map<Verb, Integer> weights = new EnumMap<>(Verb.class);
    private final Queue<Operation> beginning = new ArrayDeque<>();
    /** Whether it is about what deletions leave to the database, which is rare elsewhere (C4). */
    private final boolean isAboutPassive;

    private int created;

    Generator(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        isAboutPassive = random.nextInt(6) == 0;
        List<Relation> relations = someRelations();
        attributes = Relations.attributes(relations.stream()).toList();
        kinds = Stream.of(Kind.values())
                .filter(kind -> attributes.stream().anyMatch(attribute -> kind.isA(attribute.owner)))
                .toList();
        views = View.ALL.stream().filter(view -> view.isAmong(kinds)).toList();
        weigh();
        begin();
    }

    private List<Relation> someRelations() {
        List<Relation> choice = isAboutPassive
                ? Relations.ALL.stream().filter(Relation::isPassive).toList()
                : Relations.ALL;
        Set<Relation> some = new LinkedHashSet<>();
        int count = 1 + random.nextInt(4);
        while (some.size() < count) {
            Relation next = one(choice);
            if (random.nextBoolean() || some.stream().anyMatch(next::isBeside)) {
                some.add(next);
            }
        }
        return List.copyOf(some);
    }

    /** Some sequences hardly ever do what others do often. */
    private void weigh() {
        weigh(20, Verb.SET, Verb.APPEND);
        weigh(12, Verb.REMOVE);
        weigh(8, Verb.INSERT, Verb.ARRANGE);
        weigh(6, Verb.ADD, Verb.REPLACE, Verb.DELETE, Verb.TOUCH);
        weigh(4, Verb.NEW, Verb.NAME);
        weigh(2, Verb.NOTE, Verb.REFILE);
        weigh(8, Verb.LABEL, Verb.KEY);
        weigh(20, Verb.REFUSE);
        weigh(3, Verb.FLUSH, Verb.COMMIT, Verb.QUERY, Verb.GET);
        weigh(2, Verb.CLEAR, Verb.NAMED, Verb.ROLLBACK, Verb.PLAN);
        weigh(2, Verb.LOAD, Verb.RELOAD);
        weigh(3, Verb.VIEW, Verb.SURVEY);
        weigh(2, Verb.SAVEPOINT, Verb.ROLLBACK_TO, Verb.EXPIRE, Verb.REFRESH, Verb.RENAME, Verb.REATTACH, Verb.MERGE);
        weigh(1, Verb.UPSERT, Verb.REOPEN, Verb.CHECK, Verb.RELEASE, Verb.DETACH);
        weigh(3, Verb.EXPUNGE);
        if (isAboutPassive) {
            weights.merge(Verb.DELETE, 8, Integer::sum);
        }
        weights.merge(Verb.FLUSH, 1, Integer::sum); // can always be done
    }

    private void weigh(int weight, Verb... verbs) {
        for (Verb verb : verbs) {
            weights.put(verb, random.nextInt(2 * weight + 1));
        }
    }

    /** Returns how many operations the sequence should have. */
    int length() {
        return 20 + random.nextInt(41);
    }

    /** Returns an operation that a player allows. */
    Operation next(World world, Predicate<Operation> allowed) {
        while (!beginning.isEmpty()) {
            Operation operation = beginning.remove();
            if (allowed.test(operation)) {
                return operation;
            }
        }
        while (true) {
            Verb verb = verb();
            for (int tries = 0; tries < TRIES; tries++) {
                Operation operation = think(verb, world);
                if (operation != null && allowed.test(operation)) {
                    return operation;
                }
                if (operation != null && operation.numbers().isEmpty()) {
                    break; // it would be the same again
                }
            }
        }
    }

    /** Most sequences begin with some rows, half of which refer to each other where they can. */
    private void begin() {
        int objects = random.nextInt(8) + (isAboutPassive ? 3 : 0);
        List<Operation> made = new ArrayList<>();
        for (int number = 1; number <= objects; number++) {
            made.add(create());
            beginning.add(made.get(number - 1));
            beginning.add(Operation.of(Verb.ADD, "", number));
        }
        if (isAboutPassive || random.nextBoolean()) {
            made.forEach(child -> made.forEach(parent -> refer(child, parent)));
        }
        if (isAboutPassive || random.nextBoolean()) {
            beginning.add(Operation.of(Verb.COMMIT, ""));
        }
        if (random.nextInt(4) == 0) {
            beginning.add(Operation.of(Verb.REOPEN, ""));
        }
    }

    private void refer(Operation child, Operation parent) {
        attributes.stream()
                .filter(attribute -> child != parent && attribute.hasForeignKey())
                .filter(attribute ->
                        child.kind().isA(attribute.owner) && parent.kind().isA(attribute.other().owner))
                .filter(attribute -> random.nextBoolean())
                .forEach(attribute -> beginning.add(Operation.of(Verb.SET, attribute, child.first(), parent.first())));
    }

    private Operation create() {
        created++;
        return Operation.of(
                Verb.NEW, one(kinds.stream().filter(kind -> !kind.isAbstract()).toList()), created);
    }

    private Operation think(Verb verb, World world) {
        return switch (verb) {
            case NEW -> created < MOST_OBJECTS ? create() : null;
            case PLAN, FLUSH, COMMIT, ROLLBACK, REOPEN, SAVEPOINT, RELEASE, ROLLBACK_TO, DETACH, CHECK, REFUSE ->
                Operation.of(verb, "");
            case NAME -> withThing(verb, "", any(world), 1 + random.nextInt(3));
            case NOTE -> withThing(verb, "", any(world, thing -> thing.object instanceof Noted), 1 + random.nextInt(3));
            case LABEL ->
                withThing(verb, "", any(world, thing -> thing.object instanceof Labelled), 1 + random.nextInt(4));
            case KEY -> key(world);
            case ADD -> withThing(verb, "", any(world, Thing::isTransient, State.MARKED));
            case UPSERT -> withThing(verb, "", any(world, thing -> thing.kind.isKeyedByUser()), 1 + random.nextInt(3));
            case DELETE ->
                withThing(verb, "", random.nextBoolean() ? any(world) : any(world, world.sweep::hasChildren));
            case GET, EXPIRE, REFRESH, EXPUNGE -> withThing(verb, "", any(world));
            case REATTACH, MERGE -> withThing(verb, "", any(world, thing -> thing.detached != null));
            case RENAME -> withThing(verb, "", any(world, thing -> thing.detached != null), 1 + random.nextInt(3));
            case QUERY -> Operation.of(verb, one(kinds));
            case NAMED -> Operation.of(verb, one(kinds), 1 + random.nextInt(3));
            case SET -> set(world);
            case TOUCH, RELOAD -> touch(verb, world);
            case LOAD -> Operation.of(verb, one(attributes), random.nextInt(Reading.STRATEGIES.size()));
            case VIEW -> view(world);
            case SURVEY ->
                views.isEmpty() ? null : Operation.of(verb, one(views), random.nextInt(Reading.STRATEGIES.size()));
            case INSERT -> insert(world);
            case ARRANGE ->
                withList(world, (attribute, owner) -> Operation.of(verb, attribute, owner.number, random.nextInt(3)));
            case REFILE -> refile(world);
            case APPEND, REMOVE, CLEAR, REPLACE -> change(verb, world);
        };
    }

    private Verb verb() {
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        int at = random.nextInt(total);
        for (Map.Entry<Verb, Integer> weight : weights.entrySet()) {
            at -= weight.getValue();
            if (at < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalStateException("the weights are " + total + " together");
    }

    private Operation set(World world) {
        Attribute attribute = oneOf(Attribute::isToOne);
        Thing owner = attribute == null ? null : any(world, attribute.owner);
        if (owner == null) {
            return null;
        }
        Thing target = random.nextInt(4) == 0 ? null : any(world, attribute.other().owner);
        return Operation.of(Verb.SET, attribute, owner.number, target == null ? 0 : target.number);
    }

    private Operation key(World world) {
        Attribute attribute = oneOf(any -> any.hasForeignKey() && any.owner.isSharing());
        Thing owner = attribute == null ? null : any(world, attribute.owner);
        Thing target = owner == null || random.nextInt(4) == 0 ? null : any(world, attribute.other().owner);
        return owner == null
                ? null
                : Operation.of(Verb.KEY, attribute, owner.number, target == null ? 0 : target.number);
    }

    private Attribute oneOf(Predicate<Attribute> wanted) {
        List<Attribute> some = attributes.stream().filter(wanted).toList();
        return some.isEmpty() ? null : one(some);
    }

    private Operation touch(Verb verb, World world) {
        Attribute attribute = one(attributes);
        return withThing(verb, attribute.toString(), any(world, attribute.owner));
    }

    private Operation view(World world) {
        View view = views.isEmpty() ? null : one(views);
        return view == null ? null : withThing(Verb.VIEW, view.toString(), any(world, view.owner));
    }

    private Operation insert(World world) {
        return withList(world, (attribute, owner) -> {
            Thing member = any(world, attribute.other().owner);
            int size = world.members(attribute, owner).size();
            return member == null
                    ? null
                    : Operation.of(Verb.INSERT, attribute, owner.number, member.number, random.nextInt(size + 1));
        });
    }

    private Operation refile(World world) {
        Attribute map = oneOf(Attribute::isMap);
        Thing owner = map == null ? null : any(world, map.owner);
        List<Thing> members = owner == null ? List.of() : world.members(map, owner);
        return members.isEmpty() ? null : Operation.of(Verb.REFILE, map, owner.number, one(members).number);
    }

    private Operation withList(World world, BiFunction<Attribute, Thing, Operation> operation) {
        Attribute attribute = oneOf(Attribute::keepsOrder);
        Thing owner = attribute == null ? null : any(world, attribute.owner);
        return owner == null ? null : operation.apply(attribute, owner);
    }

    private Operation change(Verb verb, World world) {
        Attribute attribute = oneOf(any -> !any.isToOne());
        Thing owner = attribute == null ? null : any(world, attribute.owner);
        if (owner == null) {
            return null;
        }
        if (verb == Verb.CLEAR) {
            return Operation.of(verb, attribute, owner.number);
        }
        List<Thing> members = world.members(attribute, owner);
        if (verb == Verb.REMOVE) {
            return members.isEmpty() ? null : Operation.of(verb, attribute, owner.number, one(members).number);
        }
        if (verb == Verb.APPEND) {
            Thing member = any(world, attribute.other().owner);
            return member == null ? null : Operation.of(verb, attribute, owner.number, member.number);
        }
        return replace(attribute, owner, members, world);
    }

    private Operation replace(Attribute attribute, Thing owner, List<Thing> members, World world) {
        Set<Integer> next = new LinkedHashSet<>();
        members.stream().filter(member -> random.nextBoolean()).forEach(member -> next.add(member.number));
        for (int more = random.nextInt(3); more > 0; more--) {
            Thing member = any(world, attribute.other().owner);
            if (member != null) {
                next.add(member.number);
            }
        }
        List<Integer> numbers = new ArrayList<>(List.of(owner.number));
        numbers.addAll(next);
        return new Operation(Verb.REPLACE, attribute.toString(), numbers);
    }

    private static Operation withThing(Verb verb, String name, Thing thing, Integer... more) {
        if (thing == null) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>(List.of(thing.number));
        numbers.addAll(List.of(more));
        return new Operation(verb, name, numbers);
    }

    private Thing any(World world) {
        return any(world, thing -> true);
    }

    private Thing any(World world, Kind kind) {
        return any(world, thing -> thing.kind.isA(kind));
    }

    private Thing any(World world, Predicate<Thing> wanted, State orState) {
        return any(world, wanted.or(thing -> thing.state == orState));
    }

    private Thing any(World world, Predicate<Thing> wanted) {
        List<Thing> some = world.things().stream()
                .filter(wanted)
                .filter(thing -> thing.state != State.GONE && !thing.isDeleted())
                .toList();
        return some.isEmpty() ? null : one(some);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
