package dev.alkahest.query;

import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Select;
import java.util.List;
import java.util.function.Supplier;

/** What a query does beside reading its rows. Immutable. */
record QueryOptions(
        boolean populatesExisting,
        boolean isFiltering,
        boolean autoflushes,
        LoadPlan plan,
        SynchronizeSession synchronization) {

    static final QueryOptions NONE = new QueryOptions(false, true, true, LoadPlan.NONE, SynchronizeSession.AUTO);

    QueryOptions populating() {
        return new QueryOptions(true, isFiltering, autoflushes, plan, synchronization);
    }

    QueryOptions synchronizing(SynchronizeSession how) {
        return new QueryOptions(populatesExisting, isFiltering, autoflushes, plan, how);
    }

    QueryOptions loading(List<LoadOption> more) {
        LoadPlan all = plan;
        for (LoadOption option : more) {
            all = all.with(option);
        }
        return new QueryOptions(populatesExisting, isFiltering, autoflushes, all, synchronization);
    }

    QueryOptions unfiltered() {
        return new QueryOptions(populatesExisting, false, autoflushes, plan, synchronization);
    }

    QueryOptions withoutAutoflush() {
        return new QueryOptions(populatesExisting, isFiltering, false, plan, synchronization);
    }

    /** Reads for a cause, after a flush where one is due and wanted. */
    <R> R read(QueryContext context, StatementCause cause, Supplier<R> reading) {
        Supplier<R> caused = () -> context.causes().get(cause, reading);
        return autoflushes ? caused.get() : context.withoutAutoflush(caused);
    }

    /** Returns a SELECT with the conditions that tables add by themselves, or without. */
    Select filtered(Select select) {
        return isFiltering ? select : select.withoutFilters();
    }

    /** Returns the tables that a query reads, and those of what it loads behind its rows. */
    ReadTables tables(EntityMapper<?, ?> mapper, CompiledSql sql) {
        return ReadTables.of(sql.tables(), mapper, plan);
    }

    /** Loads behind the rows of a query what options and declarations ask for, and may repeat the query for it. */
    <E> void load(QueryContext context, EntityTable<E> table, Select query, List<Snapshot<E>> entries) {
        new EagerLoading(context).load(table.mapper(), entries, plan, OwnersQuery.of(table, filtered(query)));
    }

    /** Loads behind some rows of a query what options and declarations ask for. */
    <E> void load(QueryContext context, EntityMapper<E, ?> mapper, List<Snapshot<E>> entries) {
        new EagerLoading(context).load(mapper, entries, plan, null);
    }
}
