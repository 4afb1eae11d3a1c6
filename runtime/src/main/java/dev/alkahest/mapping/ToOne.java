package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to at most one object. Its foreign key stands in the owner's table, or, at the inverse end of a
 * one-to-one, in the target's.
 *
 * @param <E> the owner
 * @param <T> the target
 */
public final class ToOne<E, T> extends Relationship<E, T> {

    private final ToOneAttribute<E, T> attribute;
    private final List<Column<?>> columns;
    private final List<SharedAttribute<E, ?>> shared;
    private final int[] positions;
    private final long bits;

    private ToOne(
            EntityTable<E> owner,
            String name,
            ToOneAttribute<E, T> attribute,
            EntityTable<T> target,
            List<Column<?>> columns,
            List<SharedAttribute<E, ?>> shared,
            RelationshipOptions options) {
        super(owner, name, target, options);
        this.attribute = attribute;
        this.columns = List.copyOf(columns);
        this.shared = List.copyOf(shared);
        this.positions = columns.stream().mapToInt(owner.columns()::indexOf).toArray();
        long mask = 0;
        for (int position : positions) {
            mask |= 1L << Math.min(position, 63);
        }
        this.bits = mask;
    }

    /** Makes a relationship whose attribute is the target's class itself; no columns at the inverse end. */
    public static <E, T> ToOne<E, T> plain(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable T> getter,
            BiConsumer<E, @Nullable T> setter,
            EntityTable<T> target,
            List<Column<?>> columns,
            RelationshipOptions options) {
        return new ToOne<>(
                owner, name, new ToOneAttribute.Plain<>(getter, setter), target, columns, List.of(), options);
    }

    /** Makes a relationship whose attribute is a {@link Ref}; no columns at the inverse end. */
    public static <E, T> ToOne<E, T> ref(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable Ref<T>> getter,
            BiConsumer<E, Ref<T>> setter,
            EntityTable<T> target,
            List<Column<?>> columns,
            RelationshipOptions options) {
        return new ToOne<>(owner, name, new ToOneAttribute.Held<>(getter, setter), target, columns, List.of(), options);
    }

    /** Returns the same relationship, of whose foreign key another attribute is a column too. */
    public ToOne<E, T> sharing(SharedAttribute<E, ?> more) {
        List<SharedAttribute<E, ?>> all =
                Stream.concat(shared.stream(), Stream.of(more)).toList();
        return new ToOne<>(owner(), name(), attribute, target(), columns, all, options());
    }

    /** Returns the relationship that a superclass has under a name: in objects of the subclass it is the same. */
    @SuppressWarnings("unchecked") // the processor has read the types where the superclass declares it
    public static <E, T> ToOne<E, T> inherited(EntityTable<? super E> superclass, String name) {
        return (ToOne<E, T>) Relationship.ofSuperclass(superclass, name);
    }

    /** Returns whether the foreign key stands in the target's table. */
    public boolean isInverse() {
        return columns.isEmpty();
    }

    /** Returns whether the attribute is the target's class itself, and so is loaded with its owner. */
    public boolean isPlain() {
        return attribute instanceof ToOneAttribute.Plain;
    }

    /** Returns the foreign key's columns in the order of the target's key; none at the inverse end. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** Returns the attributes that are columns of the foreign key, too. */
    public List<SharedAttribute<E, ?>> shared() {
        return shared;
    }

    /** Returns whether its foreign key, or a part of it, is a part of the owner's key. */
    public boolean isInKey() {
        return columns.stream().anyMatch(Column::isPrimaryKey);
    }

    /** Returns the key that an object refers to; null where it refers to nothing, or to what has no key yet. */
    public @Nullable Object referredKey(E entity) {
        Ref<T> holder = attribute.holder(entity);
        return holder == null ? targetMapper().keyOrNull(attribute.peek(entity)) : holder.key(targetMapper());
    }

    /** Returns where the foreign key's columns stand among the owner's, counted from 0. */
    public int[] positions() {
        return positions.clone();
    }

    /** Returns the foreign key's columns as a bit mask. */
    public long bits() {
        return bits;
    }

    /** Returns the holder in the attribute; null where the attribute is plain or was set to null. */
    @Override
    public @Nullable Ref<T> holder(E entity) {
        return attribute.holder(entity);
    }

    /** Puts a holder in the attribute, or null, as a user may. */
    public void put(E entity, @Nullable Ref<T> holder) {
        attribute.put(entity, holder);
    }

    /** Returns the target if it is in memory, without loading it. */
    public @Nullable T peek(E entity) {
        return attribute.peek(entity);
    }

    /** Sets a plain attribute, or what a holder holds, without telling anybody. */
    public void fill(E entity, @Nullable T related) {
        attribute.fill(entity, related);
    }

    /** Sets the attribute, and keeps the other side in step where it is managed. */
    public void set(E entity, @Nullable T related) {
        Ref<T> holder = attribute.holder(entity);
        if (holder != null) {
            holder.set(related);
        } else {
            attribute.fill(entity, related);
        }
    }

    @Override
    public Collection<T> loaded(E entity) {
        T related = peek(entity);
        return related == null ? List.of() : List.of(related);
    }

    @Override
    public T requireMember(@Nullable T related) {
        return Objects.requireNonNull(related, () -> this + " is asked to hold null");
    }

    @Override
    public void manage(E entity, Snapshot<E> entry, Loader loader) {
        if (isViewOnly() && attribute.peek(entity) != null && isUsersOwn(entity)) {
            requireWritable();
        }
        attribute.manage(entity, this, entry, loader);
    }

    private boolean isUsersOwn(E entity) {
        Ref<T> holder = attribute.holder(entity);
        return holder == null || holder.owner() == null;
    }

    @Override
    public void attachQuietly(E entity, T related, @Nullable Loader session) {
        Ref<T> holder = attribute.holder(entity);
        if (holder != null) {
            holder.loadFormer();
        }
        T former = holder == null ? attribute.peek(entity) : holder.peekAnywhere();
        if (former == related) {
            tellDisplaced(entity, related, holder, session);
            return;
        }
        if (former != null) {
            inverse().ifPresent(other -> other.detachQuietly(former, entity, session));
            parted(entity, former, session);
        }
        change(entity, related, holder, session);
    }

    @Override
    public void detachQuietly(E entity, T related, @Nullable Loader session) {
        Ref<T> holder = attribute.holder(entity);
        if (refersTo(entity, related)) {
            change(entity, null, holder, session);
            parted(entity, related, session);
        } else if (isPlain()) {
            released(entity, related, session);
        } else {
            displaced(entity, holder, session)
                    .filter(own -> own.refersTo(related))
                    .ifPresent(own -> tell(own, null));
        }
    }

    /**
     * Returns whether the attribute refers to an object that is in memory, by itself, by its key, or by one that has left the session
     * and has the same row.
     */
    public boolean refersTo(E entity, T related) {
        Ref<T> holder = attribute.holder(entity);
        if (holder != null) {
            return holder.refersTo(related);
        }
        T target = attribute.peek(entity);
        return target == related || target != null && Holders.isReplacedBy(targetMapper(), target, related);
    }

    private void change(E entity, @Nullable T next, @Nullable Ref<T> holder, @Nullable Loader session) {
        if (holder != null) {
            holder.changing();
        }
        attribute.fill(entity, next);
        tellDisplaced(entity, next, holder, session);
        if (session != null) {
            session.retargeted(this, entity, next);
        } else if (isPlain()) {
            heardWhileDetached(entity, null, next);
        }
    }

    private void released(E entity, T former, @Nullable Loader session) {
        if (session != null) {
            session.released(this, entity, former);
        } else {
            heardWhileDetached(entity, former, null);
        }
    }

    private void heardWhileDetached(E entity, @Nullable T former, @Nullable T next) {
        Displaced.entry(this, entity, null)
                .ifPresent(entry -> entry.detachedChanges().heard(this, former, next));
    }

    /** Notes at the inverse end a target that has left while no session listened; its row may still refer to the owner's. */
    private void parted(E entity, T former, @Nullable Loader session) {
        if (session == null && isInverse() && cascadesSaveUpdate()) {
            Displaced.entry(this, entity, null)
                    .ifPresent(entry -> entry.detachedChanges().parted(former));
        }
    }

    private void tellDisplaced(E entity, @Nullable T next, @Nullable Ref<T> present, @Nullable Loader session) {
        displaced(entity, present, session).ifPresent(own -> {
            T known = own.peekAnywhere();
            tell(own, next);
            if (known != null && known != next) {
                inverse().ifPresent(other -> other.detachQuietly(known, entity, session));
                parted(entity, known, session);
            }
        });
    }

    /** Returns the session's own holder, in whose place the user's stands; an own one stands in no other's place. */
    private Optional<Ref<T>> displaced(E entity, @Nullable Ref<T> present, @Nullable Loader session) {
        return isPlain() || present != null && present.session() != null
                ? Optional.empty()
                : Displaced.of(this, entity, session);
    }

    private static <T> void tell(Ref<T> own, @Nullable T next) {
        own.changing();
        own.fill(next);
    }
}
