package dev.alkahest.mapping;

import dev.alkahest.InvalidStateException;
import dev.alkahest.MappingException;
import dev.alkahest.sql.JoinCondition;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One relationship attribute of an entity: its two ends, its options, and access to the attribute. Immutable; made by
 * generated code, once.
 *
 * @param <E> the owner
 * @param <T> the target
 */
public abstract sealed class Relationship<E, T> permits ToOne, ToMany {

    private final EntityTable<E> owner;
    private final String name;
    private final EntityTable<T> target;
    private final RelationshipOptions options;

    /** The other end, found on first use: it may be made after this one. */
    private @Nullable Relationship<T, E> inverse;

    Relationship(EntityTable<E> owner, String name, EntityTable<T> target, RelationshipOptions options) {
        this.owner = owner;
        this.name = name;
        this.target = target;
        this.options = options;
    }

    /** Returns the table of the owner. */
    public final EntityTable<E> owner() {
        return owner;
    }

    /** Returns the attribute's name. */
    public final String name() {
        return name;
    }

    /** Returns the table of the related objects. */
    public final EntityTable<T> target() {
        return target;
    }

    /** Returns the names of the tables that are read to load it, as statements answer them. */
    public Set<String> tables() {
        Set<String> tables = new HashSet<>(target.storedIn());
        condition().ifPresent(condition -> {
            Table view = target.as(name);
            tables.addAll(Sql.select(view.primaryKey())
                    .from(owner)
                    .join(view, condition.between(owner, view))
                    .tables());
        });
        return tables;
    }

    /** Returns the condition that relates the rows, where the relationship follows from it and is never written (rule B6). */
    public final Optional<JoinCondition<?, ?>> condition() {
        return Optional.ofNullable(options.viewed());
    }

    /** Returns whether it is never written. */
    public final boolean isViewOnly() {
        return options.viewed() != null;
    }

    /** Refuses to change what is never written. */
    final void requireWritable() {
        if (isViewOnly()) {
            throw new InvalidStateException(
                    this + " is view-only: it shows the rows for which its join condition is true."
                            + " Change what the condition reads, and refresh the "
                            + owner.mapper().type().getSimpleName() + ".");
        }
    }

    /** Returns the mapper of the related objects. */
    public final EntityMapper<T, ?> targetMapper() {
        return target.mapper();
    }

    /** Returns the other end, where this relationship names one. */
    public final Optional<Relationship<T, E>> inverse() {
        if (inverse == null && !options.backPopulates().isEmpty()) {
            inverse = findInverse();
        }
        return Optional.ofNullable(inverse);
    }

    @SuppressWarnings("unchecked") // the processor has checked that the other end leads back to the owner
    private Relationship<T, E> findInverse() {
        return (Relationship<T, E>) named(options.backPopulates(), targetMapper())
                .orElseThrow(() ->
                        new MappingException(this + " names '" + options.backPopulates() + "' as its other end, which "
                                + targetMapper().type().getSimpleName() + " has not: compile both classes again."));
    }

    /** Returns the relationship that a superclass has under a name. */
    static Relationship<?, ?> ofSuperclass(EntityTable<?> superclass, String name) {
        return named(name, superclass.mapper())
                .orElseThrow(
                        () -> new MappingException(superclass.mapper().type().getSimpleName() + " has no relationship '"
                                + name + "' to inherit: compile it and its subclasses again."));
    }

    private static <O> Optional<Relationship<O, ?>> named(String name, EntityMapper<O, ?> mapper) {
        for (Relationship<O, ?> candidate : mapper.relationships()) {
            if (candidate.name().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns what it says beyond its two ends. */
    final RelationshipOptions options() {
        return options;
    }

    /** Returns when the related objects are loaded, where no query option says otherwise. */
    public final Loading loading() {
        return options.loading();
    }

    /** Returns the order of a collection. */
    public final List<OrderBy> orderBy() {
        return options.orderBy();
    }

    /** Returns whether {@code add} goes on to the related objects. */
    public final boolean cascadesSaveUpdate() {
        return options.cascadesSaveUpdate();
    }

    /** Returns whether {@code merge} goes on to the related objects. */
    public final boolean cascadesMerge() {
        return options.cascadesMerge();
    }

    /** Returns whether {@code refresh} and {@code expire} go on to the related objects. */
    public final boolean cascadesRefreshExpire() {
        return options.cascadesRefreshExpire();
    }

    /** Returns whether {@code expunge} goes on to the related objects. */
    public final boolean cascadesExpunge() {
        return options.cascadesExpunge();
    }

    /** Returns whether {@code delete} goes on to the related objects. */
    public final boolean cascadesDelete() {
        return options.cascadesDelete();
    }

    /** Returns whether a related object that loses its owner is deleted. */
    public final boolean deletesOrphans() {
        return options.deletesOrphans();
    }

    /** Returns whether unloaded related objects of a deleted owner are left to the database (rule C4). */
    public final boolean deletesPassively() {
        return options.deletesPassively();
    }

    /** Returns whether either end says that the foreign key of a new object is set by a second UPDATE (rule F12). */
    public final boolean isPostUpdated() {
        return options.isPostUpdated()
                || inverse().filter(other -> other.saysPostUpdate()).isPresent();
    }

    private boolean saysPostUpdate() {
        return options.isPostUpdated();
    }

    /** Returns a related object; one that this attribute can't hold is an error that names the relationship. */
    public abstract T requireMember(@Nullable T related);

    /** Returns the holder in the attribute; null where there is none, or where it holds what the user put there. */
    public abstract @Nullable Holder holder(E entity);

    /** Returns whether a session hears at once of what an object's attribute comes to refer to. */
    public final boolean isHeard(Snapshot<E> entry, Loader session) {
        Holder holder = holder(entry.entity());
        return holder != null && holder.session() == session && holder.owner() == entry;
    }

    /** Returns the related objects that are in memory, without loading any. */
    public abstract Collection<T> loaded(E entity);

    /** Makes the attribute of an object that joins a session the session's own, with what it holds. */
    public abstract void manage(E entity, Snapshot<E> entry, Loader loader);

    /** Makes an object a member or the target of this attribute, without telling its other side (rule B1, I6). */
    public abstract void attachQuietly(E entity, T related, @Nullable Loader session);

    /** Takes an object out of this attribute, without telling its other side (rule B1, I6). */
    public abstract void detachQuietly(E entity, T related, @Nullable Loader session);

    /** Returns the path to this relationship as a query would write it: {@code ALBUM.tracks()}. */
    public final String pathText() {
        return owner.constantText() + "." + name + "()";
    }

    /** Returns class and attribute: {@code Album.tracks}. */
    @Override
    public final String toString() {
        return owner.mapper().type().getSimpleName() + "." + name;
    }
}
