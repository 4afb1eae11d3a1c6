package dev.alkahest.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one class, each of them once, in the order in which they were found. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem, unless the same was found before. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Returns what others have not found. */
    public Problems without(Problems others) {
        Problems rest = new Problems();
        found.stream().filter(problem -> !others.found.contains(problem)).forEach(rest::add);
        return rest;
    }

    /** Returns whether something here keeps the class from being mapped. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Returns what was found so far. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
