package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.SharedAttribute;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key of one object's relationship, of which attributes are columns too. The side that has changed since the row
 * was read has the last word; where both have, they must agree.
 */
final class SharedForeignKey<E, T> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final ToOne<E, T> relationship;
    private final Snapshot<E> entry;
    private final E object;

    SharedForeignKey(SessionContext context, MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        this.context = context;
        this.entity = entity;
        this.relationship = relationship;
        this.entry = entry;
        this.object = entry.entity();
    }

    /** Makes the attributes agree with the relationship, or a relationship that was left alone with the attributes. */
    void agree() {
        Object key = relationship.referredKey(object);
        if (key != null) {
            take(key);
        } else if (relationship.peek(object) == null) {
            release();
        }
    }

    /** Gives attributes that nobody has set the key that a relationship has come to refer to: others may share them. */
    void giveIfMoved() {
        Object key = relationship.referredKey(object);
        if (key == null || !isMoved(key)) {
            return;
        }
        List<Object> parts = parts(relationship.targetMapper(), key);
        for (SharedAttribute<E, ?> attribute : relationship.shared()) {
            if (attribute.isUnset(object)) {
                context.shared().give(entry, attribute, parts.get(attribute.part()));
            }
        }
    }

    private void take(Object key) {
        List<Object> parts = parts(relationship.targetMapper(), key);
        for (SharedAttribute<E, ?> attribute : relationship.shared()) {
            Object part = parts.get(attribute.part());
            if (part.equals(attribute.get(object))) {
                continue;
            }
            boolean isChanged = isChanged(attribute);
            if (isMoved(key) && (!isChanged || attribute.isUnset(object))) {
                context.shared().give(entry, attribute, part);
            } else if (isChanged && !follow()) {
                throw disagreement(attribute);
            }
        }
    }

    /** Refuses an attribute that another relationship with its column has given another key (rule K3). */
    void requireAgreement() {
        Object key = relationship.referredKey(object);
        if (key == null) {
            return;
        }
        List<Object> parts = parts(relationship.targetMapper(), key);
        for (SharedAttribute<E, ?> attribute : relationship.shared()) {
            boolean isOther = !parts.get(attribute.part()).equals(attribute.get(object));
            if (isOther && (isChanged(attribute) || isMoved(key))) {
                throw disagreement(attribute);
            }
        }
    }

    /** Gives the attributes the key that a target has now, which the database has carried on to the row (rule C10). */
    static <E, T> void give(ToOne<E, T> relationship, T target, E to) {
        Object key = Objects.requireNonNull(relationship.targetMapper().key(target), "it has a row");
        List<Object> parts = parts(relationship.targetMapper(), key);
        relationship.shared().forEach(attribute -> attribute.set(to, parts.get(attribute.part())));
    }

    @SuppressWarnings("unchecked") // a key that a relationship refers to is of its target
    private static <T, K> List<Object> parts(EntityMapper<T, K> mapper, Object key) {
        return mapper.keyValues((K) key);
    }

    /** The relationship is empty: so are its columns, unless the attributes were set, which it follows then. */
    private void release() {
        boolean isChanged = relationship.shared().stream().anyMatch(this::isChanged);
        if (isChanged) {
            follow();
            return;
        }
        boolean hasOwnColumn =
                relationship.columns().size() > relationship.shared().size();
        boolean isOwnInKey = relationship.isInKey() && relationship.shared().isEmpty();
        if (hasOwnColumn && !isOwnInKey || !isMoved(null)) {
            return;
        }
        List<SharedAttribute<E, ?>> emptied =
                relationship.shared().stream().filter(this::mayBeEmptied).toList();
        if (emptied.isEmpty()) {
            throw heldByKey();
        }
        emptied.forEach(attribute -> attribute.clear(object));
    }

    private boolean mayBeEmptied(SharedAttribute<E, ?> attribute) {
        boolean isNeeded = entity.sharing().stream()
                .filter(other -> other != relationship && other.columns().contains(attribute.column()))
                .anyMatch(other -> other.referredKey(object) != null);
        return attribute.column().isNullable() && !attribute.column().isPrimaryKey() && !isNeeded;
    }

    /** Lets a relationship whose target is not in memory refer to what its one attribute says; returns whether it could. */
    private boolean follow() {
        SharedAttribute<E, ?> attribute = relationship.shared().get(0);
        Object key = attribute.get(object);
        if (relationship.columns().size() > 1
                || key == null
                || attribute.isUnset(object)
                || new ReferredObjects(context).target(relationship, object) != null) {
            return false;
        }
        Ref<T> holder = relationship.holder(object);
        T known = known(key);
        if (known != null) {
            refer(holder, known);
        } else if (holder != null) {
            Ref.restore(holder, key, relationship.targetMapper());
        }
        return known != null || holder != null;
    }

    /** Returns the object of the session with a key; null where it has none that stays. */
    private @Nullable T known(Object key) {
        Snapshot<T> known = context.store()
                .identityMap(context.mappings().of(relationship.target()))
                .find(key);
        return known == null || known.isMarked() ? null : known.entity();
    }

    /** Refers to an object of the session, whose other side follows (rule B1). */
    private void refer(@Nullable Ref<T> holder, T target) {
        if (holder != null) {
            holder.set(target);
            return;
        }
        relationship.fill(object, target);
        relationship.inverse().ifPresent(other -> other.attachQuietly(target, object, context.loader()));
        context.loader().retargeted(relationship, object, target);
    }

    /** Returns whether the user has set an attribute since the row was read. */
    private boolean isChanged(SharedAttribute<E, ?> attribute) {
        if (context.shared().isGiven(entry, attribute)) {
            return false;
        }
        return isNew()
                ? !attribute.isUnset(object)
                : !Objects.equals(attribute.get(object), RememberedValues.ask(entity, entry, attribute::get));
    }

    /** Returns whether the relationship refers to another key than when the row was read. */
    private boolean isMoved(@Nullable Object key) {
        return isNew()
                ? key != null
                : !Objects.equals(key, RememberedValues.ask(entity, entry, relationship::referredKey));
    }

    private boolean isNew() {
        return entry.state() == ObjectState.PENDING;
    }

    private InvalidStateException disagreement(SharedAttribute<E, ?> attribute) {
        return new InvalidStateException(entity.name() + "." + attribute.name() + " was set, and " + relationship
                + ", which shares its column " + attribute.column().name() + ", refers to another "
                + relationship.targetMapper().type().getSimpleName() + ". Set " + relationship + " alone.");
    }

    private InvalidStateException heldByKey() {
        String columns = relationship.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return new InvalidStateException(relationship + " of " + entity.name() + " with key " + entry.key()
                + " was emptied, and its " + (relationship.columns().size() == 1 ? "column " : "columns ") + columns
                + (relationship.isInKey() ? " can't be: without it the row has no key." : " can't be NULL.")
                + " Delete the object, by a"
                + " cascade DELETE_ORPHAN at the other end where that is what it means, or let it refer to another.");
    }
}
