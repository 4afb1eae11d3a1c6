package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A key that a flush has changed. The database carries it on to the rows that refer to it (ON UPDATE CASCADE); references of the
 * session that know the former key alone are told here (rule C10).
 */
final class ChangedKey<T> {

    private final SessionContext context;
    private final MappedEntity<T> entity;
    private final T object;
    private final Object former;

    ChangedKey(SessionContext context, MappedEntity<T> entity, T object, Object former) {
        this.context = context;
        this.entity = entity;
        this.object = object;
        this.former = former;
    }

    /**
     * Tells every reference.
     *
     * @throws InvalidStateException where the database knows of none that it would have to carry the key on to
     */
    void tell() {
        if (entity.sharesKeysOfOtherTables() || context.mappings().engines().areSeveral()) {
            context.mappings().all().forEach(this::requireForeignKeys);
        }
        context.mappings().all().forEach(this::tell);
    }

    /** No foreign key can refer to a class whose rows stand in several tables, or on another engine. */
    private <E> void requireForeignKeys(MappedEntity<E> referring) {
        for (Relationship<E, ?> relationship : referring.relationships()) {
            boolean refers = relationship instanceof ToOne<E, ?> toOne
                    ? !toOne.isInverse()
                    : relationship instanceof ToMany<E, ?> toMany
                            && toMany.association().isPresent();
            Class<?> target = relationship.target().mapper().type();
            boolean isElsewhere = referring.engine() != entity.engine();
            if (refers && (relationship.target().isUnion() || isElsewhere) && target.isInstance(object)) {
                throw new InvalidStateException("The key of a " + entity.name() + " was changed from " + former + " to "
                        + entity.mapper().key(object) + ", and rows may refer to it by "
                        + referring.name() + "." + relationship.name()
                        + ", which is no foreign key that the database could carry it on by: rows of "
                        + target.getSimpleName()
                        + (isElsewhere ? " are on another engine." : " stand in several tables.")
                        + " Add a new object, and delete this one.");
            }
        }
    }

    private <E> void tell(MappedEntity<E> referring) {
        for (ToOne<E, ?> relationship : referring.toOnes()) {
            if (!relationship.isInverse()
                    && context.mappings().of(relationship.target()).root() == entity.root()) {
                tell(referring, relationship);
            }
        }
    }

    /** Tells the objects whose rows refer to the object, though they may have parted from it by now, or be marked for deletion. */
    private <E, R> void tell(MappedEntity<E> referring, ToOne<E, R> relationship) {
        entries(referring, entry -> mayRefer(relationship, entry) && refers(referring, relationship, entry))
                .forEach(entry -> tell(referring, relationship, entry));
    }

    /** Returns false where an object has not changed and refers to another: so does its row. */
    private <E, R> boolean mayRefer(ToOne<E, R> relationship, Snapshot<E> entry) {
        R target = relationship.peek(entry.entity());
        return target == object
                || former.equals(key(relationship, target, entry.entity()))
                || (entry.changed() & relationship.bits()) != 0;
    }

    private static <E, R> @Nullable Object key(ToOne<E, R> relationship, @Nullable R target, E referring) {
        Ref<R> ref = relationship.holder(referring);
        return target != null ? relationship.targetMapper().key(target) : ref == null ? null : ref.key();
    }

    private <E, R> boolean refers(MappedEntity<E> referring, ToOne<E, R> relationship, Snapshot<E> entry) {
        return RememberedValues.<E, Boolean>ask(referring, entry, remembered -> {
            R target = relationship.peek(remembered);
            return target == object || target == null && former.equals(key(relationship, null, remembered));
        });
    }

    /** Returns some entries of a class, which may be filed anew meanwhile. */
    private <E> List<Snapshot<E>> entries(MappedEntity<E> referring, Predicate<Snapshot<E>> wanted) {
        List<Snapshot<E>> entries = new ArrayList<>();
        context.store().forEach(referring, entry -> {
            if (wanted.test(entry)) {
                entries.add(entry);
            }
        });
        return entries;
    }

    @SuppressWarnings("unchecked") // an object whose key a reference holds is of the class it refers to
    private <E, R> void tell(MappedEntity<E> referring, ToOne<E, R> relationship, Snapshot<E> entry) {
        E told = entry.entity();
        boolean isPresent = relationship.peek(told) == object;
        boolean isUnresolved = relationship.peek(told) == null && former.equals(key(relationship, null, told));
        boolean shares = referring.sharing().contains(relationship);
        if (isPresent && !shares) {
            boolean isKnown = RememberedValues.<E, Boolean>ask(
                    referring, entry, remembered -> relationship.peek(remembered) == object);
            if (isKnown) {
                return;
            }
        }
        context.transaction().level().writing(entry, referring);
        Object filed = entry.key();
        if (isUnresolved) {
            relationship.fill(told, (R) object);
        }
        if (shares && (isPresent || isUnresolved)) {
            SharedForeignKey.give(relationship, (R) object, told);
        }
        RememberedValues.ask(referring, entry, remembered -> {
            relationship.fill(remembered, (R) object);
            if (shares) {
                SharedForeignKey.give(relationship, (R) object, remembered);
            }
            entry.remember();
            new FiledKey<>(context, referring).refile(entry, filed);
            return remembered;
        });
    }
}
