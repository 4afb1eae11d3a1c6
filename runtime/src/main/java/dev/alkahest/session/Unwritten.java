package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows of the relationships of objects that leave it, and no flush has written: it goes with them, and is followed by
 * the session that they come to next (rule C8). What the objects show themselves needs no note.
 */
final class Unwritten {

    private final SessionContext context;
    private final Set<Snapshot<?>> leaving;
    private final List<Left> lefts = new ArrayList<>(0);

    /** Looks at objects that are about to leave. */
    Unwritten(SessionContext context, Set<Snapshot<?>> leaving) {
        this.context = context;
        this.leaving = leaving;
        leaving.forEach(this::findLeft);
    }

    /** Gives them what they take along, as they have left. */
    void handOver() {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null) {
            transaction.giveBack(leaving, context.flushes());
            context.links().handOver(leaving, transaction.level()::handedOver);
        }
        lefts.forEach(Left::tell);
    }

    /** Finds the owners that an object has left in memory: its row still refers to them. */
    private <E> void findLeft(Snapshot<E> entry) {
        long changed = entry.state() == ObjectState.PERSISTENT ? entry.changed() : 0;
        if (changed != 0) {
            MappedEntity<E> entity = context.mappings().of(entry.entity());
            for (ToOne<E, ?> attribute : entity.toOnes()) {
                if ((attribute.bits() & changed) != 0) {
                    findLeft(entity, attribute, entry);
                }
            }
        }
    }

    private <E, T> void findLeft(MappedEntity<E> entity, ToOne<E, T> attribute, Snapshot<E> entry) {
        Snapshot<T> owner = formerOwner(entity, attribute, entry);
        boolean isBroughtIn =
                attribute.inverse().orElse(null) instanceof ToMany<T, E> members && members.cascadesSaveUpdate();
        if (owner != null && isBroughtIn) {
            lefts.add(new Left(owner, entry.entity()));
        }
    }

    private <E, T> @Nullable Snapshot<T> formerOwner(MappedEntity<E> entity, ToOne<E, T> attribute, Snapshot<E> entry) {
        T former = RememberedValues.ask(entity, entry, attribute::peek);
        if (former != null) {
            return Holders.entry(attribute.targetMapper(), former);
        }
        Object key = RememberedValues.ask(entity, entry, attribute::referredKey);
        IdentityMap<T> known =
                context.store().identityMapIfAny(context.mappings().of(attribute.targetMapper()));
        return key == null || known == null ? null : known.find(key);
    }

    /**
     * An object that has left its owner.
     *
     * @param owner brings it along where it is outside of the session, too
     */
    private record Left(Snapshot<?> owner, Object object) {

        void tell() {
            if (owner.state() == ObjectState.DETACHED) {
                owner.parted(object);
            }
        }
    }
}
