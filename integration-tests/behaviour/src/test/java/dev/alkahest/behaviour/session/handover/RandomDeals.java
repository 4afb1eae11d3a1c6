package dev.alkahest.behaviour.session.handover;

import static dev.alkahest.behaviour.session.handover.PassTable.PASS;
import static dev.alkahest.behaviour.session.handover.ShelfTable.SHELF;

import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Deals values anew among the rows of a session, deletes some and adds others. */
final class RandomDeals {

    private final Random random;

    RandomDeals(Random random) {
        this.random = random;
    }

    /** A new pass may take the row of a deleted one of its class. */
    Deal<Pass> passes(Session session) {
        Deal<Pass> deal =
                new Deal<>(pass -> pass.gate + "|" + pass.holder + "|" + (pass.seat == null ? "null" : pass.seat) + "|"
                        + pass.getClass().getSimpleName());
        List<Pass> former = session.query(PASS).orderBy(PASS.gate.asc()).all();
        Map<Integer, Pass> gates = by(pass -> pass.gate, former);
        Map<String, Pass> holders = by(pass -> pass.holder, former);
        List<Pass> deleted = keepSome(former, deal, session);
        List<Integer> newGates =
                deal(List.of(1, 2, 3, 4, 5, 6, 7), pass -> pass.gate, (pass, gate) -> pass.gate = gate, deal);
        List<String> newHolders = deal(
                List.of("a", "b", "c", "d", "e", "f", "g"),
                pass -> pass.holder,
                (pass, holder) -> pass.holder = holder,
                deal);
        deal(List.of("k", "l", "m", "n", "o", "p", "q"), pass -> pass.seat, (pass, seat) -> pass.seat = seat, deal);
        for (int more = random.nextInt(3); more > 0 && !newGates.isEmpty(); more--) {
            int gate = newGates.remove(0);
            Pass row = gates.get(gate);
            boolean isDay = deleted.contains(row) ? row instanceof DayPass : random.nextBoolean();
            Pass added = isDay ? new DayPass(gate, newHolders.remove(0)) : new YearPass(gate, newHolders.remove(0));
            if (deleted.remove(row)) {
                holders.put(row.holder, added); // who gives up what the row had
                gates.remove(gate);
            }
            session.add(added);
            deal.add(added);
        }
        for (Pass pass : deal.dealt()) {
            waitFor(pass, gates.get(pass.gate), deleted, deal);
            waitFor(pass, holders.get(pass.holder), deleted, deal);
        }
        return deal;
    }

    /** A shelf may stand in a new one, and that in another. */
    Deal<Shelf> shelves(Session session) {
        Deal<Shelf> deal =
                new Deal<>(shelf -> shelf.label + "|" + (shelf.outer.get() == null ? "null" : shelf.outer.get().label));
        List<Shelf> former = session.query(SHELF).orderBy(SHELF.id.asc()).all();
        former.forEach(shelf -> shelf.outer.get());
        Map<String, Shelf> labels = by(shelf -> shelf.label, former);
        List<Shelf> deleted = keepSome(former, deal, session);
        List<String> newLabels = deal(
                List.of("a", "b", "c", "d", "e", "f", "g"),
                shelf -> shelf.label,
                (shelf, label) -> shelf.label = label,
                deal);
        List<Shelf> added = new ArrayList<>();
        for (int more = random.nextInt(3); more > 0 && !newLabels.isEmpty(); more--) {
            Shelf shelf = new Shelf(newLabels.remove(0));
            if (!added.isEmpty()) {
                standIn(added.get(added.size() - 1), shelf, deal);
            }
            session.add(shelf);
            added.add(shelf);
        }
        for (Shelf shelf : deal.dealt()) {
            if (!added.isEmpty() && random.nextInt(3) == 0) {
                standIn(added.get(random.nextInt(added.size())), shelf, deal);
            } else if (deleted.contains(shelf.outer.get())) {
                shelf.outer.set(null);
            }
        }
        added.forEach(deal::add);
        deal.dealt().forEach(shelf -> waitFor(shelf, labels.get(shelf.label), deleted, deal));
        return deal;
    }

    private static void standIn(Shelf outer, Shelf shelf, Deal<Shelf> deal) {
        shelf.outer.set(outer);
        deal.waits(shelf, outer);
    }

    private static <E> void waitFor(E taker, E giver, List<E> deleted, Deal<E> deal) {
        if (giver != null && !deleted.contains(giver)) {
            deal.waits(taker, giver);
        }
    }

    private static <K, E> Map<K, E> by(Function<E, K> key, List<E> objects) {
        Map<K, E> found = new HashMap<>();
        objects.forEach(object -> found.put(key.apply(object), object));
        return found;
    }

    private <E> List<E> keepSome(List<E> former, Deal<E> deal, Session session) {
        List<E> deleted = new ArrayList<>();
        for (E object : former) {
            if (random.nextInt(4) == 0) {
                deleted.add(object);
                session.delete(object);
            } else {
                deal.add(object);
            }
        }
        return deleted;
    }

    /** Gives some of the rows other values, no two the same, and returns those that are left. */
    private <V, E> List<V> deal(List<V> values, Function<E, V> value, BiConsumer<E, V> setter, Deal<E> deal) {
        List<V> left = new ArrayList<>(values);
        Collections.shuffle(left, random);
        List<E> changing = new ArrayList<>();
        for (E object : deal.dealt()) {
            if (random.nextBoolean() || value.apply(object) == null) {
                changing.add(object);
            } else {
                left.remove(value.apply(object));
            }
        }
        changing.forEach(object -> setter.accept(object, left.remove(0)));
        return left;
    }
}
