package dev.alkahest.behaviour.session.handover;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** Rows as they were dealt, and which of them has to be written after which other. */
final class Deal<E> {

    private final Function<E, String> row;
    private final List<E> dealt = new ArrayList<>();
    private final IdentityHashMap<E, List<E>> waits = new IdentityHashMap<>();

    Deal(Function<E, String> row) {
        this.row = row;
    }

    void add(E object) {
        dealt.add(object);
    }

    List<E> dealt() {
        return dealt;
    }

    void waits(E one, E other) {
        if (one != other) {
            waits.computeIfAbsent(one, any -> new ArrayList<>()).add(other);
        }
    }

    /** Takes away whoever waits for nobody that is left: all the others wait for each other. */
    boolean isCircular() {
        boolean isTaken = true;
        while (isTaken) {
            isTaken = waits.values().removeIf(others -> others.stream().noneMatch(waits::containsKey));
        }
        return !waits.isEmpty();
    }

    List<String> rows() {
        return dealt.stream().map(row).sorted().toList();
    }
}
