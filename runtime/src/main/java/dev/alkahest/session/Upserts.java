package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pending objects whose rows may be there already, with the unique columns that tell (rule F26). */
final class Upserts {

    private final SessionContext context;
    private final Map<Snapshot<?>, UniqueColumns> pending = new WeakHashMap<>();
    private final Set<Snapshot<?>> written = new LinkedHashSet<>();

    Upserts(SessionContext context) {
        this.context = context;
    }

    /** Makes a new object pending. */
    <E> void add(E object, List<Column<?>> columns) {
        MappedEntity<E> entity = context.store().entityOf(object);
        UniqueColumns unique = unique(entity, columns);
        ObjectState state = new Inspection(context).stateOf(object);
        if (state == ObjectState.DETACHED) {
            new AddRefusals(context).requireNoOtherSession(object);
        }
        if (state != ObjectState.TRANSIENT && state != ObjectState.PENDING) {
            throw new InvalidStateException(
                    "The " + entity.name() + " to upsert is " + state.name().toLowerCase(Locale.ROOT)
                            + ": upsert is for new objects. Change it, and the next flush writes it.");
        }
        context.adding().add(object);
        Snapshot<E> entry = context.store().find(object);
        if (entry != null) {
            pending.put(entry, unique);
        }
    }

    /** Returns whether no object that is to be written is an upsert. */
    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** Returns whether a flush has to do with none. */
    boolean isOver() {
        return pending.isEmpty() && written.isEmpty();
    }

    /** Returns the unique columns of an object's upsert; null where it is inserted and nothing else. */
    <E> @Nullable UniqueColumns of(MappedEntity<E> entity, Snapshot<E> entry) {
        UniqueColumns unique = pending.isEmpty() ? null : pending.get(entry);
        return unique != null && isStillToBeMade(unique, entity.mapper(), entry) ? null : unique;
    }

    /** Returns whether the columns are a key that the database makes: no row has it before. */
    private static <E> boolean isStillToBeMade(UniqueColumns unique, EntityMapper<E, ?> mapper, Snapshot<E> entry) {
        return mapper.keyGeneration().kind() == KeyGeneration.Kind.IDENTITY
                && mapper.key(entry.entity()) == null
                && unique.equals(UniqueColumns.ofKey(mapper));
    }

    /** Refuses objects of a row that the session has another object for, be it one of them. */
    <E> void requireAlone(MappedEntity<E> entity, List<Snapshot<E>> entries) {
        Set<Object> keys = new HashSet<>();
        for (Snapshot<E> entry : entries) {
            Object key = entity.mapper().key(entry.entity());
            if (key != null && (context.store().identityMap(entity).find(key) != null || !keys.add(key))) {
                throw new InvalidStateException("The row of the upserted " + entity.name() + " with key " + key
                        + " is that of another object of this session. Change that one instead, or expunge it before.");
            }
        }
    }

    /** Notes an object whose row was written. */
    void written(Snapshot<?> entry) {
        pending.remove(entry);
        written.add(entry);
    }

    /** Returns whether the row of an object may have been there before this flush. */
    boolean mayHaveBeenThere(@Nullable Snapshot<?> entry) {
        return entry != null && (pending.containsKey(entry) || written.contains(entry));
    }

    /** Expires the objects that were written: a row that was there has members and defaults of its own. */
    void expireWritten() {
        if (!written.isEmpty()) {
            Expiry expiry = new Expiry(context);
            written.stream()
                    .filter(entry -> entry.state() == ObjectState.PERSISTENT)
                    .forEach(entry -> {
                        expiry.expireOne(entry);
                        expireUnread(entry);
                    });
            written.clear();
        }
    }

    private <E> void expireUnread(Snapshot<E> entry) {
        for (Relationship<E, ?> relationship :
                context.mappings().of(entry.entity()).relationships()) {
            Holder holder = relationship.holder(entry.entity());
            if (holder != null) {
                holder.expireUnread();
            }
        }
    }

    private static UniqueColumns unique(MappedEntity<?> entity, List<Column<?>> columns) {
        UniqueColumns key = UniqueColumns.ofKey(entity.mapper());
        if (columns.isEmpty() || named(columns).equals(named(key.columns()))) {
            return key;
        }
        if (entity.mapper().keyGeneration().kind() == KeyGeneration.Kind.NONE) {
            throw new IllegalArgumentException(entity.name() + " has a key of yours, which a row with the same "
                    + String.join(", ", named(columns))
                    + " need not have. Upsert it by its key: leave the columns out.");
        }
        EntityStatements topmost = entity.parts().get(0);
        List<UniqueColumns> uniques = entity.uniques().stream()
                .filter(unique -> topmost.own(unique.bits()) == unique.bits())
                .toList();
        return uniques.stream()
                .filter(unique -> named(unique.columns()).equals(named(columns)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No constraint makes " + String.join(", ", named(columns)) + " of " + entity.name()
                                + " unique" + inTable(entity) + ". An upsert needs one of: " + named(key.columns())
                                + uniques.stream()
                                        .map(unique -> ", " + named(unique.columns()))
                                        .collect(Collectors.joining())
                                + "."));
    }

    private static String inTable(MappedEntity<?> entity) {
        return entity.parts().size() == 1
                ? ""
                : " in the topmost table, " + entity.parts().get(0).written().name();
    }

    private static Set<String> named(List<Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
    }
}
