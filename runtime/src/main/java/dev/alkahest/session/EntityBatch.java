package dev.alkahest.session;

import dev.alkahest.DatabaseException;
import dev.alkahest.FailedStatement;
import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.StatementWriter;
import dev.alkahest.mapping.ToOne;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What all batches of one entity's rows have in common: their order, their WHERE, and errors that name the object. */
final class EntityBatch<E> {

    private final MappedEntity<E> entity;

    EntityBatch(MappedEntity<E> entity) {
        this.entity = entity;
    }

    /** Returns changes of rows that are there in the order of their keys (rule F14). */
    List<Change<E>> sorted(List<Change<E>> changes) {
        List<Change<E>> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(change -> change.entry().key(), KeyOrder.INSTANCE));
        return sorted;
    }

    /** Writes what identifies a row: its remembered key, and its version where there is one. */
    void writeIdentity(EntityStatements part, Snapshot<E> entry, StatementWriter writer, int at) throws SQLException {
        int next = entry.writeKey(writer, at);
        if (part.isVersioned()) {
            entry.writeVersion(writer, next);
        }
    }

    /** Refuses to write NULL in place of the key of an object that has none yet, unless it is postponed. */
    void checkReferences(E object, long postponed) {
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if ((relationship.bits() & postponed) == 0) {
                checkReference(relationship, object);
            }
        }
    }

    private <T> void checkReference(ToOne<E, T> relationship, E object) {
        T target = relationship.isInverse() ? null : relationship.peek(object);
        if (target == object && relationship.targetMapper().key(target) == null) {
            throw new InvalidStateException(relationship + " of a new object refers to the object itself, whose key its"
                    + " INSERT makes. Declare it with postUpdate = true, or flush first and set it then.");
        }
        if (target != null && relationship.targetMapper().key(target) == null) {
            throw new InvalidStateException(
                    relationship + " refers to a " + target.getClass().getSimpleName()
                            + " that has no key, as it is not in the session. Add it, or let the relationship cascade"
                            + " SAVE_UPDATE.");
        }
    }

    /** Returns the error of a statement that met no row (rule F23). */
    StaleRowException stale(String what, String sql, Change<E> change) {
        return new StaleRowException(
                "The row of " + change.describe() + " could not be " + what + ": someone else has changed or deleted it"
                        + " since it was read. Roll back, read it again, and decide.",
                new FailedStatement(
                        sql, entity.name(), String.valueOf(change.entry().key())));
    }

    /** Runs a batch; a failure names the entity, and the object where it is known which one. */
    <R> R run(String sql, List<Change<E>> run, Supplier<R> batch) {
        try {
            return batch.get();
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException cause) {
                String sent = e.sql().orElse(sql);
                throw entity.dialect().translate(cause, FailedRow.find(entity, run, e, cause, sent));
            }
            throw e;
        }
    }
}
