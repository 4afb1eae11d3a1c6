package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Select;
import java.util.List;
import java.util.Set;

/** What a query does beside reading its rows. Immutable. */
record QueryOptions(boolean populatesExisting, LoadPlan plan, SynchronizeSession synchronization) {

    static final QueryOptions NONE = new QueryOptions(false, LoadPlan.NONE, SynchronizeSession.AUTO);

    QueryOptions populating() {
        return new QueryOptions(true, plan, synchronization);
    }

    QueryOptions synchronizing(SynchronizeSession how) {
        return new QueryOptions(populatesExisting, plan, how);
    }

    QueryOptions loading(List<LoadOption> more) {
        LoadPlan all = plan;
        for (LoadOption option : more) {
            all = all.with(option);
        }
        return new QueryOptions(populatesExisting, all, synchronization);
    }

    /** Returns the tables that a query reads. */
    Set<String> tables(EntityMapper<?, ?> mapper, Select select) {
        return ReadTables.of(select.tables(), mapper, plan);
    }

    /** Loads behind the rows of a query what options and declarations ask for. */
    <E> void load(QueryContext context, EntityMapper<E, ?> mapper, List<Snapshot<E>> entries) {
        new EagerLoading(context).load(mapper, entries, plan);
    }
}
