package dev.alkahest.query;

import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a relationship from rows in which its owners and the related objects stand side by side. */
abstract class JoinedFilling<E, T> {

    private final QueryContext context;
    private final Relationship<E, T> relationship;
    private final JoinedReading<T> targets;

    JoinedFilling(QueryContext context, Relationship<E, T> relationship, JoinedReading<T> targets) {
        this.context = context;
        this.relationship = relationship;
        this.targets = targets;
    }

    static <E, T> JoinedFilling<E, T> of(
            QueryContext context, Relationship<E, T> relationship, JoinedReading<T> targets) {
        return relationship instanceof ToMany<E, T> toMany
                ? new JoinedMembers<>(context, toMany, targets)
                : new JoinedTargets<>(context, (ToOne<E, T>) relationship, targets);
    }

    /** Returns the reading of the related objects. */
    final JoinedReading<T> targets() {
        return targets;
    }

    /** Reads what stands beside an owner; tells whether the row is the owner's first. */
    final void read(RowReader row, Snapshot<E> owner, boolean isFirst) throws SQLException {
        note(owner, targets.read(row), isFirst);
    }

    abstract void note(Snapshot<E> owner, @Nullable Snapshot<T> related, boolean isFirst);

    /** Answers what the owners have asked for already, before anybody asks the database. */
    void answer() {
        // most ask by a key, which the identity map has now
    }

    /** Lets go of what owners that were overwritten had loaded, unless their rows tell of it (rule I3). */
    final void expire(List<Snapshot<E>> owners) {
        if (relationship instanceof ToMany || relationship instanceof ToOne<E, T> toOne && toOne.isInverse()) {
            context.expire(relationship, owners);
        }
    }

    /** Fills the attributes of those owners that have not loaded it. */
    abstract void fill(List<Snapshot<E>> owners);
}
