package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the attributes of one object with what is remembered of its row (rule S9). Loads nothing. */
final class AttributeHistory<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final Snapshot<E> entry;

    private AttributeHistory(SessionContext context, MappedEntity<E> entity, Snapshot<E> entry) {
        this.context = context;
        this.entity = entity;
        this.entry = entry;
    }

    static <E> AttributeHistory<E> of(SessionContext context, String operation, E object) {
        Snapshot<E> entry = context.store().findAnywhere(object);
        if (entry == null) {
            throw new InvalidStateException(operation + "() needs a pending or persistent object, and this "
                    + object.getClass().getSimpleName() + " is " + new Inspection(context).stateOf(object) + ".");
        }
        return new AttributeHistory<>(context, context.mappings().of(object), entry);
    }

    Snapshot<E> entry() {
        return entry;
    }

    /** Returns whether a column of the entity's table is one of its own: rows may be of other classes, too. */
    boolean has(Column<?> column) {
        return (entity.mapper().columns() & Snapshot.bitOf(column)) != 0;
    }

    /** Returns the history of the attribute that a column keeps, by the column of whichever class of the hierarchy. */
    @SuppressWarnings("unchecked") // the column of the same name in the object's own table is of the same type
    <V> History<@Nullable V> ofColumn(Column<V> column) {
        requireOwn(column.table(), column);
        Column<V> own = (Column<V>) entity.mapper().table().column(column.name());
        if (!has(own)) {
            throw noAttribute(column);
        }
        Optional<DeferredColumn<E, ?>> deferred = deferred(own);
        if (deferred.isPresent() && !deferred.get().holder(entry.entity()).isLoaded()) {
            return new History<>(List.of(), List.of(), List.of());
        }
        V present = value(own, entry.entity());
        if (deferred.isPresent() && !isNew() && !isRemembered(deferred.get())) {
            return new History<>(Collections.singletonList(present), List.of(), List.of());
        }
        if (isNew()) {
            return History.ofNew(present);
        }
        V former = RememberedValues.<E, @Nullable V>ask(entity, entry, object -> value(own, object));
        boolean isSame = present == null || former == null
                ? present == former
                : own.type().isSame(present, former);
        return isSame ? History.ofUnchanged(present) : History.ofChange(former, present);
    }

    private Optional<DeferredColumn<E, ?>> deferred(Column<?> column) {
        return column.isDeferred()
                ? entity.deferred().stream()
                        .filter(attribute -> attribute.column().name().equals(column.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns whether it is known what the row has in a deferred attribute, which may have been set without that. */
    private boolean isRemembered(DeferredColumn<E, ?> column) {
        return RememberedValues.<E, Boolean>ask(entity, entry, former -> column.isKnown(former));
    }

    private <V> @Nullable V value(Column<V> column, E object) {
        V value = WrittenValue.of(entity.mapper(), object, column);
        return value == null ? null : column.type().copy(value);
    }

    /** Returns the history of the relationship at the end of a path. */
    @SuppressWarnings("unchecked") // the end of the path is the relationship's target
    <T> History<@Nullable T> ofRelationship(EntityTable<T> path) {
        Path way = path.path()
                .orElseThrow(() -> new IllegalArgumentException("history(object, " + path
                        + ") asks for no attribute: give it a column or a relationship of the object's class, as in"
                        + " history(album, ALBUM.artist())."));
        requireOwn(way.parent(), path);
        return entity.relationships().stream()
                .filter(candidate -> candidate.name().equals(way.relationship()))
                .map(relationship -> ofRelationship((Relationship<E, T>) relationship))
                .findFirst()
                .orElseThrow(() -> noAttribute(path));
    }

    <T> History<@Nullable T> ofRelationship(Relationship<E, T> relationship) {
        return relationship instanceof ToOne<E, T> toOne && !toOne.isInverse()
                ? ofReference(toOne)
                : new MemberHistory<>(context, relationship, entry).find();
    }

    private <T> History<@Nullable T> ofReference(ToOne<E, T> relationship) {
        List<@Nullable T> present = target(relationship, entry.entity());
        if (isNew()) {
            return new History<>(present, List.of(), List.of());
        }
        if ((entry.changed() & relationship.bits()) == 0) {
            return new History<>(List.of(), present, List.of());
        }
        List<@Nullable T> former = RememberedValues.ask(entity, entry, object -> target(relationship, object));
        return new History<>(present, List.of(), former);
    }

    /** Returns what a reference holds: an object or null; nothing where only its key is known. */
    private <T> List<@Nullable T> target(ToOne<E, T> relationship, E object) {
        T held = relationship.peek(object);
        Ref<T> holder = relationship.holder(object);
        Object key = holder == null ? null : holder.key();
        if (held == null && key != null) {
            held = context.loader().peek(relationship.targetMapper(), key);
        }
        return held == null && key != null ? List.of() : Collections.singletonList(held);
    }

    private boolean isNew() {
        return entry.state() == ObjectState.PENDING;
    }

    /** Refuses an attribute that objects of another class have. */
    private void requireOwn(Table table, Object attribute) {
        boolean isOwn = table.definition() instanceof EntityTable<?> owner
                && owner.mapper().type().isInstance(entry.entity())
                && table.path().isEmpty();
        if (!isOwn) {
            throw noAttribute(attribute);
        }
    }

    private IllegalArgumentException noAttribute(Object attribute) {
        return new IllegalArgumentException("history(object, " + attribute + ") asks for an attribute that a "
                + entity.name() + " does not have: give it a column or a relationship of the object's own class.");
    }
}
