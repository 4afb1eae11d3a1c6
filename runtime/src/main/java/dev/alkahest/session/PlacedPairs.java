package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import dev.alkahest.query.PairPositions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of the members of changed lists of one relationship, beside those that the rows of their pairs have. */
final class PlacedPairs<E, T> {

    private final SessionContext context;
    private final ToMany<E, T> relationship;
    private final List<TrackedCollection<T>> lists = new ArrayList<>();
    private final Map<LinkChanges.Link<?, ?>, Integer> places = new LinkedHashMap<>();
    private final List<LinkChanges.Link<?, ?>> moved = new ArrayList<>();

    PlacedPairs(SessionContext context, ToMany<E, T> relationship) {
        this.context = context;
        this.relationship = relationship;
    }

    /** Takes a list that has changed. */
    void add(TrackedCollection<T> list) {
        lists.add(list);
    }

    /** Finds the places of all members, and those pairs whose rows have others, in the order of the owners' keys (rule F14). */
    void find() {
        lists.sort(Comparator.comparing(list -> list.owner().key(), KeyOrder.INSTANCE));
        lists.forEach(this::place);
        Map<LinkChanges.Link<?, ?>, @Nullable Integer> stored = stored();
        places.forEach((link, place) -> {
            if (stored.containsKey(link) && !place.equals(stored.get(link))) {
                moved.add(link);
            }
        });
    }

    private void place(TrackedCollection<T> list) {
        int next = 0;
        for (T member : ListPositions.staying(list, each -> hasPlace(each) || isAway(each))) {
            if (hasPlace(member)) {
                places.put(link(owner(list), member), next);
            }
            next++;
        }
    }

    /** A pair with an object that is outside of the session, or is deleted, is given none. */
    private boolean hasPlace(T member) {
        Snapshot<T> entry = context.store().findAnywhere(member);
        return entry != null && ListPositions.isWritten(entry);
    }

    /** A pair with an object that has left the session keeps the place that it has. */
    private boolean isAway(T member) {
        Snapshot<T> entry = Holders.entry(relationship.targetMapper(), member);
        return entry != null && entry.state() == ObjectState.DETACHED;
    }

    /** Reads the places that rows have; null where one has none. New owners have no rows. */
    private Map<LinkChanges.Link<?, ?>, @Nullable Integer> stored() {
        Map<LinkChanges.Link<?, ?>, @Nullable Integer> stored = new HashMap<>();
        List<Object> keys = new ArrayList<>();
        for (TrackedCollection<T> list : lists) {
            Object key = list.owner().key();
            if (key != null && list.owner().state() == ObjectState.PERSISTENT) {
                keys.add(key);
            }
        }
        if (!keys.isEmpty()) {
            new PairPositions<>(context, relationship)
                    .read(keys, (owner, member, place) -> stored.put(link(owner, member.entity()), place));
        }
        return stored;
    }

    @SuppressWarnings("unchecked") // a list's owner is of the class that declares its relationship
    private Snapshot<E> owner(TrackedCollection<T> list) {
        return (Snapshot<E>) list.owner();
    }

    private LinkChanges.Link<?, ?> link(Snapshot<E> owner, T member) {
        return LinkChanges.Link.of(relationship, owner.entity(), member);
    }

    /** Returns the pairs that are there and get another place. */
    List<LinkChanges.Link<?, ?>> moved() {
        return moved;
    }

    /** Returns the place of a pair; null where no changed list shows it. */
    @Nullable
    Integer placeOf(LinkChanges.Link<?, ?> link) {
        return places.get(link);
    }
}
