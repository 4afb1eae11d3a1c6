package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The detached objects that have come to a session at one level of a transaction, in that order: a rollback takes them out again, with
 * the changes that they brought, as it does with new ones (rule R1). The next session that they are added to writes those.
 */
final class Arrivals {

    private final List<Arrival<?>> all = new ArrayList<>(0);

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(Arrival<?> arrival, TransactionLevel level) {
        arrival.comesTo(level);
        all.add(arrival);
    }

    /** Has what nobody had heard of still to be told, before what this level keeps is put back. */
    void retellKept(ObjectStore store) {
        all.forEach(arrival -> arrival.retellKept(store));
    }

    /** Takes the objects out of the session, as they came, once all else is as it was. */
    void restore(ObjectStore store, Arrival.Extent extent) {
        for (int at = all.size() - 1; at >= 0; at--) {
            all.get(at).restore(store, extent);
        }
    }

    /** Has what other objects had done to those that leave still to be followed, where no flush has since they came. */
    void giveBack(Set<Snapshot<?>> leaving, int flushes) {
        all.removeIf(arrival -> {
            boolean isUnwritten = arrival.leavesUnwritten(leaving, flushes);
            if (isUnwritten) {
                arrival.giveBack();
            }
            return isUnwritten;
        });
    }

    /** Gives them to the level around, before that is given what this one keeps. */
    void mergeInto(TransactionLevel around) {
        all.forEach(arrival -> around.arrivals().add(arrival, around));
    }
}
