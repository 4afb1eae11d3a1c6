package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.NotFoundException;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.query.LoadOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** {@code expire} and {@code refresh}, with their cascade (session.md, section 6). */
final class Expiry {

    private final SessionContext context;

    Expiry(SessionContext context) {
        this.context = context;
    }

    <E> void expire(E object) {
        Map<Snapshot<?>, Boolean> found = reached("expire", object);
        found.keySet().forEach(this::expireOne);
        context.objectEvents().tell();
    }

    <E> void refresh(E object, LoadOption... options) {
        context.beforeReading(context.store().entityOf(object).tables().unfiltered());
        context.beforeReading(tables(reached("refresh", object)));
        Map<Snapshot<?>, Boolean> found = reached("refresh", object);
        found.keySet().forEach(this::expireOne);
        rereadAll(found.keySet(), requirePersistent("refresh", object));
        new NamedLoading(context).load(object, options);
    }

    void expireAll() {
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, this::expireOne);
        }
        context.objectEvents().tell();
    }

    /** Returns the tables of some objects and of what they are related to, as all that is read again (rule E3). */
    private Set<String> tables(Map<Snapshot<?>, Boolean> found) {
        Set<String> tables = new HashSet<>();
        for (Snapshot<?> entry : found.keySet()) {
            MappedEntity<?> entity = context.store().entityOf(entry.entity());
            tables.addAll(entity.tables().unfiltered());
            for (Relationship<?, ?> relationship : entity.relationships()) {
                tables.addAll(relationship.tables());
            }
        }
        return tables;
    }

    private <E> Map<Snapshot<?>, Boolean> reached(String operation, E object) {
        Map<Snapshot<?>, Boolean> found = new LinkedHashMap<>();
        reach(requirePersistent(operation, object), found);
        return found;
    }

    /** Returns the entry of an object that must be persistent (rule E5). */
    <E> Snapshot<E> requirePersistent(String operation, E object) {
        Snapshot<E> entry = context.store().findAnywhere(object);
        if (entry == null) {
            new AddRefusals(context).requireNoOtherSession(object);
        }
        if (entry == null || entry.state() != ObjectState.PERSISTENT) {
            throw new InvalidStateException(operation + "() needs a persistent object, and this "
                    + object.getClass().getSimpleName() + " is " + new Inspection(context).stateOf(object) + ".");
        }
        return entry;
    }

    private <E> void reach(Snapshot<E> entry, Map<Snapshot<?>, Boolean> found) {
        if (found.put(entry, true) != null) {
            return;
        }
        for (Relationship<E, ?> relationship :
                context.store().entityOf(entry.entity()).relationships()) {
            if (relationship.cascadesRefreshExpire()) {
                follow(relationship, entry, found);
            }
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, Snapshot<E> entry, Map<Snapshot<?>, Boolean> found) {
        for (T related : relationship.loaded(entry.entity())) {
            Snapshot<T> next = context.store().findAnywhere(related);
            if (next != null && next.state() == ObjectState.PERSISTENT) {
                reach(next, found);
            }
        }
    }

    /** Expires one object, and nothing that it is related to. */
    <E> void expireOne(Snapshot<E> entry) {
        entry.restore();
        entry.loadedAt(Snapshot.EXPIRED);
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        for (Relationship<E, ?> relationship : entity.relationships()) {
            expire(relationship, entry);
        }
        entity.expireDeferred(entry);
        context.links().expired(entry.entity());
        context.objectEvents().note(entity, entry, EntityListener::expired);
    }

    private <E, T> void expire(Relationship<E, T> relationship, Snapshot<E> entry) {
        Holder holder = relationship.holder(entry.entity());
        if (holder != null
                && relationship instanceof ToMany<E, T> toMany
                && toMany.hasPositions()
                && context.store().hasPending()) {
            Objects.requireNonNull(toMany.tracked(entry.entity()), "it is the holder")
                    .expire(pendingMembers(toMany, entry.entity()), List.of());
        } else if (holder != null) {
            holder.expire();
        }
    }

    /** Returns new objects that refer to an owner: they have their places in its list still to get. */
    private <E, T> List<T> pendingMembers(ToMany<E, T> relationship, E owner) {
        List<T> members = new ArrayList<>();
        if (relationship.isOneToMany()) {
            context.store().forEachPending(context.mappings().of(relationship.targetMapper()), member -> {
                if (relationship.foreignKey().refersTo(member.entity(), owner)) {
                    members.add(member.entity());
                }
            });
        }
        return members;
    }

    /** Reads an object again, and what its cascade has reached, class by class; of that, what has no row any more stays expired. */
    private <E> void rereadAll(Collection<Snapshot<?>> found, Snapshot<E> start) {
        MappedEntity<E> first = context.store().entityOf(start.entity());
        if (!new Reloading<>(context, first).reread(start, true)) {
            throw new NotFoundException("The row of " + first.name() + " with key " + start.key() + " has gone.");
        }
        Map<MappedEntity<?>, List<Snapshot<?>>> reached = new LinkedHashMap<>();
        for (Snapshot<?> entry : found) {
            if (entry != start) {
                reached.computeIfAbsent(context.store().entityOf(entry.entity()), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        reached.forEach(this::reread);
    }

    @SuppressWarnings("unchecked") // grouped by their entity
    private <E> void reread(MappedEntity<E> entity, List<Snapshot<?>> group) {
        List<Snapshot<E>> entries = new ArrayList<>();
        group.forEach(entry -> entries.add((Snapshot<E>) entry));
        new Reloading<>(context, entity).rereadAll(entries);
    }
}
