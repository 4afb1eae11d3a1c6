package dev.alkahest.session;

/** A listener with the class whose objects, and those of its subclasses, it hears of. */
record EntityRegistration<B>(Class<B> type, EntityListener<? super B> registered) {

    boolean hears(MappedEntity<?> entity) {
        return type.isAssignableFrom(entity.mapper().type());
    }

    /** Returns whether it hears of an entity, or of a class below it. */
    boolean hearsSome(MappedEntity<?> entity) {
        return hears(entity) || entity.mapper().type().isAssignableFrom(type);
    }

    /** Returns the listener for an entity that it hears. */
    @SuppressWarnings("unchecked") // a listener to B hears of every subclass of B
    <E> EntityListener<E> listener() {
        return (EntityListener<E>) registered;
    }
}
