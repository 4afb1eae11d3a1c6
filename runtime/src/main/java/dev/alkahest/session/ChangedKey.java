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
                carryOn(referring, relationship);
            }
        }
    }

    /** Gives the attributes that are columns of the foreign key, too, what the database has carried on to their row. */
    private <E> void carryOn(MappedEntity<E> referring, ToOne<E, ?> relationship) {
        if (referring.sharing().contains(relationship)) {
            entries(referring, entry -> relationship.peek(entry.entity()) == object)
                    .forEach(entry -> new SharedForeignKey<>(context, referring, relationship, entry).carryOn());
        }
    }

    @SuppressWarnings("unchecked") // an object whose key a reference holds is of the class it refers to
    private <E, R> void tell(MappedEntity<E> referring, ToOne<E, R> relationship) {
        entries(referring, entry -> {
                    Ref<R> ref = relationship.holder(entry.entity());
                    Object key = ref == null ? null : ref.key();
                    return former.equals(key) && relationship.peek(entry.entity()) == null;
                })
                .forEach(entry -> tell(referring, relationship, entry, (R) object));
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

    private <E, R> void tell(MappedEntity<E> referring, ToOne<E, R> relationship, Snapshot<E> entry, R target) {
        context.transaction().level().writing(entry, referring);
        Object filed = entry.key();
        relationship.fill(entry.entity(), target);
        RememberedValues.relearn(referring, entry, relationship);
        new FiledKey<>(context, referring).refile(entry, filed);
    }
}
