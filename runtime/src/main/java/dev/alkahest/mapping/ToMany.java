package dev.alkahest.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to any number of objects: a one-to-many, whose foreign key is the to-one at the other end, or a
 * many-to-many with its association table.
 *
 * @param <E> the owner
 * @param <T> the target
 */
public final class ToMany<E, T> extends Relationship<E, T> {

    private final ToManyAttribute<E, T> attribute;
    private final @Nullable Association association;
    private final @Nullable ObjIntConsumer<T> position;

    private ToMany(
            EntityTable<E> owner,
            String name,
            ToManyAttribute<E, T> attribute,
            EntityTable<T> target,
            @Nullable Association association,
            @Nullable ObjIntConsumer<T> position,
            RelationshipOptions options) {
        super(owner, name, target, options);
        this.attribute = attribute;
        this.association = association;
        this.position = position;
    }

    /** Makes a one-to-many relationship whose attribute is a {@code List}. */
    public static <E, T> ToMany<E, T> list(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable List<T>> getter,
            BiConsumer<E, List<T>> setter,
            EntityTable<T> target,
            RelationshipOptions options) {
        return new ToMany<>(owner, name, new ToManyAttribute.OfList<>(getter, setter), target, null, null, options);
    }

    /** Makes a many-to-many relationship whose attribute is a {@code List}. */
    public static <E, T> ToMany<E, T> list(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable List<T>> getter,
            BiConsumer<E, List<T>> setter,
            EntityTable<T> target,
            Association association,
            RelationshipOptions options) {
        return new ToMany<>(
                owner, name, new ToManyAttribute.OfList<>(getter, setter), target, association, null, options);
    }

    /** Makes a one-to-many relationship whose attribute is a {@code Set}. */
    public static <E, T> ToMany<E, T> set(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable Set<T>> getter,
            BiConsumer<E, Set<T>> setter,
            EntityTable<T> target,
            RelationshipOptions options) {
        return new ToMany<>(owner, name, new ToManyAttribute.OfSet<>(getter, setter), target, null, null, options);
    }

    /** Makes a many-to-many relationship whose attribute is a {@code Set}. */
    public static <E, T> ToMany<E, T> set(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable Set<T>> getter,
            BiConsumer<E, Set<T>> setter,
            EntityTable<T> target,
            Association association,
            RelationshipOptions options) {
        return new ToMany<>(
                owner, name, new ToManyAttribute.OfSet<>(getter, setter), target, association, null, options);
    }

    /** Makes a one-to-many relationship whose attribute is a {@code Map}. */
    public static <E, T, K> ToMany<E, T> map(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable Map<K, T>> getter,
            BiConsumer<E, Map<K, T>> setter,
            EntityTable<T> target,
            MapKey<T, K> key,
            RelationshipOptions options) {
        return new ToMany<>(owner, name, new ToManyAttribute.OfMap<>(getter, setter, key), target, null, null, options);
    }

    /** Makes a many-to-many relationship whose attribute is a {@code Map}. */
    public static <E, T, K> ToMany<E, T> map(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable Map<K, T>> getter,
            BiConsumer<E, Map<K, T>> setter,
            EntityTable<T> target,
            MapKey<T, K> key,
            Association association,
            RelationshipOptions options) {
        return new ToMany<>(
                owner, name, new ToManyAttribute.OfMap<>(getter, setter, key), target, association, null, options);
    }

    /** Makes a one-to-many relationship whose attribute is a {@code WriteOnlyCollection}. */
    public static <E, T> ToMany<E, T> writeOnly(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable WriteOnlyCollection<T>> getter,
            BiConsumer<E, WriteOnlyCollection<T>> setter,
            EntityTable<T> target,
            RelationshipOptions options) {
        return new ToMany<>(
                owner,
                name,
                new ToManyAttribute.OfWriteOnly<>(getter, setter),
                target,
                null,
                null,
                options.loading(Loading.WRITE_ONLY));
    }

    /** Makes a many-to-many relationship whose attribute is a {@code WriteOnlyCollection}. */
    public static <E, T> ToMany<E, T> writeOnly(
            EntityTable<E> owner,
            String name,
            Function<E, @Nullable WriteOnlyCollection<T>> getter,
            BiConsumer<E, WriteOnlyCollection<T>> setter,
            EntityTable<T> target,
            Association association,
            RelationshipOptions options) {
        return new ToMany<>(
                owner,
                name,
                new ToManyAttribute.OfWriteOnly<>(getter, setter),
                target,
                association,
                null,
                options.loading(Loading.WRITE_ONLY));
    }

    /** Returns this relationship, whose members are given their index in the list by the flush (rule B4). */
    public ToMany<E, T> positionedBy(ObjIntConsumer<T> setter) {
        return new ToMany<>(owner(), name(), attribute, target(), association, setter, options());
    }

    /** Returns the relationship that a superclass has under a name: in objects of the subclass it is the same. */
    @SuppressWarnings("unchecked") // the processor has read the types where the superclass declares it
    public static <E, T> ToMany<E, T> inherited(EntityTable<? super E> superclass, String name) {
        return (ToMany<E, T>) Relationship.ofSuperclass(superclass, name);
    }

    @Override
    public Set<String> tables() {
        Set<String> tables = super.tables();
        association().ifPresent(link -> tables.add(link.table().qualifiedName()));
        return tables;
    }

    /** Returns the association table of a many-to-many relationship; empty for a one-to-many. */
    public Optional<Association> association() {
        return Optional.ofNullable(association);
    }

    /** Returns whether each member refers to its one owner. */
    public boolean isOneToMany() {
        return association == null && !isViewOnly();
    }

    /** Returns the to-one at the other end, which has the foreign key of a one-to-many. */
    public ToOne<T, E> foreignKey() {
        return inverse()
                .filter(ToOne.class::isInstance)
                .map(other -> (ToOne<T, E>) other)
                .orElseThrow(() -> new IllegalStateException(this + " has no to-one at its other end"));
    }

    /** Returns whether the index in the list is written: into the rows of members, or of the association table. */
    public boolean hasPositions() {
        return position != null || association != null && association.place() != null;
    }

    /** Gives members the positions from 0 on, in their order. */
    public void number(Iterable<T> members) {
        ObjIntConsumer<T> setter = Objects.requireNonNull(position, "the relationship has positions");
        int next = 0;
        for (T member : members) {
            setter.accept(member, next++);
        }
    }

    /** Returns a member; null, and one without the key it has in a map, is an error that names the relationship. */
    @Override
    public T requireMember(@Nullable T member) {
        T required = Objects.requireNonNull(member, () -> this + " holds no nulls");
        attribute.requireKey(this, required);
        return required;
    }

    /** Refuses members as {@link #requireMember} does, and those of a user's map that stand under another key than their own. */
    public void requireMembers(Collection<? extends T> members) {
        members.forEach(this::requireMember);
        if (members instanceof KeyedMembers<?, ?> keyed) {
            keyed.requireOwnKeys();
        }
    }

    /** Returns what the attribute holds now, be it the session's collection or the user's own; null where it is null. */
    public @Nullable Collection<T> get(E entity) {
        return attribute.get(this, entity);
    }

    /** Returns the session's collection, or null where the attribute holds the user's own. */
    @SuppressWarnings("unchecked") // a session puts collections of targets here and nothing else
    public @Nullable TrackedCollection<T> tracked(E entity) {
        return attribute.get(this, entity) instanceof TrackedCollection<?> collection
                ? (TrackedCollection<T>) collection
                : null;
    }

    @Override
    public @Nullable Holder holder(E entity) {
        return tracked(entity);
    }

    /** Puts a collection of the session's in the attribute. */
    public void put(E entity, TrackedCollection<T> collection) {
        attribute.put(entity, collection);
    }

    /** Returns a thing that puts back what the attribute holds now, the session's or the user's. */
    public Runnable memento(E entity) {
        return attribute.memento(entity);
    }

    /** Returns a new collection of the session's that is not loaded, of the kind the attribute declares. */
    public TrackedCollection<T> collection(Snapshot<E> entry, Loader loader) {
        return attribute.collection(this, entry, loader);
    }

    @Override
    public Collection<T> loaded(E entity) {
        Collection<T> members = attribute.get(this, entity);
        if (members instanceof TrackedCollection<T> tracked) {
            return tracked.inMemory();
        }
        return members == null ? List.of() : List.copyOf(members);
    }

    @Override
    public void manage(E entity, Snapshot<E> entry, Loader loader) {
        Collection<T> members = attribute.get(this, entity);
        if (members instanceof TrackedCollection<T> tracked && tracked.owner() == entry) {
            tracked.rebind(loader);
            tracked.reordered();
            return;
        }
        TrackedCollection<T> collection = attribute.collection(this, entry, loader);
        if (!isViewOnly()) {
            collection.fillWith(members == null ? List.of() : members);
        } else if (members != null && !(members instanceof TrackedCollection) && !members.isEmpty()) {
            requireWritable();
        }
        attribute.put(entity, collection);
        collection.reordered();
    }

    /** Lets go of the members of an owner whose row was committed, where they are never loaded (rule I10). */
    public void letGoUnseen(E entity) {
        if (tracked(entity) instanceof WriteOnlyMembers<T> members) {
            members.committed();
        }
    }

    /**
     * Has the collection of an object that has left a session keep a pair to tell that was made, or parted, there. For the session.
     *
     * @return what forgets that; empty where the collection knows it already, or is the user's
     */
    public Optional<Runnable> keepUnheard(E entity, T target, boolean made) {
        TrackedCollection<T> own = tracked(entity);
        return own == null || own.owner().state() != ObjectState.DETACHED
                ? Optional.empty()
                : own.keepUnheard(target, made);
    }

    /** Forgets a member that has no row any more, where members are never loaded: a merge would bring it back (rule G4). */
    public void forgetUnseen(E entity, T deleted) {
        if (tracked(entity) instanceof WriteOnlyMembers<T> members) {
            members.forget(deleted);
        }
    }

    /** Returns the members in memory that a session has flushed, where members are never loaded; of others none. */
    public List<T> flushedUnseen(E entity) {
        return tracked(entity) instanceof WriteOnlyMembers<T> members ? members.flushed() : List.of();
    }

    /** Knows a member again that {@link #forgetUnseen} has forgotten (rule R1). */
    public void recallUnseen(E entity, T forgotten) {
        if (tracked(entity) instanceof WriteOnlyMembers<T> members) {
            members.recall(forgotten);
        }
    }

    @Override
    public void attachQuietly(E entity, T related, @Nullable Loader session) {
        TrackedCollection<T> collection = tracked(entity);
        if (collection != null) {
            collection.addQuietly(related);
        } else {
            Collection<T> members = attribute.get(this, entity);
            if (members != null && !Identity.contains(members, related)) {
                members.add(related);
            }
            Displaced.of(this, entity, session).ifPresent(own -> own.addQuietly(related));
        }
    }

    @Override
    public void detachQuietly(E entity, T related, @Nullable Loader session) {
        TrackedCollection<T> collection = tracked(entity);
        if (collection != null) {
            collection.removeQuietly(related);
        } else {
            Collection<T> members = attribute.get(this, entity);
            if (members != null) {
                Identity.remove(members, related);
            }
            Displaced.of(this, entity, session).ifPresent(own -> own.removeQuietly(related));
        }
    }
}
