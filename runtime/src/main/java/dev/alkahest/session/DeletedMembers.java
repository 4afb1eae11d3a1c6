package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.ToMany;

/**
 * Has an owner that comes back into a session forget the members that this transaction has deleted, where nobody sees them: it
 * could not come back with them, or would bring them back itself (rule I10). A rollback makes it know them again (rule R1).
 */
final class DeletedMembers {

    private final SessionContext context;

    DeletedMembers(SessionContext context) {
        this.context = context;
    }

    <E> void forget(MappedEntity<E> entity, E owner) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null) {
            for (ToMany<E, ?> unseen : entity.writeOnly()) {
                forget(unseen, owner, transaction.level());
            }
        }
    }

    private <E, T> void forget(ToMany<E, T> unseen, E owner, TransactionLevel level) {
        for (T member : unseen.flushedUnseen(owner)) {
            if (level.isDeleted(member) || isDeletedByAnother(member, level)) {
                Holder holder = unseen.holder(owner);
                if (holder != null) {
                    level.changing(holder);
                }
                unseen.forgetUnseen(owner, member);
                level.forgotten(() -> unseen.recallUnseen(owner, member));
            }
        }
    }

    /** Returns whether an object that has left the session stands for a row that was deleted since. */
    private <T> boolean isDeletedByAnother(T member, TransactionLevel level) {
        MappedEntity<T> entity = context.store().entityOf(member);
        Object key = entity.mapper().key(member);
        return key != null
                && context.store().find(entity, member) == null
                && level.isDeleted(entity, key, context.store());
    }
}
