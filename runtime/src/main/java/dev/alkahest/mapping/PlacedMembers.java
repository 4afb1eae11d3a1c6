package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The members of a list whose places stand in an association table. One that leaves by the other side and comes back at once
 * stands where it stood, as the other side swaps members of its own by taking one out and putting it in again (rule B4).
 */
final class PlacedMembers<T> extends ArrayList<T> {

    private static final long serialVersionUID = 1L;

    /** The member that has left last; null where something else was changed since. */
    private transient @Nullable T left;

    private int place;
    private int flushes;

    PlacedMembers(Collection<? extends T> members) {
        super(members);
    }

    PlacedMembers<T> copy() {
        PlacedMembers<T> copy = new PlacedMembers<>(this);
        copy.left = left;
        copy.place = place;
        copy.flushes = flushes;
        return copy;
    }

    /** Takes a member out that is here. */
    void leaves(T member, int flush) {
        place = Identity.indexOf(this, member);
        remove(place);
        left = member;
        flushes = flush;
    }

    /** Puts a member back to where it stood, if it was the last to leave and no flush has come between; returns whether it did. */
    boolean returns(T member, int flush) {
        boolean isBack = member == left && flushes == flush;
        if (isBack) {
            add(place, member);
        }
        return isBack;
    }

    void forgetLeft() {
        left = null;
    }
}
