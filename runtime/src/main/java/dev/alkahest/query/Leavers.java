package dev.alkahest.query;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;

/**
 * Objects whose rows still refer to an owner that they have left in memory. They are not its members any more, though the
 * change is not written: where nothing is flushed before a relationship is loaded, its rows are older than the objects.
 *
 * @param <T> the objects, which have the foreign key
 * @param <E> the owner
 */
final class Leavers<T, E> {

    private final ToOne<T, E> foreignKey;
    private final IdentityMap<T> present;
    private final boolean isPossible;

    Leavers(QueryContext context, ToOne<T, E> foreignKey) {
        this.foreignKey = foreignKey;
        this.present = context.identityMap(foreignKey.owner().mapper());
        this.isPossible = context.isFlushHeldBack();
    }

    /** Returns whether an object that an owner was found to have by its row has left it since. */
    boolean hasLeft(T member, E owner) {
        if (!isPossible) {
            return false;
        }
        Object key = present.mapper().key(member);
        Snapshot<T> entry = key == null ? null : present.find(key);
        return entry != null && (entry.changed() & foreignKey.bits()) != 0 && !foreignKey.refersTo(member, owner);
    }
}
