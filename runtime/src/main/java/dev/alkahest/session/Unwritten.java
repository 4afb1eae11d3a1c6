package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.Set;

/**
 * What a session knows of the relationships of objects that leave it, and no flush has written: it goes with them, and is followed by
 * the session that they come to next (session.md, section 1). What the objects show themselves needs no note.
 */
final class Unwritten {

    private final SessionContext context;
    private final Set<Snapshot<?>> leaving;

    Unwritten(SessionContext context, Set<Snapshot<?>> leaving) {
        this.context = context;
        this.leaving = leaving;
    }

    void handOver() {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null) {
            transaction.giveBack(leaving, context.flushes());
        }
        context.links().handOver(leaving);
        leaving.forEach(this::tellFormer);
    }

    /** Has what an object has left in memory bring it along: its row still refers to that. */
    private <E> void tellFormer(Snapshot<E> entry) {
        if (entry.state() != ObjectState.DETACHED) {
            return;
        }
        long changed = entry.changed();
        if (changed != 0) {
            MappedEntity<E> entity = context.mappings().of(entry.entity());
            for (ToOne<E, ?> attribute : entity.toOnes()) {
                if ((attribute.bits() & changed) != 0) {
                    tellFormer(entity, attribute, entry);
                }
            }
        }
    }

    private <E, T> void tellFormer(MappedEntity<E> entity, ToOne<E, T> attribute, Snapshot<E> entry) {
        T former = RememberedValues.ask(entity, entry, attribute::peek);
        Snapshot<T> owner = former == null ? null : Holders.entry(attribute.targetMapper(), former);
        boolean isKnown =
                attribute.inverse().filter(other -> other.cascadesSaveUpdate()).isPresent();
        if (owner != null && owner.state() == ObjectState.DETACHED && isKnown) {
            owner.parted(entry.entity());
        }
    }
}
