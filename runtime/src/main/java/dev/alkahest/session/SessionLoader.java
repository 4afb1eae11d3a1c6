package dev.alkahest.session;

import dev.alkahest.NotFoundException;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.LoadingChoice;
import dev.alkahest.mapping.NotLoaded;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import dev.alkahest.query.DeferredLoading;
import dev.alkahest.query.ReadTables;
import dev.alkahest.query.RelationshipLoader;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills the relationships of a session's objects when they are touched, and hears of their changes. */
final class SessionLoader implements Loader {

    private final SessionContext context;
    private final RelationshipLoader relationships;
    private int needed;

    SessionLoader(SessionContext context) {
        this.context = context;
        this.relationships = new RelationshipLoader(context);
    }

    @Override
    public <E, T> void one(ToOne<E, T> relationship, Snapshot<E> owner, @Nullable Object key) {
        context.targets().add(relationship, owner, key);
    }

    @Override
    public <E, T> void one(ToOne<E, T> relationship, Snapshot<E> owner) {
        context.targets().add(relationship, owner);
    }

    @Override
    public int epoch() {
        return context.epoch();
    }

    /** Does what can't be done without what it loads: what a query or a declaration refuses, it refuses to the user alone (rule I9). */
    <R> R needing(Supplier<R> operation) {
        needed++;
        try {
            return operation.get();
        } finally {
            needed--;
        }
    }

    @Override
    public int flushes() {
        return context.flushes();
    }

    @Override
    public boolean isClosed() {
        return context.isClosed();
    }

    @Override
    public void load(TrackedCollection<?> collection) {
        load(collection.relationship(), collection.owner());
    }

    @Override
    public void load(Ref<?> ref) {
        ToOne<?, ?> relationship = Objects.requireNonNull(ref.relationship(), "a lazy holder knows its relationship");
        Snapshot<?> owner = Objects.requireNonNull(ref.owner(), "a lazy holder knows its owner");
        if (!relationship.isInverse() && owner.loadedAt() != context.epoch()) {
            reload(relationship, owner);
        }
        if (!ref.isLoaded()) {
            load(relationship, owner);
        }
    }

    @Override
    public void load(Deferred<?> deferred) {
        load(
                Objects.requireNonNull(deferred.column(), "a lazy holder knows its attribute"),
                Objects.requireNonNull(deferred.owner(), "a lazy holder knows its owner"));
    }

    @SuppressWarnings("unchecked") // the owner is of the class that declares the attribute
    private <E> void load(DeferredColumn<E, ?> column, Snapshot<?> owner) {
        Snapshot<E> entry = (Snapshot<E>) owner;
        LoadingChoice choice = choiceOf(entry);
        if (needed == 0 && choice != null && choice.isRaising(column)) {
            throw NotLoaded.refused(column);
        }
        MappedEntity<E> entity = context.mappings().of(entry.entity());
        if (!owner.isMarked()) { // a flush would delete it before it is asked what it holds
            context.beforeReading(entity.tables().unfiltered());
        }
        StatementCause cause =
                StatementCause.lazyLoad(column.owner().mapper().type(), column.name(), column::optionText);
        context.causes().run(cause, () -> new DeferredLoading(context).load(column, stillHeld(entry)));
        if (!column.isLoaded(entry.entity())) {
            throw new NotFoundException(
                    "The row of " + entity.describe(entry.key()) + " has gone, so " + column + " can't be loaded.");
        }
    }

    /** Reads the rows of an expired owner and its expired siblings again, for their foreign keys. */
    @SuppressWarnings("unchecked") // the owner is of the class that declares the relationship
    private <E, T> void reload(ToOne<E, T> relationship, Snapshot<?> owner) {
        List<Snapshot<E>> group = RelationshipLoader.siblings((Snapshot<E>) owner);
        new Reloading<>(context, context.mappings().of(relationship.owner())).reload(group);
    }

    @SuppressWarnings("unchecked") // the owner is of the class that declares the relationship
    private <E, T> void load(Relationship<E, T> relationship, Snapshot<?> owner) {
        Snapshot<E> entry = (Snapshot<E>) owner;
        LoadingChoice choice = choiceOf(entry);
        Loading loading = choice == null ? relationship.loading() : choice.loadingOf(relationship);
        if (needed == 0 && isRefused(loading, relationship, entry)) {
            boolean isDeclared = relationship.loading() == loading;
            throw isDeclared ? NotLoaded.declared(relationship) : NotLoaded.refused(relationship);
        }
        if (!owner.isMarked()) { // a flush would delete it before it is asked what it holds
            context.beforeReading(ReadTables.of(relationship));
        }
        List<Snapshot<E>> owners = isForOne(loading) ? List.of(entry) : stillHeld(entry);
        context.causes().run(lazyLoad(relationship), () -> {
            relationships.load(relationship, owners);
            relationships.loadBehind(relationship, owners, choice);
        });
    }

    /** Returns what the query that read an object has chosen; null where all is as declared. */
    private static @Nullable LoadingChoice choiceOf(Snapshot<?> entry) {
        Siblings<?> siblings = entry.siblings();
        return siblings == null ? null : siblings.choice();
    }

    private <E> boolean isRefused(Loading loading, Relationship<E, ?> relationship, Snapshot<E> owner) {
        return loading == Loading.RAISE || loading == Loading.RAISE_ON_SQL && !isHere(relationship, owner);
    }

    private static boolean isForOne(Loading loading) {
        return loading == Loading.SELECT || loading == Loading.RAISE_ON_SQL || loading == Loading.WRITE_ONLY;
    }

    private static StatementCause lazyLoad(Relationship<?, ?> relationship) {
        Class<?> owner = relationship.owner().mapper().type();
        return StatementCause.lazyLoad(owner, relationship.name(), () -> NotLoaded.optionOf(relationship));
    }

    /** Returns whether the target of a to-one can be had without a statement. */
    private <E, T> boolean isHere(Relationship<E, T> relationship, Snapshot<E> owner) {
        Ref<T> ref = relationship instanceof ToOne<E, T> toOne ? toOne.holder(owner.entity()) : null;
        Object key = ref == null ? null : ref.key();
        Snapshot<T> target = key == null
                ? null
                : context.identityMap(relationship.targetMapper()).find(key);
        return target != null && target.loadedAt() == context.epoch();
    }

    /** Returns the siblings that are still persistent, so that nothing is loaded for objects that have left. */
    private static <E> List<Snapshot<E>> stillHeld(Snapshot<E> entry) {
        List<Snapshot<E>> siblings = RelationshipLoader.siblings(entry);
        return siblings.stream()
                .filter(sibling -> sibling.state() == ObjectState.PERSISTENT)
                .toList();
    }

    @Override
    public void withoutFlush(Runnable loading) {
        context.autoflush().without(() -> {
            loading.run();
            return this;
        });
    }

    @Override
    public <T> @Nullable T peek(EntityMapper<T, ?> mapper, Object key) {
        MappedEntity<T> entity = context.mappings().of(mapper);
        IdentityMap<T> known = context.store().identityMapIfAny(entity);
        Snapshot<T> entry = known == null ? null : known.find(key);
        return entry == null || !entity.hasInstance(entry.entity()) ? null : entry.entity();
    }

    @Override
    public void changing(Holder holder) {
        context.transaction().level().changing(holder);
    }

    @Override
    public void reordered(TrackedCollection<?> list) {
        context.positions().reordered(list);
    }

    @Override
    public void filling(Holder holder) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.level().hasWritten()) {
            transaction.level().changing(holder);
        }
    }

    @Override
    public void loaded(Holder holder) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.isNested()) {
            transaction.level().outOfDate().loaded(holder);
        }
    }

    @Override
    public void requireAddable(ToMany<?, ?> relationship, Object object) {
        new AddRefusals(context).requireAddable(relationship, object);
        context.adding().takeBack(object);
    }

    @Override
    public <E, T> void referred(Relationship<E, T> relationship, Snapshot<E> owner, T target) {
        boolean isHeld = owner.state() == ObjectState.PERSISTENT || owner.state() == ObjectState.PENDING;
        if (isHeld && relationship.cascadesSaveUpdate()) {
            context.adding().reachFrom(target);
        }
    }

    @Override
    public <E, T> void linked(ToMany<E, T> relationship, E owner, T target) {
        context.links().linked(relationship, owner, target);
    }

    @Override
    public <E, T> void unlinked(ToMany<E, T> relationship, E owner, T target) {
        context.links().unlinked(relationship, owner, target);
    }

    @Override
    public <E, T> void retargeted(ToOne<E, T> relationship, E owner, @Nullable T target) {
        if (relationship.isPlain()) {
            note(relationship, owner, target);
        }
        if (target == null) {
            orphaned(relationship, owner);
        }
    }

    @Override
    public <E> @Nullable Snapshot<E> entry(E object) {
        return context.store().find(object);
    }

    @Override
    public <E, T> void released(ToOne<E, T> relationship, E owner, T former) {
        Snapshot<E> entry = context.store().find(owner);
        if (entry != null && context.heard().former(context.mappings().of(owner), relationship, entry) == former) {
            context.heard().note(relationship, owner, null);
            if (relationship.peek(owner) == null) {
                orphaned(relationship, owner);
            }
        }
    }

    /** Notes the target of a plain attribute; the other side may still show the object at one before that. */
    private <E, T> void note(ToOne<E, T> relationship, E object, @Nullable T target) {
        Snapshot<E> entry = context.store().find(object);
        T former =
                entry == null ? null : context.heard().former(context.mappings().of(object), relationship, entry);
        context.heard().note(relationship, object, target);
        if (former != null && former != target) {
            relationship.inverse().ifPresent(other -> other.detachQuietly(former, object, this));
        }
    }

    /** Lets go of a pending object that has lost its owner; one that has a row is deleted by the next flush (rule C5). */
    private <E> void orphaned(ToOne<E, ?> relationship, E object) {
        if (relationship.inverse().filter(other -> other.deletesOrphans()).isEmpty()) {
            return;
        }
        Snapshot<E> entry = context.store().find(object);
        if (entry != null && entry.state() == ObjectState.PENDING) {
            context.deleting().forget(entry);
        } else if (entry != null) {
            context.autoflush().expectOrphans();
        }
    }
}
