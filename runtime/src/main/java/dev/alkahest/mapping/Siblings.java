package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The entries that one query brought. The first lazy attribute touched on one of them is loaded for all.
 *
 * @param <E> the entity
 */
public final class Siblings<E> {

    private final List<Snapshot<E>> entries = new ArrayList<>();

    /** Starts with no entries. */
    public Siblings() {}

    /** Adds an entry, which then knows its siblings. */
    public void add(Snapshot<E> entry) {
        entries.add(entry);
        entry.siblings(this);
    }

    /** Returns the entries in the order of their rows. */
    public List<Snapshot<E>> entries() {
        return Collections.unmodifiableList(entries);
    }
}
