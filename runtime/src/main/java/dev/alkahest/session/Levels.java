package dev.alkahest.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Sorts changes into levels: a change's level is one more than that of every change it has to wait for. Without recursion, as a
 * chain of changes can be as long as a table.
 */
final class Levels {

    private final Function<Change<?>, List<Change<?>>> waiting;
    private final Function<List<Change<?>>, RuntimeException> circular;
    private final IdentityHashMap<Change<?>, Integer> known = new IdentityHashMap<>();
    private final IdentityHashMap<Change<?>, Boolean> open = new IdentityHashMap<>();
    private final List<Change<?>> stack = new ArrayList<>();

    /**
     * Creates a sort.
     *
     * @param waiting gives the changes that a change waits for
     * @param circular makes the exception for changes each of which waits for the next, and the last for the first
     */
    Levels(Function<Change<?>, List<Change<?>>> waiting, Function<List<Change<?>>, RuntimeException> circular) {
        this.waiting = waiting;
        this.circular = circular;
    }

    /** Returns changes by their levels. */
    List<List<Change<?>>> of(Iterable<Change<?>> changes) {
        List<List<Change<?>>> levels = new ArrayList<>();
        for (Change<?> change : changes) {
            int level = levelOf(change);
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(change);
        }
        return levels;
    }

    private int levelOf(Change<?> start) {
        stack.add(start);
        while (!stack.isEmpty()) {
            visit(stack.get(stack.size() - 1));
        }
        return known.getOrDefault(start, 0);
    }

    private void visit(Change<?> change) {
        open.put(change, true);
        int level = 0;
        boolean waits = false;
        for (Change<?> before : waiting.apply(change)) {
            Integer found = known.get(before);
            if (found != null) {
                level = Math.max(level, found + 1);
            } else if (open.containsKey(before)) {
                throw circular.apply(circle(before));
            } else {
                stack.add(before);
                waits = true;
            }
        }
        if (!waits) {
            known.put(change, level);
            open.remove(change);
            stack.remove(stack.size() - 1);
        }
    }

    /** Returns the changes of a circle: those that were begun since one of them was, and wait. */
    private List<Change<?>> circle(Change<?> first) {
        List<Change<?>> circle = new ArrayList<>();
        for (int at = stack.size() - 1; circle.isEmpty() || circle.get(0) != first; at--) {
            Change<?> change = stack.get(at);
            if (open.remove(change) != null) { // may be on the stack twice: it was begun where it is higher
                circle.add(0, change);
            }
        }
        return circle;
    }
}
