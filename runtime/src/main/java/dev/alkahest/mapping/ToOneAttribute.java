package dev.alkahest.mapping;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a to-one attribute is read and written: as the target's class itself, or through its {@link Ref}. */
sealed interface ToOneAttribute<E, T> {

    /** Returns the holder, null where there is none. */
    @Nullable
    Ref<T> holder(E entity);

    /** Puts a holder in the attribute. */
    void put(E entity, @Nullable Ref<T> holder);

    /** Returns the target if it is in memory. */
    @Nullable
    T peek(E entity);

    /** Sets the target without telling anybody. */
    void fill(E entity, @Nullable T related);

    /** Makes the attribute the session's own. */
    void manage(E entity, ToOne<E, T> relationship, Snapshot<E> entry, Loader loader);

    /** An attribute of the target's class: {@code Artist artist}. */
    record Plain<E, T>(Function<E, @Nullable T> getter, BiConsumer<E, @Nullable T> setter)
            implements ToOneAttribute<E, T> {

        @Override
        public @Nullable Ref<T> holder(E entity) {
            return null;
        }

        @Override
        public void put(E entity, @Nullable Ref<T> holder) {
            throw new UnsupportedOperationException("a plain attribute has no holder");
        }

        @Override
        public @Nullable T peek(E entity) {
            return getter.apply(entity);
        }

        @Override
        public void fill(E entity, @Nullable T related) {
            setter.accept(entity, related);
        }

        @Override
        public void manage(E entity, ToOne<E, T> relationship, Snapshot<E> entry, Loader loader) {
            // a plain attribute can't be the session's own: it is compared at flush
        }
    }

    /** An attribute with a holder: {@code Ref<Artist> artist}. */
    record Held<E, T>(Function<E, @Nullable Ref<T>> getter, BiConsumer<E, Ref<T>> setter)
            implements ToOneAttribute<E, T> {

        @Override
        public @Nullable Ref<T> holder(E entity) {
            return getter.apply(entity);
        }

        @Override
        public void put(E entity, @Nullable Ref<T> holder) {
            setter.accept(entity, holder);
        }

        @Override
        public @Nullable T peek(E entity) {
            Ref<T> ref = getter.apply(entity);
            return ref == null ? null : ref.peek();
        }

        @Override
        public void fill(E entity, @Nullable T related) {
            Ref<T> ref = getter.apply(entity);
            if (ref == null) {
                setter.accept(entity, Ref.of(related));
            } else {
                ref.fill(related);
            }
        }

        @Override
        public void manage(E entity, ToOne<E, T> relationship, Snapshot<E> entry, Loader loader) {
            Ref<T> ref = getter.apply(entity);
            if (ref == null || ref.isOfAnother(entity)) {
                ref = Ref.copyOf(ref);
                setter.accept(entity, ref);
            }
            ref.manage(relationship, entry, loader);
        }
    }
}
