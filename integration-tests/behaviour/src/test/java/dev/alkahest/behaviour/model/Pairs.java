package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.World.Slot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of objects. Each end has its own order of them, which is a part of what is said where its list keeps that (B4). */
final class Pairs {

    private final Set<Pair> downwards;
    private final Set<Pair> upwards;
    private final Set<Pair> parted;

    Pairs() {
        this(Set.of(), Set.of(), Set.of());
    }

    private Pairs(Collection<Pair> downwards, Collection<Pair> upwards, Collection<Pair> parted) {
        this.downwards = new LinkedHashSet<>(downwards);
        this.upwards = new LinkedHashSet<>(upwards);
        this.parted = new HashSet<>(parted);
    }

    Pairs copy() {
        return new Pairs(downwards, upwards, parted);
    }

    /** Returns a copy of what a flush has written, which is behind all that has parted if it has written something. */
    Pairs written(Pairs former) {
        if (!areLike(former)) {
            parted.clear();
        }
        return copy();
    }

    boolean anyMatch(Predicate<Pair> question) {
        return downwards.stream().anyMatch(question);
    }

    /** Returns whether it is not certain where a pair would stand, as it has stood somewhere since the last flush. */
    boolean isInDoubt(Pair pair) {
        return parted.contains(pair) && pair.relation().ends().stream().anyMatch(Attribute::keepsOrder);
    }

    /** Adds a pair behind all others, unless it is there. */
    void add(Pair pair) {
        downwards.add(pair);
        upwards.add(pair);
    }

    void remove(Pair pair) {
        parted.add(pair);
        removeIf(pair::equals);
    }

    void removeIf(Predicate<Pair> unwanted) {
        downwards.removeIf(unwanted);
        upwards.removeIf(unwanted);
    }

    /** Puts the members of an attribute in another order. */
    void arrange(Attribute attribute, Thing owner, List<Thing> order) {
        Set<Pair> pairs = along(attribute);
        for (Thing member : order) {
            Pair pair = Pair.of(attribute, owner, member);
            if (pairs.remove(pair)) {
                pairs.add(pair);
            }
        }
    }

    /** Returns the members of an attribute, in order. */
    List<Thing> members(Attribute attribute, Thing owner) {
        return along(attribute).stream()
                .filter(pair -> pair.relation() == attribute.relation() && pair.owner(attribute) == owner)
                .map(pair -> pair.member(attribute))
                .toList();
    }

    private Set<Pair> along(Attribute attribute) {
        return attribute == attribute.relation().down ? downwards : upwards;
    }

    Stream<Pair> of(Relation relation) {
        return downwards.stream().filter(pair -> pair.relation() == relation);
    }

    /** Returns whether an object is linked with nothing. */
    boolean areWithout(Thing thing) {
        return downwards.stream().noneMatch(pair -> pair.has(thing));
    }

    /** Returns whether others are the same pairs, in the same orders where such are kept. */
    boolean areLike(Pairs others) {
        return downwards.equals(others.downwards) && orders().equals(others.orders());
    }

    /** Returns whether others have the same pairs of an object, in the same orders where such are kept. */
    boolean areLike(Pairs others, Thing thing) {
        return linksOf(thing).equals(others.linksOf(thing)) && ordersOf(thing).equals(others.ordersOf(thing));
    }

    private Set<Pair> linksOf(Thing thing) {
        return downwards.stream().filter(pair -> pair.has(thing)).collect(Collectors.toSet());
    }

    /** Returns the lists that keep their order. */
    private Map<Slot, List<Thing>> orders() {
        Map<Slot, List<Thing>> orders = new HashMap<>();
        for (Pair pair : downwards) {
            for (Attribute attribute : pair.relation().ends()) {
                if (attribute.keepsOrder()) {
                    orders.computeIfAbsent(
                            new Slot(attribute, pair.owner(attribute)), slot -> members(attribute, slot.owner()));
                }
            }
        }
        return orders;
    }

    private Map<Slot, List<Thing>> ordersOf(Thing thing) {
        Map<Slot, List<Thing>> orders = orders();
        orders.entrySet()
                .removeIf(order ->
                        order.getKey().owner() != thing && !order.getValue().contains(thing));
        return orders;
    }
}
