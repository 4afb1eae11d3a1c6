package dev.alkahest.query;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.CountedRows;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Hierarchy;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one result into objects: a row whose key the identity map has gives that object; an expired one takes
 * the row's values, a new one is made. {@link #finish} answers, after the last row, what the rows have asked for. What fails before
 * that is undone by {@link Readings}.
 *
 * @param <E> the entity
 */
public final class EntityReading<E> implements CountedRows {

    private final QueryContext context;
    private final IdentityMap<E> identityMap;
    private final Loader loader;
    private final boolean populateExisting;
    private final @Nullable Hierarchy<E, ?> apart;
    private @Nullable Snapshot<E> only;
    private @Nullable Siblings<E> siblings;
    private @Nullable List<Rereading<E>> rereadings;
    private @Nullable BitSet knownRows;
    private final @Nullable List<Snapshot<E>> newcomers;

    /** Begins a reading; {@code populateExisting} overwrites objects that are already there (rule I3). */
    public EntityReading(QueryContext context, EntityMapper<E, ?> mapper, boolean populateExisting) {
        this.context = context;
        this.identityMap = context.identityMap(mapper);
        this.loader = context.loader();
        this.populateExisting = populateExisting;
        this.apart = identityMap.mapper() instanceof Hierarchy<E, ?> hierarchy
                        && hierarchy.table().isUnion()
                ? hierarchy
                : null;
        this.newcomers = context.isHeard(mapper) ? new ArrayList<>() : null;
        context.readings().add(this);
    }

    /** Returns the entry of the row that stands at a position of the result. */
    public Snapshot<E> read(RowReader row, int at) throws SQLException {
        int known = identityMap.size();
        Snapshot<E> entry = identityMap.load(row, at, loader);
        if (identityMap.size() == known) {
            readKnown(entry, row, at);
        } else if (newcomers != null) {
            newcomers.add(entry);
        }
        group(entry);
        return entry;
    }

    /** Takes a row whose object was there: an expired one takes its values, as does each where that was asked for. */
    private void readKnown(Snapshot<E> entry, RowReader row, int at) throws SQLException {
        if (apart != null) {
            apart.requireClassOf(entry.entity(), row, at);
        }
        if (populateExisting || entry.loadedAt() != loader.epoch()) {
            reread(entry, row, at);
        }
        noteKnown();
    }

    private void noteKnown() {
        if (knownRows == null) {
            knownRows = new BitSet();
        }
        knownRows.set(entries().size());
    }

    /** Makes siblings of the rows from the second on: an object that comes alone needs no group. */
    private void group(Snapshot<E> entry) {
        if (siblings != null) {
            siblings.add(entry);
        } else if (only == null) {
            only = entry;
        } else {
            siblings = new Siblings<>();
            siblings.add(only);
            siblings.add(entry);
        }
    }

    /** Reads the row again. It counts as read from now on: two plain attributes may refer to each other's owners. */
    private void reread(Snapshot<E> entry, RowReader row, int at) throws SQLException {
        entry.loadedAt(loader.epoch());
        Snapshot<E> fresh = null;
        try {
            fresh = freshly(entry, row, at);
        } finally {
            if (fresh == null) {
                entry.loadedAt(Snapshot.EXPIRED);
            }
        }
        if (rereadings == null) {
            rereadings = new ArrayList<>();
        }
        rereadings.add(new Rereading<>(entry, fresh));
    }

    private Snapshot<E> freshly(Snapshot<E> entry, RowReader row, int at) throws SQLException {
        Snapshot<E> fresh = identityMap.read(row, at);
        requireSameClass(entry, fresh);
        identityMap.mapper().link(fresh.entity(), fresh, row, at, loader);
        return fresh;
    }

    private static void requireSameClass(Snapshot<?> entry, Snapshot<?> fresh) {
        Class<?> known = entry.entity().getClass();
        Class<?> now = fresh.entity().getClass();
        if (known != now) {
            throw new InvalidStateException(
                    "The row of the " + known.getSimpleName() + " with key " + entry.key() + " is that of a "
                            + now.getSimpleName() + " now, and an object can't change its class. Expunge it.");
        }
    }

    /** Returns the entries that were read, in the order of their rows, once for each row. */
    public List<Snapshot<E>> entries() {
        if (siblings != null) {
            return siblings.entries();
        }
        return only == null ? List.of() : List.of(only);
    }

    @Override
    public int rowCount() {
        return entries().size();
    }

    /** Loads what plain to-one attributes refer to, and gives expired objects their new values. */
    public void finish() {
        context.targets().answer(context);
        end();
    }

    /** Gives expired objects their new values. */
    void end() {
        if (rereadings != null) {
            rereadings.forEach(rereading -> rereading.end(populateExisting, context));
        }
        if (newcomers != null) {
            context.hasRead(newcomers);
            context.hasFinishedReading();
        }
    }

    /** Leaves expired objects expired, and has the session let go of those it was the first to read. */
    void fail() {
        if (rereadings != null) {
            rereadings.forEach(rereading -> rereading.entry().loadedAt(Snapshot.EXPIRED));
        }
        Set<Snapshot<E>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Snapshot<E>> all = entries();
        for (int row = 0; row < all.size(); row++) {
            boolean isFirst = known.add(all.get(row));
            if (isFirst && (knownRows == null || !knownRows.get(row))) {
                context.letGo(all.get(row));
            }
        }
        if (newcomers != null) {
            context.hasFinishedReading();
        }
    }

    /** A second reading of a row whose object is already there. */
    private record Rereading<E>(Snapshot<E> entry, Snapshot<E> fresh) {

        void end(boolean populateExisting, QueryContext context) {
            context.rereads(entry);
            if (populateExisting) {
                entry.restore();
            }
            entry.refresh(fresh.entity(), entry.changed());
            if (populateExisting) {
                context.hasOverwritten(entry);
            }
            context.hasReread(entry);
        }
    }
}
