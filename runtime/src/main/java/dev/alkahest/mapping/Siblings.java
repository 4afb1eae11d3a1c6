package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries that one query brought. The first lazy attribute touched on one of them is loaded for all.
 *
 * @param <E> the entity
 */
public final class Siblings<E> {

    private final List<Snapshot<E>> entries = new ArrayList<>();
    private final @Nullable LoadingChoice choice;

    /** Starts with no entries. */
    public Siblings() {
        this(null);
    }

    /** Starts with no entries; those to come are of a query that has chosen how relationships are loaded. */
    public Siblings(@Nullable LoadingChoice choice) {
        this.choice = choice;
    }

    /** Returns what the query has chosen; null where all is as declared. */
    public @Nullable LoadingChoice choice() {
        return choice;
    }

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
