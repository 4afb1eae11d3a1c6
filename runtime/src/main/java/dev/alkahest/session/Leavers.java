package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;

/**
 * Objects whose rows still refer to an owner that they have left in memory. They are not its members any more, though the
 * change is not written: where nothing is flushed before a relationship is loaded, its rows are older than the objects.
 */
final class Leavers {

    private final SessionContext context;

    Leavers(SessionContext context) {
        this.context = context;
    }

    /** Returns whether an object that an owner was found to have by its row has left it since. */
    <T, E> boolean hasLeft(ToOne<T, E> foreignKey, T member, E owner) {
        if (!context.autoflush().isHeldBack()) {
            return false;
        }
        Snapshot<T> entry = context.store().find(member);
        return entry != null
                && (entry.changed() & foreignKey.bits()) != 0
                && !foreignKey.refersTo(member, owner)
                && isHeard(foreignKey, entry);
    }

    /** An attribute that was set without anybody hearing of it, be it by another holder in it, is for the flush to follow. */
    private <T, E> boolean isHeard(ToOne<T, E> foreignKey, Snapshot<T> entry) {
        MappedEntity<T> entity = context.store().entityOf(entry.entity());
        return foreignKey.isPlain()
                ? context.heard().former(entity, foreignKey, entry) == foreignKey.peek(entry.entity())
                : foreignKey.isHeard(entry, context.loader());
    }
}
