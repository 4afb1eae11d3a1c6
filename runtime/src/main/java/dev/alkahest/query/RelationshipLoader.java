package dev.alkahest.query;

import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.LoadingChoice;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a relationship attribute of several owners with as few statements as can be. */
public final class RelationshipLoader {

    private final QueryContext context;

    /** Makes a loader for a session. */
    public RelationshipLoader(QueryContext context) {
        this.context = context;
    }

    /** Fills the attribute of those owners that have not loaded it. */
    public <E, T> void load(Relationship<E, T> relationship, Collection<Snapshot<E>> entries) {
        load(relationship, entries, null, List.of());
    }

    /**
     * Fills the attribute of those owners that have not loaded it; collections by their owners' query, where it is given. The
     * deferred columns named are read with the rows.
     */
    <E, T> void load(
            Relationship<E, T> relationship,
            Collection<Snapshot<E>> entries,
            @Nullable OwnersQuery query,
            Collection<String> undeferred) {
        Collection<Snapshot<E>> owners = ownersOf(relationship, entries);
        if (relationship instanceof ToMany<E, T> toMany) {
            loadCollections(toMany, owners, query, undeferred);
        } else if (relationship instanceof ToOne<E, T> toOne && !toOne.isPlain()) {
            loadTargets(toOne, owners, undeferred);
        }
    }

    /**
     * Loads, behind a relationship that was loaded on first use, what the query that read its owners has planned, and what is
     * declared to be loaded with its owner.
     */
    public <E, T> void loadBehind(
            Relationship<E, T> relationship, Collection<Snapshot<E>> owners, @Nullable LoadingChoice choice) {
        LoadPlan behind = choice instanceof LoadPlan plan ? plan.behind(relationship) : LoadPlan.NONE;
        new EagerLoading(context).follow(relationship, List.copyOf(owners), behind);
    }

    /** Returns whether objects of a class have something to be loaded with by declaration, themselves or behind them. */
    public static boolean loadsAhead(EntityMapper<?, ?> mapper) {
        return Way.START.leadsOnFrom(mapper);
    }

    /** Loads what objects of a class are to be loaded with, by declaration or by options, that were not read by a query. */
    public <E> void loadEagerly(EntityTable<E> table, List<Snapshot<E>> entries, LoadOption... options) {
        for (LoadOption option : options) {
            option.requireRoot(table, "A refresh of", "the table of the object");
        }
        LoadPlan plan = QueryOptions.NONE.loading(List.of(options)).plan();
        context.beforeReading(() -> ReadTables.of(Set.of(), table.mapper(), plan));
        new EagerLoading(context).load(table.mapper(), entries, plan, null);
    }

    /** Returns the entries whose objects have a relationship: not those of other classes that the same query has read. */
    static <E> Collection<Snapshot<E>> ownersOf(Relationship<E, ?> relationship, Collection<Snapshot<E>> entries) {
        EntityMapper<E, ?> owner = relationship.owner().mapper();
        return owner.root() == owner
                ? entries
                : entries.stream()
                        .filter(entry -> owner.type().isInstance(entry.entity()))
                        .toList();
    }

    /** Reads the rows with some keys into the identity map, but for those that their table's filters leave out. */
    public <E> void read(EntityMapper<E, ?> mapper, List<Object> keys) {
        read(KeyedSelect.ofTable(context, mapper, mapper.table().primaryKey(), mapper), mapper, keys, entry -> {});
    }

    /**
     * Reads the rows with some keys into the identity map: objects that are there and expired take their values, also where
     * their table's filters would leave them out.
     */
    public <E> void reread(EntityMapper<E, ?> mapper, List<Object> keys) {
        KeyedSelect<E> select =
                KeyedSelect.ofTable(context, mapper, mapper.table().primaryKey(), mapper);
        read(select.unfiltered(), mapper, keys, entry -> {});
    }

    private <E> void read(
            KeyedSelect<E> select, EntityMapper<E, ?> mapper, List<Object> keys, Consumer<Snapshot<E>> found) {
        context.causes()
                .run(StatementCause.load(mapper.type()), () -> select.read(keys, (row, entry) -> found.accept(entry)));
    }

    /** Reads the row with a key, of an entity whose SELECT is more than its columns; null where a filter leaves it out. */
    public <E> @Nullable Snapshot<E> read(EntityMapper<E, ?> mapper, Object key) {
        return read(KeyedSelect.ofTable(context, mapper, mapper.table().primaryKey(), mapper), mapper, key);
    }

    /** Reads the row of an object that is there, whatever filters say; null where there is none. */
    public <E> @Nullable Snapshot<E> reread(EntityMapper<E, ?> mapper, Object key, boolean populateExisting) {
        KeyedSelect<E> select = KeyedSelect.ofTable(
                        context, mapper, mapper.table().primaryKey(), mapper)
                .unfiltered();
        return read(populateExisting ? select.populatingExisting() : select, mapper, key);
    }

    private <E> @Nullable Snapshot<E> read(KeyedSelect<E> select, EntityMapper<E, ?> mapper, Object key) {
        List<Snapshot<E>> found = new ArrayList<>(1);
        read(select, mapper, List.of(key), found::add);
        return found.isEmpty() ? null : found.get(0);
    }

    private <E, T> void loadCollections(
            ToMany<E, T> relationship,
            Collection<Snapshot<E>> owners,
            @Nullable OwnersQuery query,
            Collection<String> undeferred) {
        CollectionFilling<E, T> filling = new CollectionFilling<>(context, relationship, owners);
        CollectionLoading<E, T> loading = new CollectionLoading<>(context, relationship, undeferred);
        filling.fill(query == null ? loading.membersOf(filling.owners()) : loading.membersOf(filling.owners(), query));
    }

    private <E, T> void loadTargets(
            ToOne<E, T> relationship, Collection<Snapshot<E>> owners, Collection<String> undeferred) {
        Map<Snapshot<E>, Object> unloaded = new LinkedHashMap<>();
        for (Snapshot<E> owner : owners) {
            Ref<T> ref = relationship.holder(owner.entity());
            if (ref == null || ref.isLoaded()) {
                continue;
            }
            Object key = relationship.isInverse() ? owner.key() : ref.key();
            if (key == null) {
                ref.loaded(null);
            } else {
                unloaded.put(owner, key);
            }
        }
        Map<Object, T> targets = new TargetLoading<>(context, relationship, undeferred)
                .byKey(List.copyOf(new LinkedHashSet<>(unloaded.values())));
        if (relationship.isInverse() && !relationship.isViewOnly()) {
            forgetLeavers(relationship, unloaded, targets);
        }
        unloaded.forEach((owner, key) -> fill(relationship, owner.entity(), targets.get(key)));
    }

    private static <E, T> void fill(ToOne<E, T> relationship, E owner, @Nullable T target) {
        Ref<T> ref = relationship.holder(owner);
        if (ref != null) {
            ref.loaded(target);
        }
    }

    @SuppressWarnings("unchecked") // the other end of an inverse to-one has the foreign key
    private <E, T> void forgetLeavers(
            ToOne<E, T> relationship, Map<Snapshot<E>, Object> owners, Map<Object, T> targets) {
        ToOne<T, E> foreignKey = (ToOne<T, E>) relationship.inverse().orElseThrow();
        owners.forEach((owner, key) -> targets.computeIfPresent(
                key, (any, found) -> context.hasLeft(foreignKey, found, owner.entity()) ? null : found));
    }

    /** Returns the entries an object was read with; itself alone where it came alone. */
    public static <E> List<Snapshot<E>> siblings(Snapshot<E> entry) {
        @Nullable Siblings<E> group = entry.siblings();
        return group == null ? List.of(entry) : group.entries();
    }
}
