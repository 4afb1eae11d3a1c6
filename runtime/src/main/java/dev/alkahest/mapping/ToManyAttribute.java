package dev.alkahest.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a to-many attribute is read and written: as a list, a set, a map or a write-only collection. */
sealed interface ToManyAttribute<E, T> {

    /** Returns what the attribute holds. */
    @Nullable
    Collection<T> get(ToMany<E, T> relationship, E entity);

    /** Puts a collection of the session's in the attribute. */
    void put(E entity, TrackedCollection<T> collection);

    /** Returns a thing that puts back what the attribute holds now. */
    Runnable memento(E entity);

    /** Returns a new collection that is not loaded. */
    TrackedCollection<T> collection(ToMany<E, T> relationship, Snapshot<E> entry, Loader loader);

    /** Refuses a member without the key that it is to stand under. */
    default void requireKey(ToMany<E, T> relationship, T member) {}

    /** An attribute declared as a list. */
    record OfList<E, T>(Function<E, @Nullable List<T>> getter, BiConsumer<E, List<T>> setter)
            implements ToManyAttribute<E, T> {

        @Override
        public @Nullable Collection<T> get(ToMany<E, T> relationship, E entity) {
            return getter.apply(entity);
        }

        @Override
        public void put(E entity, TrackedCollection<T> collection) {
            setter.accept(entity, (TrackedList<T>) collection);
        }

        @Override
        public Runnable memento(E entity) {
            List<T> present = getter.apply(entity);
            return () -> setter.accept(entity, present);
        }

        @Override
        public TrackedCollection<T> collection(ToMany<E, T> relationship, Snapshot<E> entry, Loader loader) {
            return new TrackedList<>(relationship, entry, loader);
        }
    }

    /** An attribute declared as a set. */
    record OfSet<E, T>(Function<E, @Nullable Set<T>> getter, BiConsumer<E, Set<T>> setter)
            implements ToManyAttribute<E, T> {

        @Override
        public @Nullable Collection<T> get(ToMany<E, T> relationship, E entity) {
            return getter.apply(entity);
        }

        @Override
        public void put(E entity, TrackedCollection<T> collection) {
            setter.accept(entity, (TrackedSet<T>) collection);
        }

        @Override
        public Runnable memento(E entity) {
            Set<T> present = getter.apply(entity);
            return () -> setter.accept(entity, present);
        }

        @Override
        public TrackedCollection<T> collection(ToMany<E, T> relationship, Snapshot<E> entry, Loader loader) {
            return new TrackedSet<>(relationship, entry, loader);
        }
    }

    /** An attribute declared as a map, which is seen by its values. */
    record OfMap<E, T, K>(Function<E, @Nullable Map<K, T>> getter, BiConsumer<E, Map<K, T>> setter, MapKey<T, K> key)
            implements ToManyAttribute<E, T> {

        @Override
        public @Nullable Collection<T> get(ToMany<E, T> relationship, E entity) {
            Map<K, T> map = getter.apply(entity);
            if (map == null || map instanceof TrackedMap<K, T>) {
                return map == null ? null : map.values();
            }
            return new KeyedMembers<>(relationship, key, map);
        }

        @Override
        @SuppressWarnings("unchecked") // its own collection() has made it
        public void put(E entity, TrackedCollection<T> collection) {
            setter.accept(entity, ((TrackedValues<T, K>) collection).map());
        }

        @Override
        public Runnable memento(E entity) {
            Map<K, T> present = getter.apply(entity);
            return () -> setter.accept(entity, present);
        }

        @Override
        public TrackedCollection<T> collection(ToMany<E, T> relationship, Snapshot<E> entry, Loader loader) {
            return new TrackedValues<>(relationship, key, entry, loader);
        }

        @Override
        public void requireKey(ToMany<E, T> relationship, T member) {
            key.of(relationship, member);
        }
    }

    /** An attribute declared as a write-only collection, which takes the session's members into the user's holder. */
    record OfWriteOnly<E, T>(
            Function<E, @Nullable WriteOnlyCollection<T>> getter, BiConsumer<E, WriteOnlyCollection<T>> setter)
            implements ToManyAttribute<E, T> {

        @Override
        public @Nullable Collection<T> get(ToMany<E, T> relationship, E entity) {
            WriteOnlyCollection<T> holder = getter.apply(entity);
            return holder == null ? null : holder.members();
        }

        @Override
        public void put(E entity, TrackedCollection<T> collection) {
            WriteOnlyCollection<T> holder = getter.apply(entity);
            if (holder == null) {
                setter.accept(entity, WriteOnlyCollection.held(collection));
            } else {
                holder.hold(collection);
            }
        }

        @Override
        public Runnable memento(E entity) {
            WriteOnlyCollection<T> present = getter.apply(entity);
            Runnable members = present == null ? () -> {} : present.memento();
            return () -> {
                setter.accept(entity, present);
                members.run();
            };
        }

        @Override
        public TrackedCollection<T> collection(ToMany<E, T> relationship, Snapshot<E> entry, Loader loader) {
            return new WriteOnlyMembers<>(relationship, entry, loader);
        }
    }
}
